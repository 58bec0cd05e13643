// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyMonitorGroup`, from `cms/ModifyMonitorGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the contact groups of an application group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::ModifyMonitorGroupRequest::new()
///     .group_id("123456")
///     .group_name("ecs_group");
/// let reply = client.modify_monitor_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyMonitorGroupRequest {
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<String>,
    /// Name of the application group. Example: `ecs_group`.
    pub group_name: Option<String>,
    /// Alert contact groups that are notified. Example: `alarm_ecs_group`.
    pub contact_groups: Option<String>,
}

impl ModifyMonitorGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `ContactGroups`.
    pub fn contact_groups(mut self, value: impl Into<String>) -> Self {
        self.contact_groups = Some(value.into());
        self
    }
}

request! {
    ModifyMonitorGroupRequest {
        "GroupId" => group_id: query,
        "GroupName" => group_name: query,
        "ContactGroups" => contact_groups: query,
    }
}

impl Operation for ModifyMonitorGroupRequest {
    type Response = ModifyMonitorGroupResponse;
    type Error = ModifyMonitorGroupError;
    const INFO: OperationInfo = super::operation("ModifyMonitorGroup")
        .required(&["GroupId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyMonitorGroupError] = &[
        ModifyMonitorGroupError::ParameterInvalid,
        ModifyMonitorGroupError::AccessForbidden,
        ModifyMonitorGroupError::ResourceNotFound,
        ModifyMonitorGroupError::ResourceConflict,
        ModifyMonitorGroupError::ResourceExist,
        ModifyMonitorGroupError::InternalError,
    ];
}

/// Response to [`ModifyMonitorGroupRequest`].
#[non_exhaustive]
pub struct ModifyMonitorGroupResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C85A2870-5DF4-4269-BC50-ECB5E4591A80`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyMonitorGroupResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyMonitorGroupRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ResourceConflict`](super::DocumentedError::ResourceConflict)
/// - [`ResourceExist`](super::DocumentedError::ResourceExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyMonitorGroupError = super::DocumentedError;
