// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMessageApp`, from `live/GetMessageApp.md`.

use alicloud_runtime::codegen::*;

/// Returns the settings and status of an interactive messaging app.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::GetMessageAppRequest::new()
///     .app_id("...");
/// let reply = client.get_message_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMessageAppRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl GetMessageAppRequest {
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
    GetMessageAppRequest {
        "AppId" => app_id: form,
    }
}

impl Operation for GetMessageAppRequest {
    type Response = GetMessageAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMessageApp")
        .required(&["AppId"])
        .read_only();
}

/// Response to [`GetMessageAppRequest`].
#[non_exhaustive]
pub struct GetMessageAppResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageAppResult>,
}

response! {
    GetMessageAppResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MessageAppResult {
    /// Settings of the application, and what it works with.
    pub app_config: BTreeMap<String, String>,
    /// ID that the service gave the application. Example: `VKL3***`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `testApp`.
    pub app_name: Option<String>,
    /// When the item was created. Example: `502280113`.
    pub create_time: Option<i64>,
    /// Data of your own that was kept with the item.
    pub extension: BTreeMap<String, String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
}

response! {
    MessageAppResult {
        "AppConfig" => app_config: map,
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "CreateTime" => create_time: value,
        "Extension" => extension: map,
        "Status" => status: value,
    }
}
