// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetRetcodeShareStatus`, from `arms/SetRetcodeShareStatus.md`.

use alicloud_runtime::codegen::*;

/// Opens or closes sharing of a browser monitoring site with viewers who are not logged on.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::SetRetcodeShareStatusRequest::new()
///     .pid("atc889zkcf@d8deedfa9bf****")
///     .status(true);
/// let reply = client.set_retcode_share_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetRetcodeShareStatusRequest {
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `atc889zkcf@d8deedfa9bf****`.
    pub pid: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into. Example: `true`.
    pub status: Option<bool>,
    /// Name that the application is registered under. Example: `test-app`.
    pub app_name: Option<String>,
}

impl SetRetcodeShareStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    #[inline]
    pub fn status(mut self, value: bool) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
}

request! {
    SetRetcodeShareStatusRequest {
        "Pid" => pid: query,
        "Status" => status: query,
        "AppName" => app_name: query,
    }
}

impl Operation for SetRetcodeShareStatusRequest {
    type Response = SetRetcodeShareStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetRetcodeShareStatus")
        .required(&["Pid", "Status"])
        .success_flag("IsSuccess");
}

/// Response to [`SetRetcodeShareStatusRequest`].
#[non_exhaustive]
pub struct SetRetcodeShareStatusResponse {
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `40B10E04-81E8-4643-970D-F1B38F2E****`.
    pub request_id: Option<String>,
}

response! {
    SetRetcodeShareStatusResponse {
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}
