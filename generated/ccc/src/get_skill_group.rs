// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSkillGroup`, from `ccc/GetSkillGroup.md`.

use alicloud_runtime::codegen::*;

/// Shows one skill group of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetSkillGroupRequest::new();
/// let reply = client.get_skill_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSkillGroupRequest {
    /// **Required.** ID of the instance concerned.
    pub instance_id: Option<String>,
    /// **Required.** ID of the skill group that the call or the item is about.
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

/// What [`GetSkillGroupRequest`] is answered with.
#[non_exhaustive]
pub struct GetSkillGroupResponse {
    /// Code of the result or of the item, for programs to act on. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the answer, repeated in its body. Example: `200`.
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
    /// ID of the instance concerned. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name of the item, as people see it. Example: `skillgroup`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the skill group that the call or the item is about. Example: `skillgroup@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Kind of media, out of those that the service tells apart. Example: `VIDEO`.
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
