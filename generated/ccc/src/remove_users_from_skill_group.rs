// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveUsersFromSkillGroup`, from `ccc/RemoveUsersFromSkillGroup.md`.

use alicloud_runtime::codegen::*;

/// Takes several agents out of one skill group; the agents themselves are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::RemoveUsersFromSkillGroupRequest::new()
///     .instance_id("ccc-test")
///     .skill_group_id("test1@ccc-test")
///     .user_id_list(["..."]);
/// let reply = client.remove_users_from_skill_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveUsersFromSkillGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the skill group that the call is about. Example: `test1@ccc-test`.
    pub skill_group_id: Option<String>,
    /// **Required.** IDs of the users to work on or to narrow the list down to.
    /// Example: `["user-test1@ccc-test","user-test2@ccc-test"]`.
    pub user_id_list: Vec<String>,
}

impl RemoveUsersFromSkillGroupRequest {
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
    /// Sets `UserIdList`, which is required.
    pub fn user_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_id_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RemoveUsersFromSkillGroupRequest {
        "InstanceId" => instance_id: query,
        "SkillGroupId" => skill_group_id: query,
        "UserIdList" => user_id_list: query_json,
    }
}

impl Operation for RemoveUsersFromSkillGroupRequest {
    type Response = RemoveUsersFromSkillGroupResponse;
    type Error = RemoveUsersFromSkillGroupError;
    const INFO: OperationInfo = super::operation("RemoveUsersFromSkillGroup")
        .required(&["InstanceId", "SkillGroupId", "UserIdList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [RemoveUsersFromSkillGroupError] = &[
        RemoveUsersFromSkillGroupError::NotExistsInstanceId,
        RemoveUsersFromSkillGroupError::NotExistsSkillGroupId,
        RemoveUsersFromSkillGroupError::ParameterMaximum,
        RemoveUsersFromSkillGroupError::ParameterMinimum,
        RemoveUsersFromSkillGroupError::ParameterBlank,
        RemoveUsersFromSkillGroupError::ParameterEmpty,
    ];
}

/// Response to [`RemoveUsersFromSkillGroupRequest`].
#[non_exhaustive]
pub struct RemoveUsersFromSkillGroupResponse {
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
    RemoveUsersFromSkillGroupResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RemoveUsersFromSkillGroupRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsSkillGroupId`](super::DocumentedError::NotExistsSkillGroupId)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
pub type RemoveUsersFromSkillGroupError = super::DocumentedError;
