// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGovernanceReportStatus`, from `ims/GetGovernanceReportStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells how far the generation of the governance report has come.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetGovernanceReportStatusRequest::new();
/// let reply = client.get_governance_report_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGovernanceReportStatusRequest {}

impl GetGovernanceReportStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetGovernanceReportStatusRequest {}
}

impl Operation for GetGovernanceReportStatusRequest {
    type Response = GetGovernanceReportStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetGovernanceReportStatus")
        .read_only();
}

/// Response to [`GetGovernanceReportStatusRequest`], which the documentation does not describe.
pub type GetGovernanceReportStatusResponse = alicloud_runtime::UndocumentedResponse;
