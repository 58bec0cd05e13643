// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerCriteria`, from `sas/DescribeContainerCriteria.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CriteriaList};

/// Lists the search criteria that the container list supports.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeContainerCriteriaRequest::new();
/// let reply = client.describe_container_criteria(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerCriteriaRequest {
    /// Property whose possible values are looked up, such as cluster, application or pod.
    pub group_field: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl DescribeContainerCriteriaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupField`.
    pub fn group_field(mut self, value: impl Into<String>) -> Self {
        self.group_field = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    DescribeContainerCriteriaRequest {
        "GroupField" => group_field: query,
        "Value" => value: query,
    }
}

impl Operation for DescribeContainerCriteriaRequest {
    type Response = DescribeContainerCriteriaResponse;
    type Error = DescribeContainerCriteriaError;
    const INFO: OperationInfo = super::operation("DescribeContainerCriteria")
        .read_only();
    const ERRORS: &'static [DescribeContainerCriteriaError] = &[
        DescribeContainerCriteriaError::NoPermission,
        DescribeContainerCriteriaError::ServerError,
    ];
}

/// Response to [`DescribeContainerCriteriaRequest`].
#[non_exhaustive]
pub struct DescribeContainerCriteriaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7`.
    pub request_id: Option<String>,
    /// Items of the kind criteria that were found or are concerned.
    pub criteria_list: Vec<CriteriaList>,
}

response! {
    DescribeContainerCriteriaResponse {
        "RequestId" => request_id: value,
        "CriteriaList" => criteria_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeContainerCriteriaRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeContainerCriteriaError = super::DocumentedError;
