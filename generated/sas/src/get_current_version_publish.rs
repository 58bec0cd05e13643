// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCurrentVersionPublish`, from `sas/GetCurrentVersionPublish.md`.

use alicloud_runtime::codegen::*;

/// Shows the agent version that is currently being rolled out.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetCurrentVersionPublishRequest::new();
/// let reply = client.get_current_version_publish(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCurrentVersionPublishRequest {}

impl GetCurrentVersionPublishRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetCurrentVersionPublishRequest {}
}

impl Operation for GetCurrentVersionPublishRequest {
    type Response = GetCurrentVersionPublishResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCurrentVersionPublish").read_only();
}

/// Response to [`GetCurrentVersionPublishRequest`], which the documentation does not describe.
pub type GetCurrentVersionPublishResponse = alicloud_runtime::UndocumentedResponse;
