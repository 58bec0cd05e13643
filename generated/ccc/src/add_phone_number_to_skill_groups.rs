// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddPhoneNumberToSkillGroups`, from `ccc/AddPhoneNumberToSkillGroups.md`.

use alicloud_runtime::codegen::*;

/// Links one phone number to several skill groups.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::AddPhoneNumberToSkillGroupsRequest::new()
///     .instance_id("ccc-test")
///     .number("010xxxx0002")
///     .skill_group_id_list(["..."]);
/// let reply = client.add_phone_number_to_skill_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddPhoneNumberToSkillGroupsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Number that picks out the item, such as a phone number. Example: `010xxxx0002`.
    pub number: Option<String>,
    /// **Required.** IDs of the skill groups to work on or to narrow the list down to.
    /// Example: `["test1@ccc-test","test2@ccc-test"]`.
    pub skill_group_id_list: Vec<String>,
}

impl AddPhoneNumberToSkillGroupsRequest {
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
    /// Sets `Number`, which is required.
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
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
}

request! {
    AddPhoneNumberToSkillGroupsRequest {
        "InstanceId" => instance_id: query,
        "Number" => number: query,
        "SkillGroupIdList" => skill_group_id_list: query_json,
    }
}

impl Operation for AddPhoneNumberToSkillGroupsRequest {
    type Response = AddPhoneNumberToSkillGroupsResponse;
    type Error = AddPhoneNumberToSkillGroupsError;
    const INFO: OperationInfo = super::operation("AddPhoneNumberToSkillGroups")
        .required(&["InstanceId", "Number", "SkillGroupIdList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [AddPhoneNumberToSkillGroupsError] = &[
        AddPhoneNumberToSkillGroupsError::NotExistsInstanceId,
        AddPhoneNumberToSkillGroupsError::ParameterMaximum,
        AddPhoneNumberToSkillGroupsError::ParameterMinimum,
    ];
}

/// Response to [`AddPhoneNumberToSkillGroupsRequest`].
#[non_exhaustive]
pub struct AddPhoneNumberToSkillGroupsResponse {
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
    AddPhoneNumberToSkillGroupsResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddPhoneNumberToSkillGroupsRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
pub type AddPhoneNumberToSkillGroupsError = super::DocumentedError;
