// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExposedInstanceCriteria`, from `sas/DescribeExposedInstanceCriteria.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CriteriaList};

/// Lists the search criteria for exposed assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeExposedInstanceCriteriaRequest::new();
/// let reply = client.describe_exposed_instance_criteria(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExposedInstanceCriteriaRequest {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<String>,
}

impl DescribeExposedInstanceCriteriaRequest {
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
    /// Sets `ResourceDirectoryAccountId`.
    pub fn resource_directory_account_id(mut self, value: impl Into<String>) -> Self {
        self.resource_directory_account_id = Some(value.into());
        self
    }
}

request! {
    DescribeExposedInstanceCriteriaRequest {
        "Value" => value: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribeExposedInstanceCriteriaRequest {
    type Response = DescribeExposedInstanceCriteriaResponse;
    type Error = DescribeExposedInstanceCriteriaError;
    const INFO: OperationInfo = super::operation("DescribeExposedInstanceCriteria")
        .read_only();
    const ERRORS: &'static [DescribeExposedInstanceCriteriaError] = &[
        DescribeExposedInstanceCriteriaError::NoPermission,
        DescribeExposedInstanceCriteriaError::RdCheckNoPermission,
        DescribeExposedInstanceCriteriaError::RdCheckInnerError,
        DescribeExposedInstanceCriteriaError::ServerError,
    ];
}

/// Response to [`DescribeExposedInstanceCriteriaRequest`].
#[non_exhaustive]
pub struct DescribeExposedInstanceCriteriaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6D9CDB47-6191-4415-BE63-7E8B12CD4FBE`.
    pub request_id: Option<String>,
    /// Items of the kind criteria that were found or are concerned.
    pub criteria_list: Vec<CriteriaList>,
}

response! {
    DescribeExposedInstanceCriteriaResponse {
        "RequestId" => request_id: value,
        "CriteriaList" => criteria_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeExposedInstanceCriteriaRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeExposedInstanceCriteriaError = super::DocumentedError;
