// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMonitoringAgentProcess`, from `cms/DeleteMonitoringAgentProcess.md`.

use alicloud_runtime::codegen::*;

/// Stops watching a process on one host.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteMonitoringAgentProcessRequest::new()
///     .instance_id("i-KpVny6l****");
/// let reply = client.delete_monitoring_agent_process(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMonitoringAgentProcessRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-KpVny6l****`.
    pub instance_id: Option<String>,
    /// Process that is no longer to be watched; give this or its name. Example: `12345`.
    pub process_id: Option<String>,
    /// Process to be watched, by its name. Example: `http`.
    pub process_name: Option<String>,
}

impl DeleteMonitoringAgentProcessRequest {
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
    /// Sets `ProcessId`.
    pub fn process_id(mut self, value: impl Into<String>) -> Self {
        self.process_id = Some(value.into());
        self
    }
    /// Sets `ProcessName`.
    pub fn process_name(mut self, value: impl Into<String>) -> Self {
        self.process_name = Some(value.into());
        self
    }
}

request! {
    DeleteMonitoringAgentProcessRequest {
        "InstanceId" => instance_id: query,
        "ProcessId" => process_id: query,
        "ProcessName" => process_name: query,
    }
}

impl Operation for DeleteMonitoringAgentProcessRequest {
    type Response = DeleteMonitoringAgentProcessResponse;
    type Error = DeleteMonitoringAgentProcessError;
    const INFO: OperationInfo = super::operation("DeleteMonitoringAgentProcess")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteMonitoringAgentProcessError] = &[
        DeleteMonitoringAgentProcessError::ParameterInvalid,
        DeleteMonitoringAgentProcessError::AccessForbidden,
        DeleteMonitoringAgentProcessError::ResourceNotFound,
        DeleteMonitoringAgentProcessError::InternalError,
    ];
}

/// Response to [`DeleteMonitoringAgentProcessRequest`].
#[non_exhaustive]
pub struct DeleteMonitoringAgentProcessResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successfully`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `971CC023-5A96-452A-BB7C-2483F948BCFD`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteMonitoringAgentProcessResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteMonitoringAgentProcessRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteMonitoringAgentProcessError = super::DocumentedError;
