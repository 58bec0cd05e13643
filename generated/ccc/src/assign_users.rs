// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssignUsers`, from `ccc/AssignUsers.md`.

use alicloud_runtime::codegen::*;

/// Imports RAM users into an instance, where they then work as agents.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::AssignUsersRequest::new()
///     .instance_id("ccc-test")
///     .ram_id_list(["..."])
///     .role_id("Manager@ccc-test")
///     .work_mode("ON_SITE");
/// let reply = client.assign_users(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AssignUsersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** IDs of the RAMs to work on or to narrow the list down to.
    /// Example: `["280364111234567890","292343011234567890"]`.
    pub ram_id_list: Vec<String>,
    /// **Required.** ID of the role that the call is about. Example: `Manager@ccc-test`.
    pub role_id: Option<String>,
    /// **Required.** Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
    /// Items of the kind skill level to work on or to narrow the list down to.
    /// Example: `[{"skillGroupId":"default@ccc-test","skillLevel":5}]`.
    pub skill_level_list: Option<String>,
}

impl AssignUsersRequest {
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
    /// Sets `RamIdList`, which is required.
    pub fn ram_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ram_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RoleId`, which is required.
    pub fn role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = Some(value.into());
        self
    }
    /// Sets `WorkMode`, which is required.
    pub fn work_mode(mut self, value: impl Into<String>) -> Self {
        self.work_mode = Some(value.into());
        self
    }
    /// Sets `SkillLevelList`.
    pub fn skill_level_list(mut self, value: impl Into<String>) -> Self {
        self.skill_level_list = Some(value.into());
        self
    }
}

request! {
    AssignUsersRequest {
        "InstanceId" => instance_id: query,
        "RamIdList" => ram_id_list: query_json,
        "RoleId" => role_id: query,
        "WorkMode" => work_mode: query,
        "SkillLevelList" => skill_level_list: query,
    }
}

impl Operation for AssignUsersRequest {
    type Response = AssignUsersResponse;
    type Error = AssignUsersError;
    const INFO: OperationInfo = super::operation("AssignUsers")
        .required(&["InstanceId", "RamIdList", "RoleId", "WorkMode"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [AssignUsersError] = &[
        AssignUsersError::ParameterEnumeration,
        AssignUsersError::ParameterMaximum,
        AssignUsersError::ParameterMinimum,
        AssignUsersError::NotExistsInstanceId,
        AssignUsersError::ParameterBlank,
        AssignUsersError::ParameterEmpty,
    ];
}

/// Response to [`AssignUsersRequest`].
#[non_exhaustive]
pub struct AssignUsersResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status. Example: `1ca2b084-6f0a-454b-9851-29768a9a5832`.
    pub data: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
    /// Whether the users were brought in at once or in the background.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub sync: Option<String>,
    /// ID of the workflow that the item belongs to or stands for.
    /// Example: `1ca2b084-6f0a-454b-9851-29768a9a5832`.
    pub workflow_id: Option<String>,
}

response! {
    AssignUsersResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Sync" => sync: value,
        "WorkflowId" => workflow_id: value,
    }
}

/// Errors that the documentation of [`AssignUsersRequest`] names.
///
/// - [`ParameterEnumeration`](super::DocumentedError::ParameterEnumeration)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
pub type AssignUsersError = super::DocumentedError;
