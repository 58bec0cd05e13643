// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSkillGroup`, from `ccc/GetSkillGroup.md`.

use alicloud_runtime::codegen::*;

/// Shows one skill group of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetSkillGroupRequest::new()
///     .instance_id("...")
///     .skill_group_id("...");
/// let reply = client.get_skill_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSkillGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the skill group that the call is about.
    pub skill_group_id: Option<String>,
}

impl GetSkillGroupRequest {
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
}

request! {
    GetSkillGroupRequest {
        "InstanceId" => instance_id: query,
        "SkillGroupId" => skill_group_id: query,
    }
}

impl Operation for GetSkillGroupRequest {
    type Response = GetSkillGroupResponse;
    type Error = GetSkillGroupError;
    const INFO: OperationInfo = super::operation("GetSkillGroup")
        .required(&["InstanceId", "SkillGroupId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetSkillGroupError] = &[
        GetSkillGroupError::ParameterBlank,
        GetSkillGroupError::ParameterEmpty,
        GetSkillGroupError::ParameterNull,
        GetSkillGroupError::NotExistsInstanceId,
    ];
}

/// Response to [`GetSkillGroupRequest`].
#[non_exhaustive]
pub struct GetSkillGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF1C21B9-2D49-4B54-880F-FBE248C16903`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SkillGroupData>,
}

response! {
    GetSkillGroupResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SkillGroupData {
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `skillgroup`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the skill group that the item belongs to or stands for. Example: `skillgroup@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Which kind of media it is or is to be. Example: `VIDEO`.
    pub media_type: Option<String>,
}

response! {
    SkillGroupData {
        "DisplayName" => display_name: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "Description" => description: value,
        "SkillGroupId" => skill_group_id: value,
        "MediaType" => media_type: value,
    }
}

/// Errors that the documentation of [`GetSkillGroupRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type GetSkillGroupError = super::DocumentedError;
