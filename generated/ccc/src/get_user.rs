// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUser`, from `ccc/GetUser.md`.

use alicloud_runtime::codegen::*;

/// Shows one agent of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetUserRequest::new()
///     .instance_id("ccc-test");
/// let reply = client.get_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// Extension of the agent's telephone, as another way to say which agent is meant than by ID.
    /// Example: `80035691`.
    pub extension: Option<String>,
}

impl GetUserRequest {
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
    /// Sets `Extension`.
    pub fn extension(mut self, value: impl Into<String>) -> Self {
        self.extension = Some(value.into());
        self
    }
}

request! {
    GetUserRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "Extension" => extension: query,
    }
}

impl Operation for GetUserRequest {
    type Response = GetUserResponse;
    type Error = GetUserError;
    const INFO: OperationInfo = super::operation("GetUser")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetUserError] = &[GetUserError::NotExistsInstanceId];
}

/// Response to [`GetUserRequest`].
#[non_exhaustive]
pub struct GetUserResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<UserData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    GetUserResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct UserData {
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// Email address of the person or contact concerned. Example: `user-test@aliyun-cc.com`.
    pub email: Option<String>,
    /// Internal telephone number under which the agent's device is reached. Example: `80035691`.
    pub extension: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name that the login goes by. Example: `user-test`.
    pub login_name: Option<String>,
    /// Cell phone number. Example: `139xxxx1234`.
    pub mobile: Option<String>,
    /// ID of the role that the item belongs to or stands for. Example: `Admin@ccc-test`.
    pub role_id: Option<String>,
    /// Name under which the role is defined. Example: `Admin`.
    pub role_name: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
    /// ID of the display that the item belongs to or stands for. Example: `1001`.
    pub display_id: Option<String>,
    /// ID of the device that the item belongs to or stands for. Example: `ACC-YUNBS-1.0.10-****`.
    pub device_id: Option<String>,
    /// Extension under which the agent's SIP telephone registers. Example: `8033****`.
    pub device_ext: Option<String>,
    /// State that the device is in. Example: `OFFLINE`.
    pub device_state: Option<String>,
    /// Name under which the person is shown, apart from the login name. Example: `text`.
    pub nickname: Option<String>,
    /// Web address under which the avatar is found. Example: `http://xxx.com/xxx.jpg`.
    pub avatar_url: Option<String>,
}

response! {
    UserData {
        "DisplayName" => display_name: value,
        "Email" => email: value,
        "Extension" => extension: value,
        "InstanceId" => instance_id: value,
        "LoginName" => login_name: value,
        "Mobile" => mobile: value,
        "RoleId" => role_id: value,
        "RoleName" => role_name: value,
        "UserId" => user_id: value,
        "WorkMode" => work_mode: value,
        "DisplayId" => display_id: value,
        "DeviceId" => device_id: value,
        "DeviceExt" => device_ext: value,
        "DeviceState" => device_state: value,
        "Nickname" => nickname: value,
        "AvatarUrl" => avatar_url: value,
    }
}

/// Errors that the documentation of [`GetUserRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type GetUserError = super::DocumentedError;
