// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetComplianceSummary`, from `config/GetComplianceSummary.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComplianceSummary, ComplianceSummaryByConfigRule, ComplianceSummaryByResource};

/// Summarizes compliance of the current account by rules and by resources.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetComplianceSummaryRequest::new();
/// let reply = client.get_compliance_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetComplianceSummaryRequest {}

impl GetComplianceSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetComplianceSummaryRequest {}
}

impl Operation for GetComplianceSummaryRequest {
    type Response = GetComplianceSummaryResponse;
    type Error = GetComplianceSummaryError;
    const INFO: OperationInfo = super::operation("GetComplianceSummary").read_only();
    const ERRORS: &'static [GetComplianceSummaryError] = &[
        GetComplianceSummaryError::ServiceUnavailable,
    ];
}

/// Response to [`GetComplianceSummaryRequest`].
#[non_exhaustive]
pub struct GetComplianceSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CAEE6F34-DEDC-4BAA-AA8C-946D5D008737`.
    pub request_id: Option<String>,
    /// How many rules and resources comply.
    pub compliance_summary: Option<ComplianceSummary>,
}

response! {
    GetComplianceSummaryResponse {
        "RequestId" => request_id: value,
        "ComplianceSummary" => compliance_summary: value,
    }
}

/// Errors that the documentation of [`GetComplianceSummaryRequest`] names.
///
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetComplianceSummaryError = super::DocumentedError;
