// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUser`, from `ccc/ModifyUser.md`.

use alicloud_runtime::codegen::*;

/// Changes phone number, work mode, role or staff number of an agent.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ModifyUserRequest::new()
///     .instance_id("ccc-test")
///     .user_id("user-test@ccc-test")
///     .work_mode("ON_SITE");
/// let reply = client.modify_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    /// Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// **Required.** Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
    /// Cell phone number. Example: `138xxxx2114`.
    pub mobile: Option<String>,
    /// ID of the role that the call is about. Example: `Admin@ccc-test`.
    pub role_id: Option<String>,
    /// ID of the display that the call is about.
    pub display_id: Option<String>,
    /// Name shown to people; not used to identify the item.
    pub display_name: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
    /// Name under which agents and customers see the person, apart from the login name.
    pub nickname: Option<String>,
    /// Web address under which the avatar is found.
    pub avatar_url: Option<String>,
}

impl ModifyUserRequest {
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
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `WorkMode`, which is required.
    pub fn work_mode(mut self, value: impl Into<String>) -> Self {
        self.work_mode = Some(value.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }
    /// Sets `RoleId`.
    pub fn role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = Some(value.into());
        self
    }
    /// Sets `DisplayId`.
    pub fn display_id(mut self, value: impl Into<String>) -> Self {
        self.display_id = Some(value.into());
        self
    }
    /// Sets `DisplayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `Nickname`.
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets `AvatarUrl`.
    pub fn avatar_url(mut self, value: impl Into<String>) -> Self {
        self.avatar_url = Some(value.into());
        self
    }
}

request! {
    ModifyUserRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "WorkMode" => work_mode: query,
        "Mobile" => mobile: query,
        "RoleId" => role_id: query,
        "DisplayId" => display_id: query,
        "DisplayName" => display_name: query,
        "Force" => force: query,
        "Nickname" => nickname: query,
        "AvatarUrl" => avatar_url: query,
    }
}

impl Operation for ModifyUserRequest {
    type Response = ModifyUserResponse;
    type Error = ModifyUserError;
    const INFO: OperationInfo = super::operation("ModifyUser")
        .required(&["InstanceId", "UserId", "WorkMode"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ModifyUserError] = &[
        ModifyUserError::ParameterEnumeration,
        ModifyUserError::NotExistsInstanceId,
        ModifyUserError::ParameterBlank,
        ModifyUserError::PermissionCommon,
        ModifyUserError::PermissionSkillGroup,
        ModifyUserError::NotExistsRoleId,
        ModifyUserError::InternalServiceCommon,
        ModifyUserError::InternalServiceDb,
    ];
}

/// Response to [`ModifyUserRequest`].
#[non_exhaustive]
pub struct ModifyUserResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
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
    ModifyUserResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyUserRequest`] names.
///
/// - [`ParameterEnumeration`](super::DocumentedError::ParameterEnumeration)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`PermissionCommon`](super::DocumentedError::PermissionCommon)
/// - [`PermissionSkillGroup`](super::DocumentedError::PermissionSkillGroup)
/// - [`NotExistsRoleId`](super::DocumentedError::NotExistsRoleId)
/// - [`InternalServiceCommon`](super::DocumentedError::InternalServiceCommon)
/// - [`InternalServiceDb`](super::DocumentedError::InternalServiceDb)
pub type ModifyUserError = super::DocumentedError;
