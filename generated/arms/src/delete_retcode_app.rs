// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRetcodeApp`, from `arms/DeleteRetcodeApp.md`.

use alicloud_runtime::codegen::*;

/// Deletes a browser monitoring task, addressed by app ID and PID.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteRetcodeAppRequest::new()
///     .app_id("1231")
///     .region_id("cn-hangzhou")
///     .pid("aokcdqn3ly@741623b4e91****");
/// let reply = client.delete_retcode_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRetcodeAppRequest {
    /// **Required.** ID that the service gave the application. Example: `1231`.
    pub app_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the application is registered under. Example: `test-app`.
    pub app_name: Option<String>,
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `aokcdqn3ly@741623b4e91****`.
    pub pid: Option<String>,
}

impl DeleteRetcodeAppRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
}

request! {
    DeleteRetcodeAppRequest {
        "AppId" => app_id: query,
        "RegionId" => region_id: query,
        "AppName" => app_name: query,
        "Pid" => pid: query,
    }
}

impl Operation for DeleteRetcodeAppRequest {
    type Response = DeleteRetcodeAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRetcodeApp")
        .required(&["AppId", "RegionId", "Pid"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`DeleteRetcodeAppRequest`].
#[non_exhaustive]
pub struct DeleteRetcodeAppResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `01FF8DD9-A09C-47A1-895A-B6E321BE77B6`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DeleteRetcodeAppResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}
