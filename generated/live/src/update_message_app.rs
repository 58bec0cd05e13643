// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMessageApp`, from `live/UpdateMessageApp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MessageGroupResult};

/// Changes name, settings, or extension of an interactive messaging app.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateMessageAppRequest::new()
///     .app_id("...");
/// let reply = client.update_message_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMessageAppRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Settings of the application, and what it works with.
    pub app_config: BTreeMap<String, String>,
    /// Data of your own that is kept with the item and handed back unread.
    pub extension: BTreeMap<String, String>,
}

impl UpdateMessageAppRequest {
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
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AppConfig`.
    pub fn app_config(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.app_config = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `Extension`.
    pub fn extension(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.extension = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
}

request! {
    UpdateMessageAppRequest {
        "AppId" => app_id: form,
        "AppName" => app_name: form,
        "AppConfig" => app_config: form_json,
        "Extension" => extension: form_json,
    }
}

impl Operation for UpdateMessageAppRequest {
    type Response = UpdateMessageAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMessageApp")
        .required(&["AppId"]);
}

/// Response to [`UpdateMessageAppRequest`].
#[non_exhaustive]
pub struct UpdateMessageAppResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageGroupResult>,
}

response! {
    UpdateMessageAppResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
