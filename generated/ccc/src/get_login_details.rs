// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLoginDetails`, from `ccc/GetLoginDetails.md`.

use alicloud_runtime::codegen::*;

/// Returns the caller's own login data as an agent, with server addresses and authentication; not
/// for others.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetLoginDetailsRequest::new()
///     .instance_id("...");
/// let reply = client.get_login_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLoginDetailsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// ID of the chat device that the call is about.
    pub chat_device_id: Option<String>,
}

impl GetLoginDetailsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `ChatDeviceId`.
    pub fn chat_device_id(mut self, value: impl Into<String>) -> Self {
        self.chat_device_id = Some(value.into());
        self
    }
}

request! {
    GetLoginDetailsRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "ChatDeviceId" => chat_device_id: query,
    }
}

impl Operation for GetLoginDetailsRequest {
    type Response = GetLoginDetailsResponse;
    type Error = GetLoginDetailsError;
    const INFO: OperationInfo = super::operation("GetLoginDetails")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetLoginDetailsError] = &[
        GetLoginDetailsError::NotExistsInstanceId,
        GetLoginDetailsError::NotExistsUserId,
    ];
}

/// Response to [`GetLoginDetailsRequest`].
#[non_exhaustive]
pub struct GetLoginDetailsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F1A4774A-F28B-5C40-AEF6-D88D2DD6C7E4`.
    pub request_id: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// What the call returns besides its status.
    pub data: Option<LoginData>,
}

response! {
    GetLoginDetailsResponse {
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
pub struct LoginData {
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// Internal telephone number under which the agent's device is reached. Example: `8001****`.
    pub extension: Option<String>,
    /// Signature that proves where it comes from. Example: `zi31STIMtIfa/UN2l+6lww****`.
    pub signature: Option<String>,
    /// Web address under which the sip server is found. Example: `sh-sip-ccc.aliyuncs.com:443`.
    pub sip_server_url: Option<String>,
    /// ID of the device that the item belongs to or stands for.
    /// Example: `Yealink SIP-T23G 44.84.XX.XX`.
    pub device_id: Option<String>,
    /// Web address under which the agent server is found. Example: `sh-wss-ccc.aliyuncs.com`.
    pub agent_server_url: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `agent@ccc-test`.
    pub user_id: Option<String>,
    /// Key that opens, signs or picks out the user. Example: `text`.
    pub user_key: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
    /// Text that was signed to make `Signature2`; unlike `UserKey` it also works with Chinese names.
    /// Example: `802001:1656406628862"`.
    pub user_key2: Option<String>,
    /// Signature by which the client proves itself to the SIP server, made with asymmetric keys.
    /// Example: `zi31STIMtIfa/UN2l+6lww****`.
    pub signature2: Option<String>,
    /// Extension under which the agent's SIP telephone registers. Example: `8033****`.
    pub device_ext: Option<String>,
    /// State that the device is in. Example: `OFFLINE`.
    pub device_state: Option<String>,
    /// ID of the chat user that the item belongs to or stands for. Example: `A-8000100x`.
    pub chat_user_id: Option<String>,
    /// ID of the chat device that the item belongs to or stands for.
    /// Example: `4c51c9116c36537cb850dc1081d745df`.
    pub chat_device_id: Option<String>,
    /// Token for the chat login; pass it on without reading anything into it.
    pub chat_login_token: Option<String>,
    /// ID of the chat application that the item belongs to or stands for. Example: `7pjxxx`.
    pub chat_app_id: Option<String>,
    /// Key that opens, signs or picks out the chat application.
    /// Example: `955e4bd7xxxxxxxxxxxxxd7898ba9fa0d0`.
    pub chat_app_key: Option<String>,
    /// Web address under which the chat server is found. Example: `wss://wss.im.dingtalk.cn`.
    pub chat_server_url: Option<String>,
    /// Name under which the person is shown, apart from the login name. Example: `text`.
    pub nickname: Option<String>,
    /// Web address under which the avatar is found. Example: `http://abc.com/sam.jpb`.
    pub avatar_url: Option<String>,
}

response! {
    LoginData {
        "DisplayName" => display_name: value,
        "Extension" => extension: value,
        "Signature" => signature: value,
        "SipServerUrl" => sip_server_url: value,
        "DeviceId" => device_id: value,
        "AgentServerUrl" => agent_server_url: value,
        "UserId" => user_id: value,
        "UserKey" => user_key: value,
        "WorkMode" => work_mode: value,
        "UserKey2" => user_key2: value,
        "Signature2" => signature2: value,
        "DeviceExt" => device_ext: value,
        "DeviceState" => device_state: value,
        "ChatUserId" => chat_user_id: value,
        "ChatDeviceId" => chat_device_id: value,
        "ChatLoginToken" => chat_login_token: value,
        "ChatAppId" => chat_app_id: value,
        "ChatAppKey" => chat_app_key: value,
        "ChatServerUrl" => chat_server_url: value,
        "Nickname" => nickname: value,
        "AvatarUrl" => avatar_url: value,
    }
}

/// Errors that the documentation of [`GetLoginDetailsRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
pub type GetLoginDetailsError = super::DocumentedError;
