// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCompliancePackReport`, from `config/GetCompliancePackReport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CompliancePackReport, ReportStatus};

/// Gets the evaluation report generated for one compliance package of the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetCompliancePackReportRequest::new()
///     .compliance_pack_id("cp-fdc8626622af00f9****");
/// let reply = client.get_compliance_pack_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCompliancePackReportRequest {
    /// **Required.** ID of the compliance pack that the call is about.
    /// Example: `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: Option<String>,
}

impl GetCompliancePackReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CompliancePackId`, which is required.
    pub fn compliance_pack_id(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_id = Some(value.into());
        self
    }
}

request! {
    GetCompliancePackReportRequest {
        "CompliancePackId" => compliance_pack_id: query,
    }
}

impl Operation for GetCompliancePackReportRequest {
    type Response = GetCompliancePackReportResponse;
    type Error = GetCompliancePackReportError;
    const INFO: OperationInfo = super::operation("GetCompliancePackReport")
        .method("GET")
        .required(&["CompliancePackId"])
        .read_only();
    const ERRORS: &'static [GetCompliancePackReportError] = &[
        GetCompliancePackReportError::InvalidCompliancePackIdValue,
        GetCompliancePackReportError::AccountNotExisted,
        GetCompliancePackReportError::ServiceUnavailable,
    ];
}

/// Response to [`GetCompliancePackReportRequest`].
#[non_exhaustive]
pub struct GetCompliancePackReportResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
    /// Report on the compliance pack, with the link to it.
    pub compliance_pack_report: Option<CompliancePackReport>,
}

response! {
    GetCompliancePackReportResponse {
        "RequestId" => request_id: value,
        "CompliancePackReport" => compliance_pack_report: value,
    }
}

/// Errors that the documentation of [`GetCompliancePackReportRequest`] names.
///
/// - [`InvalidCompliancePackIdValue`](super::DocumentedError::InvalidCompliancePackIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetCompliancePackReportError = super::DocumentedError;
