// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySkillLevelsOfUser`, from `ccc/ModifySkillLevelsOfUser.md`.

use alicloud_runtime::codegen::*;

/// Changes the levels that one agent has in skill groups.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ModifySkillLevelsOfUserRequest::new()
///     .instance_id("ccc-test")
///     .skill_level_list("...")
///     .user_id("user-test@ccc-test");
/// let reply = client.modify_skill_levels_of_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySkillLevelsOfUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Items of the kind skill level to work on or to narrow the list down to.
    pub skill_level_list: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    /// Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

impl ModifySkillLevelsOfUserRequest {
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
    /// Sets `SkillLevelList`, which is required.
    pub fn skill_level_list(mut self, value: impl Into<String>) -> Self {
        self.skill_level_list = Some(value.into());
        self
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    ModifySkillLevelsOfUserRequest {
        "InstanceId" => instance_id: query,
        "SkillLevelList" => skill_level_list: query,
        "UserId" => user_id: query,
    }
}

impl Operation for ModifySkillLevelsOfUserRequest {
    type Response = ModifySkillLevelsOfUserResponse;
    type Error = ModifySkillLevelsOfUserError;
    const INFO: OperationInfo = super::operation("ModifySkillLevelsOfUser")
        .required(&["InstanceId", "SkillLevelList", "UserId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ModifySkillLevelsOfUserError] = &[
        ModifySkillLevelsOfUserError::ParameterMaximum,
        ModifySkillLevelsOfUserError::NotExistsInstanceId,
        ModifySkillLevelsOfUserError::ParameterBlank,
        ModifySkillLevelsOfUserError::ParameterNull,
        ModifySkillLevelsOfUserError::PermissionUser,
        ModifySkillLevelsOfUserError::PermissionSkillGroup,
    ];
}

/// Response to [`ModifySkillLevelsOfUserRequest`].
#[non_exhaustive]
pub struct ModifySkillLevelsOfUserResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E49D8B83-A3EC-44D4-A920-578BC3C698AD`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<String>,
}

response! {
    ModifySkillLevelsOfUserResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`ModifySkillLevelsOfUserRequest`] names.
///
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
/// - [`PermissionUser`](super::DocumentedError::PermissionUser)
/// - [`PermissionSkillGroup`](super::DocumentedError::PermissionSkillGroup)
pub type ModifySkillLevelsOfUserError = super::DocumentedError;
