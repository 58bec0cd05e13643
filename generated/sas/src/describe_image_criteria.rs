// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageCriteria`, from `sas/DescribeImageCriteria.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CriteriaList};

/// Lists the search criteria for images.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageCriteriaRequest::new();
/// let reply = client.describe_image_criteria(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageCriteriaRequest {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl DescribeImageCriteriaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    DescribeImageCriteriaRequest {
        "Value" => value: query,
    }
}

impl Operation for DescribeImageCriteriaRequest {
    type Response = DescribeImageCriteriaResponse;
    type Error = DescribeImageCriteriaError;
    const INFO: OperationInfo = super::operation("DescribeImageCriteria").read_only();
    const ERRORS: &'static [DescribeImageCriteriaError] = &[
        DescribeImageCriteriaError::NoPermission,
        DescribeImageCriteriaError::ServerError,
    ];
}

/// Response to [`DescribeImageCriteriaRequest`].
#[non_exhaustive]
pub struct DescribeImageCriteriaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E3322413BB68`.
    pub request_id: Option<String>,
    /// Items of the kind criteria that were found or are concerned.
    pub criteria_list: Vec<CriteriaList>,
}

response! {
    DescribeImageCriteriaResponse {
        "RequestId" => request_id: value,
        "CriteriaList" => criteria_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeImageCriteriaRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageCriteriaError = super::DocumentedError;
