// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateCredentialReport`, from `ims/GenerateCredentialReport.md`.

use alicloud_runtime::codegen::*;

/// Starts the generation of the account's user credential report in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GenerateCredentialReportRequest::new();
/// let reply = client.generate_credential_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateCredentialReportRequest {}

impl GenerateCredentialReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GenerateCredentialReportRequest {}
}

impl Operation for GenerateCredentialReportRequest {
    type Response = GenerateCredentialReportResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GenerateCredentialReport");
}

/// Response to [`GenerateCredentialReportRequest`].
#[non_exhaustive]
pub struct GenerateCredentialReportResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BBCCA90A-A1F0-4B16-B355-692247197805`.
    pub request_id: Option<String>,
    /// How far the credential report has come. Example: `STARTED`.
    pub state: Option<Open<CredentialReportState>>,
}

response! {
    GenerateCredentialReportResponse {
        "RequestId" => request_id: value,
        "State" => state: value,
    }
}

values! {
    /// How far the credential report has come.
    pub enum CredentialReportState {
        /// The making of the credential report has just begun.
        Started = "STARTED",
        /// The credential report is still being made.
        Inprogress = "INPROGRESS",
        /// The credential report is ready for download.
        Completed = "COMPLETED",
    }
}
