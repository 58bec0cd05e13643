// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMessageApp`, from `live/CreateMessageApp.md`.

use alicloud_runtime::codegen::*;

/// Creates an interactive messaging app with its settings and returns the app ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateMessageAppRequest::new()
///     .app_name("...");
/// let reply = client.create_message_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMessageAppRequest {
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// Settings of the application, and what it works with.
    pub app_config: BTreeMap<String, String>,
    /// Data of your own that is kept with the item and handed back unread.
    pub extension: BTreeMap<String, String>,
}

impl CreateMessageAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppName`, which is required.
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
    CreateMessageAppRequest {
        "AppName" => app_name: form,
        "AppConfig" => app_config: form_json,
        "Extension" => extension: form_json,
    }
}

impl Operation for CreateMessageAppRequest {
    type Response = CreateMessageAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateMessageApp")
        .required(&["AppName"]);
}

/// Response to [`CreateMessageAppRequest`].
#[non_exhaustive]
pub struct CreateMessageAppResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageAppResult>,
}

response! {
    CreateMessageAppResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MessageAppResult {
    /// ID that the service gave the application. Example: `VKL3***`.
    pub app_id: Option<String>,
}

response! {
    MessageAppResult {
        "AppId" => app_id: value,
    }
}
