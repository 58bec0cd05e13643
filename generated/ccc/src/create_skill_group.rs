// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSkillGroup`, from `ccc/CreateSkillGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a skill group, to which agents and phone numbers can then be linked.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::CreateSkillGroupRequest::new()
///     .display_name("text")
///     .instance_id("ccc-test")
///     .name("test");
/// let reply = client.create_skill_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSkillGroupRequest {
    /// **Required.** Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
}

impl CreateSkillGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DisplayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
}

request! {
    CreateSkillGroupRequest {
        "DisplayName" => display_name: query,
        "InstanceId" => instance_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "MediaType" => media_type: query,
    }
}

impl Operation for CreateSkillGroupRequest {
    type Response = CreateSkillGroupResponse;
    type Error = CreateSkillGroupError;
    const INFO: OperationInfo = super::operation("CreateSkillGroup")
        .required(&["DisplayName", "InstanceId", "Name"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [CreateSkillGroupError] = &[
        CreateSkillGroupError::NotExistsInstanceId,
        CreateSkillGroupError::ParameterBlank,
        CreateSkillGroupError::ParameterFormat,
        CreateSkillGroupError::AlreadyExistsSkillGroupId,
        CreateSkillGroupError::InternalServiceDb,
    ];
}

/// Response to [`CreateSkillGroupRequest`].
#[non_exhaustive]
pub struct CreateSkillGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SkillGroupData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    CreateSkillGroupResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SkillGroupData {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// ID of the skill group that the item belongs to or stands for. Example: `skg-test@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Which kind of media it is or is to be. Example: `VIDEO`.
    pub media_type: Option<String>,
}

response! {
    SkillGroupData {
        "Description" => description: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "SkillGroupId" => skill_group_id: value,
        "MediaType" => media_type: value,
    }
}

/// Errors that the documentation of [`CreateSkillGroupRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterFormat`](super::DocumentedError::ParameterFormat)
/// - [`AlreadyExistsSkillGroupId`](super::DocumentedError::AlreadyExistsSkillGroupId)
/// - [`InternalServiceDb`](super::DocumentedError::InternalServiceDb)
pub type CreateSkillGroupError = super::DocumentedError;
