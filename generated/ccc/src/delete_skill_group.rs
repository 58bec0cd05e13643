// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSkillGroup`, from `ccc/DeleteSkillGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a skill group, whose agents no longer get its calls.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::DeleteSkillGroupRequest::new()
///     .force(true)
///     .instance_id("ccc-test")
///     .skill_group_id("skg-test@ccc-test");
/// let reply = client.delete_skill_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSkillGroupRequest {
    /// Whether to go ahead although a check would otherwise stop the call. Example: `true`.
    pub force: Option<bool>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the skill group that the call is about. Example: `skg-test@ccc-test`.
    pub skill_group_id: Option<String>,
}

impl DeleteSkillGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
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
}

request! {
    DeleteSkillGroupRequest {
        "Force" => force: query,
        "InstanceId" => instance_id: query,
        "SkillGroupId" => skill_group_id: query,
    }
}

impl Operation for DeleteSkillGroupRequest {
    type Response = DeleteSkillGroupResponse;
    type Error = DeleteSkillGroupError;
    const INFO: OperationInfo = super::operation("DeleteSkillGroup")
        .required(&["InstanceId", "SkillGroupId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [DeleteSkillGroupError] = &[
        DeleteSkillGroupError::NotExistsInstanceId,
        DeleteSkillGroupError::ParameterBlank,
        DeleteSkillGroupError::ParameterEmpty,
        DeleteSkillGroupError::ParameterNull,
        DeleteSkillGroupError::InUseSkillGroup,
    ];
}

/// Response to [`DeleteSkillGroupRequest`].
#[non_exhaustive]
pub struct DeleteSkillGroupResponse {
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
    DeleteSkillGroupResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteSkillGroupRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
/// - [`InUseSkillGroup`](super::DocumentedError::InUseSkillGroup)
pub type DeleteSkillGroupError = super::DocumentedError;
