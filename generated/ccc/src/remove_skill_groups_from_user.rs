// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveSkillGroupsFromUser`, from `ccc/RemoveSkillGroupsFromUser.md`.

use alicloud_runtime::codegen::*;

/// Takes one agent out of skill groups.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::RemoveSkillGroupsFromUserRequest::new()
///     .instance_id("ccc-test")
///     .skill_group_id_list(["..."])
///     .user_id("user-test@ccc-test");
/// let reply = client.remove_skill_groups_from_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveSkillGroupsFromUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** IDs of the skill groups to work on or to narrow the list down to.
    /// Example: `["test1@ccc-test","test2@ccc-test"]`.
    pub skill_group_id_list: Vec<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    /// Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

impl RemoveSkillGroupsFromUserRequest {
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
    /// Sets `SkillGroupIdList`, which is required.
    pub fn skill_group_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.skill_group_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    RemoveSkillGroupsFromUserRequest {
        "InstanceId" => instance_id: query,
        "SkillGroupIdList" => skill_group_id_list: query_json,
        "UserId" => user_id: query,
    }
}

impl Operation for RemoveSkillGroupsFromUserRequest {
    type Response = RemoveSkillGroupsFromUserResponse;
    type Error = RemoveSkillGroupsFromUserError;
    const INFO: OperationInfo = super::operation("RemoveSkillGroupsFromUser")
        .required(&["InstanceId", "SkillGroupIdList", "UserId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [RemoveSkillGroupsFromUserError] = &[
        RemoveSkillGroupsFromUserError::ParameterMaximum,
        RemoveSkillGroupsFromUserError::NotExistsInstanceId,
        RemoveSkillGroupsFromUserError::ParameterBlank,
        RemoveSkillGroupsFromUserError::ParameterEmpty,
    ];
}

/// Response to [`RemoveSkillGroupsFromUserRequest`].
#[non_exhaustive]
pub struct RemoveSkillGroupsFromUserResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    RemoveSkillGroupsFromUserResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RemoveSkillGroupsFromUserRequest`] names.
///
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
pub type RemoveSkillGroupsFromUserError = super::DocumentedError;
