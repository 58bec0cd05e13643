// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVisitorLoginDetails`, from `ccc/GetVisitorLoginDetails.md`.

use alicloud_runtime::codegen::*;

/// Returns login data for a visitor of online chat, with server address and authentication.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetVisitorLoginDetailsRequest::new()
///     .visitor_id("...")
///     .chat_device_id("...");
/// let reply = client.get_visitor_login_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVisitorLoginDetailsRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the visitor that the call is about.
    pub visitor_id: Option<String>,
    /// **Required.** ID of the chat device that the call is about.
    pub chat_device_id: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
}

impl GetVisitorLoginDetailsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `VisitorId`, which is required.
    pub fn visitor_id(mut self, value: impl Into<String>) -> Self {
        self.visitor_id = Some(value.into());
        self
    }
    /// Sets `ChatDeviceId`, which is required.
    pub fn chat_device_id(mut self, value: impl Into<String>) -> Self {
        self.chat_device_id = Some(value.into());
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}

request! {
    GetVisitorLoginDetailsRequest {
        "InstanceId" => instance_id: query,
        "VisitorId" => visitor_id: query,
        "ChatDeviceId" => chat_device_id: query,
        "Token" => token: query,
    }
}

impl Operation for GetVisitorLoginDetailsRequest {
    type Response = GetVisitorLoginDetailsResponse;
    type Error = GetVisitorLoginDetailsError;
    const INFO: OperationInfo = super::operation("GetVisitorLoginDetails")
        .required(&["VisitorId", "ChatDeviceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetVisitorLoginDetailsError] = &[
        GetVisitorLoginDetailsError::NotExistsInstanceId,
        GetVisitorLoginDetailsError::NotExistsUserId,
    ];
}

/// Response to [`GetVisitorLoginDetailsRequest`].
#[non_exhaustive]
pub struct GetVisitorLoginDetailsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `19D09CCC-F298-4124-849A-AFA217819011`.
    pub request_id: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// What the call returns besides its status.
    pub data: Option<VisitorLoginData>,
}

response! {
    GetVisitorLoginDetailsResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Params" => params: list(""),
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct VisitorLoginData {
    /// Token for the chat login; pass it on without reading anything into it. Example: `text`.
    pub chat_login_token: Option<String>,
    /// ID of the chat user that the item belongs to or stands for.
    /// Example: `dac9c001****a15684ea91a81317`.
    pub chat_user_id: Option<String>,
    /// ID of the chat device that the item belongs to or stands for.
    /// Example: `4c51c9116c36537cb850dc1081d745df`.
    pub chat_device_id: Option<String>,
    /// Web address under which the chat server is found. Example: `wss://wss.im.dingtalk.cn`.
    pub chat_server_url: Option<String>,
    /// Key that opens, signs or picks out the chat application.
    /// Example: `955e4bd7xxxxxxxxxxxxxd7898ba9fa0d0`.
    pub chat_app_key: Option<String>,
    /// ID of the chat application that the item belongs to or stands for. Example: `7pjxxx`.
    pub chat_app_id: Option<String>,
}

response! {
    VisitorLoginData {
        "ChatLoginToken" => chat_login_token: value,
        "ChatUserId" => chat_user_id: value,
        "ChatDeviceId" => chat_device_id: value,
        "ChatServerUrl" => chat_server_url: value,
        "ChatAppKey" => chat_app_key: value,
        "ChatAppId" => chat_app_id: value,
    }
}

/// Errors that the documentation of [`GetVisitorLoginDetailsRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
pub type GetVisitorLoginDetailsError = super::DocumentedError;
