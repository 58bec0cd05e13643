// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUser`, from `ccc/CreateUser.md`.

use alicloud_runtime::codegen::*;

/// Creates a new agent in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::CreateUserRequest::new()
///     .display_name("text")
///     .email("18866668888@163.com")
///     .instance_id("ccc-test")
///     .login_name("user-test-1")
///     .role_id("Agent@ccc-test");
/// let reply = client.create_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUserRequest {
    /// **Required.** Name shown to people; not used to identify the item.
    /// Length: 0 to 500. Example: `text`.
    pub display_name: Option<String>,
    /// **Required.** Email address of the person or contact concerned. Example: `18866668888@163.com`.
    pub email: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Name that the login goes by. Example: `user-test-1`.
    pub login_name: Option<String>,
    /// **Required.** ID of the role that the call is about. Example: `Agent@ccc-test`.
    pub role_id: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
    /// Cell phone number. Example: `138xxxx2114`.
    pub mobile: Option<String>,
    /// Items of the kind skill level to work on or to narrow the list down to.
    /// Example: `[{"skillGroupId":"default@ccc-test","skillLevel":5}]`.
    pub skill_level_list: Option<String>,
    /// Password that belongs to the reset; keep it secret. Default: `false`. Example: `false`.
    pub reset_password: Option<bool>,
    /// ID of the display that the call is about.
    pub display_id: Option<String>,
    /// Web address under which the avatar is found.
    pub avatar_url: Option<String>,
    /// Name under which agents and customers see the person, apart from the login name.
    pub nickname: Option<String>,
}

impl CreateUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DisplayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `Email`, which is required.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `LoginName`, which is required.
    pub fn login_name(mut self, value: impl Into<String>) -> Self {
        self.login_name = Some(value.into());
        self
    }
    /// Sets `RoleId`, which is required.
    pub fn role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = Some(value.into());
        self
    }
    /// Sets `WorkMode`.
    pub fn work_mode(mut self, value: impl Into<String>) -> Self {
        self.work_mode = Some(value.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }
    /// Sets `SkillLevelList`.
    pub fn skill_level_list(mut self, value: impl Into<String>) -> Self {
        self.skill_level_list = Some(value.into());
        self
    }
    /// Sets `ResetPassword`.
    #[inline]
    pub fn reset_password(mut self, value: bool) -> Self {
        self.reset_password = Some(value);
        self
    }
    /// Sets `DisplayId`.
    pub fn display_id(mut self, value: impl Into<String>) -> Self {
        self.display_id = Some(value.into());
        self
    }
    /// Sets `AvatarUrl`.
    pub fn avatar_url(mut self, value: impl Into<String>) -> Self {
        self.avatar_url = Some(value.into());
        self
    }
    /// Sets `Nickname`.
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
}

request! {
    CreateUserRequest {
        "DisplayName" => display_name: query,
        "Email" => email: query,
        "InstanceId" => instance_id: query,
        "LoginName" => login_name: query,
        "RoleId" => role_id: query,
        "WorkMode" => work_mode: query,
        "Mobile" => mobile: query,
        "SkillLevelList" => skill_level_list: query,
        "ResetPassword" => reset_password: query,
        "DisplayId" => display_id: query,
        "AvatarUrl" => avatar_url: query,
        "Nickname" => nickname: query,
    }
}

impl Operation for CreateUserRequest {
    type Response = CreateUserResponse;
    type Error = CreateUserError;
    const INFO: OperationInfo = super::operation("CreateUser")
        .required(&["DisplayName", "Email", "InstanceId", "LoginName", "RoleId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [CreateUserError] = &[
        CreateUserError::NotExistsInstanceId,
        CreateUserError::ParameterBlank,
        CreateUserError::ParameterEnumeration,
        CreateUserError::ParameterMaximum,
        CreateUserError::PermissionStsToken,
        CreateUserError::NotExistsRoleId,
        CreateUserError::AlreadyExistsUser,
    ];
}

/// Response to [`CreateUserRequest`].
#[non_exhaustive]
pub struct CreateUserResponse {
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
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
}

response! {
    CreateUserResponse {
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
    /// Email address of the person or contact concerned. Example: `18866668888@163.com`.
    pub email: Option<String>,
    /// Internal telephone number under which the agent's device is reached. Example: `80326034`.
    pub extension: Option<String>,
    /// Name that the login goes by. Example: `user-test-1`.
    pub login_name: Option<String>,
    /// Cell phone number. Example: `138xxxx2114`.
    pub mobile: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test-1@ccc-test`.
    pub user_id: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
    /// Web address under which the avatar is found. Example: `http://abc.com/sam.jpg`.
    pub avatar_url: Option<String>,
    /// Name under which the person is shown, apart from the login name. Example: `text`.
    pub nickname: Option<String>,
}

response! {
    UserData {
        "DisplayName" => display_name: value,
        "Email" => email: value,
        "Extension" => extension: value,
        "LoginName" => login_name: value,
        "Mobile" => mobile: value,
        "UserId" => user_id: value,
        "WorkMode" => work_mode: value,
        "AvatarUrl" => avatar_url: value,
        "Nickname" => nickname: value,
    }
}

/// Errors that the documentation of [`CreateUserRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEnumeration`](super::DocumentedError::ParameterEnumeration)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`PermissionStsToken`](super::DocumentedError::PermissionStsToken)
/// - [`NotExistsRoleId`](super::DocumentedError::NotExistsRoleId)
/// - [`AlreadyExistsUser`](super::DocumentedError::AlreadyExistsUser)
pub type CreateUserError = super::DocumentedError;
