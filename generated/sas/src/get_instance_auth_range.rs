// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceAuthRange`, from `sas/GetInstanceAuthRange.md`.

use alicloud_runtime::codegen::*;

/// Shows the authorization range that applies to the account's instances.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetInstanceAuthRangeRequest::new();
/// let reply = client.get_instance_auth_range(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceAuthRangeRequest {}

impl GetInstanceAuthRangeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetInstanceAuthRangeRequest {}
}

impl Operation for GetInstanceAuthRangeRequest {
    type Response = GetInstanceAuthRangeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetInstanceAuthRange").read_only();
}

/// Response to [`GetInstanceAuthRangeRequest`], which the documentation does not describe.
pub type GetInstanceAuthRangeResponse = alicloud_runtime::UndocumentedResponse;
