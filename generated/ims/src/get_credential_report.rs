// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCredentialReport`, from `ims/GetCredentialReport.md`.

use alicloud_runtime::codegen::*;

/// Fetches the finished user credential report, as encoded text, that
/// [`GenerateCredentialReport`](super::Client::generate_credential_report) made.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetCredentialReportRequest::new();
/// let reply = client.get_credential_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCredentialReportRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many entries to return at most in one call.
    pub max_items: Option<String>,
}

impl GetCredentialReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxItems`.
    pub fn max_items(mut self, value: impl Into<String>) -> Self {
        self.max_items = Some(value.into());
        self
    }
}

request! {
    GetCredentialReportRequest {
        "NextToken" => next_token: query,
        "MaxItems" => max_items: query,
    }
}

impl Operation for GetCredentialReportRequest {
    type Response = GetCredentialReportResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetCredentialReport").read_only();
}

/// Response to [`GetCredentialReportRequest`].
#[non_exhaustive]
pub struct GetCredentialReportResponse {
    /// The credential report, a CSV file in Base64. Example: `OVZWK4RMOVZW****`.
    pub content: Option<String>,
    /// When the credential report was made. Example: `2020-10-19T15:06:52Z`.
    pub generated_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7A01826E-7601-44B0-B4DF-2B0C509836DE`.
    pub request_id: Option<String>,
    /// Whether the list goes on beyond what this response holds. Example: `true`.
    pub is_truncated: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `EXAMPLE`.
    pub next_token: Option<String>,
}

response! {
    GetCredentialReportResponse {
        "Content" => content: value,
        "GeneratedTime" => generated_time: value,
        "RequestId" => request_id: value,
        "IsTruncated" => is_truncated: value,
        "NextToken" => next_token: value,
    }
}
