// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateGovernanceReport`, from `ims/GenerateGovernanceReport.md`.

use alicloud_runtime::codegen::*;

/// Starts the generation of a governance report on the account's identities and permissions.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GenerateGovernanceReportRequest::new();
/// let reply = client.generate_governance_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateGovernanceReportRequest {}

impl GenerateGovernanceReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GenerateGovernanceReportRequest {}
}

impl Operation for GenerateGovernanceReportRequest {
    type Response = GenerateGovernanceReportResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GenerateGovernanceReport");
}

/// Response to [`GenerateGovernanceReportRequest`], which the documentation does not describe.
pub type GenerateGovernanceReportResponse = alicloud_runtime::UndocumentedResponse;
