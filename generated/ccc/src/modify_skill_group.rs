// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySkillGroup`, from `ccc/ModifySkillGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes mainly display name and description of a skill group.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ModifySkillGroupRequest::new()
///     .instance_id("ccc-test")
///     .skill_group_id("test@ccc-test");
/// let reply = client.modify_skill_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySkillGroupRequest {
    /// Name shown to people; not used to identify the item. Length: 1 to 200. Example: `text`.
    pub display_name: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the skill group that the call is about. Example: `test@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

impl ModifySkillGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DisplayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifySkillGroupRequest {
        "DisplayName" => display_name: query,
        "InstanceId" => instance_id: query,
        "SkillGroupId" => skill_group_id: query,
        "Description" => description: query,
    }
}

impl Operation for ModifySkillGroupRequest {
    type Response = ModifySkillGroupResponse;
    type Error = ModifySkillGroupError;
    const INFO: OperationInfo = super::operation("ModifySkillGroup")
        .required(&["InstanceId", "SkillGroupId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ModifySkillGroupError] = &[
        ModifySkillGroupError::NotExistsInstanceId,
        ModifySkillGroupError::NotExistsSkillGroupId,
        ModifySkillGroupError::ParameterBlank,
    ];
}

/// Response to [`ModifySkillGroupRequest`].
#[non_exhaustive]
pub struct ModifySkillGroupResponse {
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
    ModifySkillGroupResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifySkillGroupRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsSkillGroupId`](super::DocumentedError::NotExistsSkillGroupId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type ModifySkillGroupError = super::DocumentedError;
