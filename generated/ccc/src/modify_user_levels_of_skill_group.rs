// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUserLevelsOfSkillGroup`, from `ccc/ModifyUserLevelsOfSkillGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the levels of several agents within one skill group.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ModifyUserLevelsOfSkillGroupRequest::new()
///     .instance_id("ccc-test")
///     .skill_group_id("skg-default@ccc-test")
///     .user_level_list("...");
/// let reply = client.modify_user_levels_of_skill_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUserLevelsOfSkillGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the skill group that the call is about. Example: `skg-default@ccc-test`.
    pub skill_group_id: Option<String>,
    /// **Required.** Items of the kind user level to work on or to narrow the list down to.
    pub user_level_list: Option<String>,
}

impl ModifyUserLevelsOfSkillGroupRequest {
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
    /// Sets `SkillGroupId`, which is required.
    pub fn skill_group_id(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id = Some(value.into());
        self
    }
    /// Sets `UserLevelList`, which is required.
    pub fn user_level_list(mut self, value: impl Into<String>) -> Self {
        self.user_level_list = Some(value.into());
        self
    }
}

request! {
    ModifyUserLevelsOfSkillGroupRequest {
        "InstanceId" => instance_id: query,
        "SkillGroupId" => skill_group_id: query,
        "UserLevelList" => user_level_list: query,
    }
}

impl Operation for ModifyUserLevelsOfSkillGroupRequest {
    type Response = ModifyUserLevelsOfSkillGroupResponse;
    type Error = ModifyUserLevelsOfSkillGroupError;
    const INFO: OperationInfo = super::operation("ModifyUserLevelsOfSkillGroup")
        .required(&["InstanceId", "SkillGroupId", "UserLevelList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ModifyUserLevelsOfSkillGroupError] = &[
        ModifyUserLevelsOfSkillGroupError::NotExistsInstanceId,
        ModifyUserLevelsOfSkillGroupError::ParameterMaximum,
        ModifyUserLevelsOfSkillGroupError::ParameterMinimum,
        ModifyUserLevelsOfSkillGroupError::NotExistsSkillGroupId,
        ModifyUserLevelsOfSkillGroupError::ParameterBlank,
        ModifyUserLevelsOfSkillGroupError::InternalServiceDb,
    ];
}

/// Response to [`ModifyUserLevelsOfSkillGroupRequest`].
#[non_exhaustive]
pub struct ModifyUserLevelsOfSkillGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E49D8B83-A3EC-44D4-A920-578BC3C698AD`.
    pub request_id: Option<String>,
}

response! {
    ModifyUserLevelsOfSkillGroupResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyUserLevelsOfSkillGroupRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`NotExistsSkillGroupId`](super::DocumentedError::NotExistsSkillGroupId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`InternalServiceDb`](super::DocumentedError::InternalServiceDb)
pub type ModifyUserLevelsOfSkillGroupError = super::DocumentedError;
