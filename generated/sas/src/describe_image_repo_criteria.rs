// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageRepoCriteria`, from `sas/DescribeImageRepoCriteria.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CriteriaList};

/// Lists the search criteria for image repositories.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageRepoCriteriaRequest::new();
/// let reply = client.describe_image_repo_criteria(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageRepoCriteriaRequest {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl DescribeImageRepoCriteriaRequest {
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
    DescribeImageRepoCriteriaRequest {
        "Value" => value: query,
    }
}

impl Operation for DescribeImageRepoCriteriaRequest {
    type Response = DescribeImageRepoCriteriaResponse;
    type Error = DescribeImageRepoCriteriaError;
    const INFO: OperationInfo = super::operation("DescribeImageRepoCriteria")
        .read_only();
    const ERRORS: &'static [DescribeImageRepoCriteriaError] = &[
        DescribeImageRepoCriteriaError::NoPermission,
        DescribeImageRepoCriteriaError::ServerError,
    ];
}

/// Response to [`DescribeImageRepoCriteriaRequest`].
#[non_exhaustive]
pub struct DescribeImageRepoCriteriaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F35F45B0-5D6B-4238-BE02-A62D0760E840`.
    pub request_id: Option<String>,
    /// Items of the kind criteria that were found or are concerned.
    pub criteria_list: Vec<CriteriaList>,
}

response! {
    DescribeImageRepoCriteriaResponse {
        "RequestId" => request_id: value,
        "CriteriaList" => criteria_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeImageRepoCriteriaRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageRepoCriteriaError = super::DocumentedError;
