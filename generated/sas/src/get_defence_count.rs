// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDefenceCount`, from `sas/GetDefenceCount.md`.

use alicloud_runtime::codegen::*;

/// Fetches the account's figures on what has been defended against.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetDefenceCountRequest::new();
/// let reply = client.get_defence_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDefenceCountRequest {}

impl GetDefenceCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetDefenceCountRequest {}
}

impl Operation for GetDefenceCountRequest {
    type Response = GetDefenceCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDefenceCount").read_only();
}

/// Response to [`GetDefenceCountRequest`], which the documentation does not describe.
pub type GetDefenceCountResponse = alicloud_runtime::UndocumentedResponse;
