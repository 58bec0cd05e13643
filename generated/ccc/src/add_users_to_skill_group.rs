// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddUsersToSkillGroup`, from `ccc/AddUsersToSkillGroup.md`.

use alicloud_runtime::codegen::*;

/// Puts several agents into one skill group.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::AddUsersToSkillGroupRequest::new()
///     .instance_id("ccc-test")
///     .skill_group_id("test1@ccc-test")
///     .user_skill_level_list("...");
/// let reply = client.add_users_to_skill_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddUsersToSkillGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the skill group that the call is about. Example: `test1@ccc-test`.
    pub skill_group_id: Option<String>,
    /// **Required.** Items of the kind user skill level to work on or to narrow the list down to.
    pub user_skill_level_list: Option<String>,
}

impl AddUsersToSkillGroupRequest {
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
    /// Sets `UserSkillLevelList`, which is required.
    pub fn user_skill_level_list(mut self, value: impl Into<String>) -> Self {
        self.user_skill_level_list = Some(value.into());
        self
    }
}

request! {
    AddUsersToSkillGroupRequest {
        "InstanceId" => instance_id: query,
        "SkillGroupId" => skill_group_id: query,
        "UserSkillLevelList" => user_skill_level_list: query,
    }
}

impl Operation for AddUsersToSkillGroupRequest {
    type Response = AddUsersToSkillGroupResponse;
    type Error = AddUsersToSkillGroupError;
    const INFO: OperationInfo = super::operation("AddUsersToSkillGroup")
        .required(&["InstanceId", "SkillGroupId", "UserSkillLevelList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [AddUsersToSkillGroupError] = &[
        AddUsersToSkillGroupError::NotExistsInstanceId,
        AddUsersToSkillGroupError::NotExistsSkillGroupId,
        AddUsersToSkillGroupError::ParameterMaximum,
        AddUsersToSkillGroupError::ParameterMinimum,
    ];
}

/// Response to [`AddUsersToSkillGroupRequest`].
#[non_exhaustive]
pub struct AddUsersToSkillGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    AddUsersToSkillGroupResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddUsersToSkillGroupRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsSkillGroupId`](super::DocumentedError::NotExistsSkillGroupId)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
pub type AddUsersToSkillGroupError = super::DocumentedError;
