// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMessageCallback`, from `vod/DeleteMessageCallback.md`.

use alicloud_runtime::codegen::*;

/// Deletes the callback settings; no events are reported any more.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteMessageCallbackRequest::new()
///     .app_id("app-1000000");
/// let reply = client.delete_message_callback(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMessageCallbackRequest {
    /// ID that the service gave the application. Default: `app-1000000`. Example: `app-1000000`.
    pub app_id: Option<String>,
}

impl DeleteMessageCallbackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    DeleteMessageCallbackRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for DeleteMessageCallbackRequest {
    type Response = DeleteMessageCallbackResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMessageCallback");
}

/// Response to [`DeleteMessageCallbackRequest`].
pub type DeleteMessageCallbackResponse = alicloud_runtime::EmptyResponse;
