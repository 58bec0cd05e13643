// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMessageApp`, from `live/DeleteMessageApp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MessageGroupResult};

/// Deletes an interactive messaging app by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteMessageAppRequest::new()
///     .app_id("...");
/// let reply = client.delete_message_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMessageAppRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DeleteMessageAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    DeleteMessageAppRequest {
        "AppId" => app_id: form,
    }
}

impl Operation for DeleteMessageAppRequest {
    type Response = DeleteMessageAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMessageApp")
        .required(&["AppId"]);
}

/// Response to [`DeleteMessageAppRequest`].
#[non_exhaustive]
pub struct DeleteMessageAppResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageGroupResult>,
}

response! {
    DeleteMessageAppResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
