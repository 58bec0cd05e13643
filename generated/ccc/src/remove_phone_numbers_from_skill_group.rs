// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemovePhoneNumbersFromSkillGroup`, from `ccc/RemovePhoneNumbersFromSkillGroup.md`.

use alicloud_runtime::codegen::*;

/// Unlinks several phone numbers from one skill group.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::RemovePhoneNumbersFromSkillGroupRequest::new()
///     .instance_id("ccc-test")
///     .number_list(["..."])
///     .skill_group_id("test1@ccc-test");
/// let reply = client.remove_phone_numbers_from_skill_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemovePhoneNumbersFromSkillGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Items of the kind number to work on or to narrow the list down to.
    /// Example: `["010xxxx0002","010xxxx0008"]`.
    pub number_list: Vec<String>,
    /// **Required.** ID of the skill group that the call is about. Example: `test1@ccc-test`.
    pub skill_group_id: Option<String>,
}

impl RemovePhoneNumbersFromSkillGroupRequest {
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
    /// Sets `NumberList`, which is required.
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
}

request! {
    RemovePhoneNumbersFromSkillGroupRequest {
        "InstanceId" => instance_id: query,
        "NumberList" => number_list: query_json,
        "SkillGroupId" => skill_group_id: query,
    }
}

impl Operation for RemovePhoneNumbersFromSkillGroupRequest {
    type Response = RemovePhoneNumbersFromSkillGroupResponse;
    type Error = RemovePhoneNumbersFromSkillGroupError;
    const INFO: OperationInfo = super::operation("RemovePhoneNumbersFromSkillGroup")
        .required(&["InstanceId", "NumberList", "SkillGroupId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [RemovePhoneNumbersFromSkillGroupError] = &[
        RemovePhoneNumbersFromSkillGroupError::NotExistsInstanceId,
        RemovePhoneNumbersFromSkillGroupError::NotExistsSkillGroupId,
        RemovePhoneNumbersFromSkillGroupError::ParameterMaximum,
        RemovePhoneNumbersFromSkillGroupError::ParameterMinimum,
        RemovePhoneNumbersFromSkillGroupError::ParameterBlank,
        RemovePhoneNumbersFromSkillGroupError::ParameterEmpty,
        RemovePhoneNumbersFromSkillGroupError::ParameterFormat,
        RemovePhoneNumbersFromSkillGroupError::ParameterInvalid,
    ];
}

/// Response to [`RemovePhoneNumbersFromSkillGroupRequest`].
#[non_exhaustive]
pub struct RemovePhoneNumbersFromSkillGroupResponse {
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
    RemovePhoneNumbersFromSkillGroupResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RemovePhoneNumbersFromSkillGroupRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsSkillGroupId`](super::DocumentedError::NotExistsSkillGroupId)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`ParameterFormat`](super::DocumentedError::ParameterFormat)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
pub type RemovePhoneNumbersFromSkillGroupError = super::DocumentedError;
