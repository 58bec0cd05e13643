// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAuthSummary`, from `sas/GetAuthSummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes purchased and used protection quotas.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAuthSummaryRequest::new();
/// let reply = client.get_auth_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAuthSummaryRequest {}

impl GetAuthSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetAuthSummaryRequest {}
}

impl Operation for GetAuthSummaryRequest {
    type Response = GetAuthSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAuthSummary").read_only();
}

/// Response to [`GetAuthSummaryRequest`], which the documentation does not describe.
pub type GetAuthSummaryResponse = alicloud_runtime::UndocumentedResponse;
