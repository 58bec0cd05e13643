// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddNumbersToSkillGroup`, from `ccc/AddNumbersToSkillGroup.md`.

use alicloud_runtime::codegen::*;

/// Links several phone numbers to one skill group.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::AddNumbersToSkillGroupRequest::new()
///     .instance_id("ccc-test")
///     .skill_group_id("skg-default@ccc-test");
/// let reply = client.add_numbers_to_skill_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddNumbersToSkillGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Items of the kind number to work on or to narrow the list down to.
    /// Example: `["010xxxx3182","010xxxx2387"]`.
    pub number_list: Vec<String>,
    /// **Required.** ID of the skill group that the call is about. Example: `skg-default@ccc-test`.
    pub skill_group_id: Option<String>,
    /// IDs of the inst number groups to work on or to narrow the list down to.
    pub inst_number_group_id_list: Option<String>,
}

impl AddNumbersToSkillGroupRequest {
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
    /// Sets `NumberList`.
    pub fn number_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.number_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SkillGroupId`, which is required.
    pub fn skill_group_id(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id = Some(value.into());
        self
    }
    /// Sets `InstNumberGroupIdList`.
    pub fn inst_number_group_id_list(mut self, value: impl Into<String>) -> Self {
        self.inst_number_group_id_list = Some(value.into());
        self
    }
}

request! {
    AddNumbersToSkillGroupRequest {
        "InstanceId" => instance_id: query,
        "NumberList" => number_list: query_json,
        "SkillGroupId" => skill_group_id: query,
        "InstNumberGroupIdList" => inst_number_group_id_list: query,
    }
}

impl Operation for AddNumbersToSkillGroupRequest {
    type Response = AddNumbersToSkillGroupResponse;
    type Error = AddNumbersToSkillGroupError;
    const INFO: OperationInfo = super::operation("AddNumbersToSkillGroup")
        .required(&["InstanceId", "SkillGroupId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [AddNumbersToSkillGroupError] = &[
        AddNumbersToSkillGroupError::NotExistsInstanceId,
        AddNumbersToSkillGroupError::NotExistsSkillGroupId,
        AddNumbersToSkillGroupError::ParameterMaximum,
        AddNumbersToSkillGroupError::ParameterMinimum,
        AddNumbersToSkillGroupError::ParameterBlank,
    ];
}

/// Response to [`AddNumbersToSkillGroupRequest`].
#[non_exhaustive]
pub struct AddNumbersToSkillGroupResponse {
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
    AddNumbersToSkillGroupResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddNumbersToSkillGroupRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsSkillGroupId`](super::DocumentedError::NotExistsSkillGroupId)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type AddNumbersToSkillGroupError = super::DocumentedError;
