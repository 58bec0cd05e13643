// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckStsTokenAuth`, from `sas/CheckStsTokenAuth.md`.

use alicloud_runtime::codegen::*;

/// Checks the authorization that goes with the caller's STS token.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CheckStsTokenAuthRequest::new();
/// let reply = client.check_sts_token_auth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckStsTokenAuthRequest {}

impl CheckStsTokenAuthRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    CheckStsTokenAuthRequest {}
}

impl Operation for CheckStsTokenAuthRequest {
    type Response = CheckStsTokenAuthResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckStsTokenAuth").read_only();
}

/// Response to [`CheckStsTokenAuthRequest`], which the documentation does not describe.
pub type CheckStsTokenAuthResponse = alicloud_runtime::UndocumentedResponse;
