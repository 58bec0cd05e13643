// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGroupMonitoringAgentProcess`, from `cms/DeleteGroupMonitoringAgentProcess.md`.

use alicloud_runtime::codegen::*;

/// Stops watching a process on the hosts of an application group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteGroupMonitoringAgentProcessRequest::new()
///     .group_id("123456")
///     .id("48F83746-C817-478C-9B06-7158F56B****");
/// let reply = client.delete_group_monitoring_agent_process(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGroupMonitoringAgentProcessRequest {
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<String>,
    /// **Required.** ID of the rule, policy or task that the call works on.
    /// Example: `48F83746-C817-478C-9B06-7158F56B****`.
    pub id: Option<String>,
}

impl DeleteGroupMonitoringAgentProcessRequest {
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
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    DeleteGroupMonitoringAgentProcessRequest {
        "GroupId" => group_id: query,
        "Id" => id: query,
    }
}

impl Operation for DeleteGroupMonitoringAgentProcessRequest {
    type Response = DeleteGroupMonitoringAgentProcessResponse;
    type Error = DeleteGroupMonitoringAgentProcessError;
    const INFO: OperationInfo = super::operation("DeleteGroupMonitoringAgentProcess")
        .required(&["GroupId", "Id"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteGroupMonitoringAgentProcessError] = &[
        DeleteGroupMonitoringAgentProcessError::ParameterInvalid,
        DeleteGroupMonitoringAgentProcessError::AccessForbidden,
        DeleteGroupMonitoringAgentProcessError::ResourceNotFound,
        DeleteGroupMonitoringAgentProcessError::InternalError,
    ];
}

/// Response to [`DeleteGroupMonitoringAgentProcessRequest`].
#[non_exhaustive]
pub struct DeleteGroupMonitoringAgentProcessResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3F6150F9-45C7-43F9-9578-A58B2E726C90`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    DeleteGroupMonitoringAgentProcessResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`DeleteGroupMonitoringAgentProcessRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteGroupMonitoringAgentProcessError = super::DocumentedError;
