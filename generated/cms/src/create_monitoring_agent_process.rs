// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMonitoringAgentProcess`, from `cms/CreateMonitoringAgentProcess.md`.

use alicloud_runtime::codegen::*;

/// Watches a process on one host.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::CreateMonitoringAgentProcessRequest::new()
///     .instance_id("i-2ze51wjtwox01r8g****");
/// let reply = client.create_monitoring_agent_process(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMonitoringAgentProcessRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-2ze51wjtwox01r8g****`.
    pub instance_id: Option<String>,
    /// Process to be watched, by its name. Example: `java`.
    pub process_name: Option<String>,
    /// User that the process runs as. Example: `admin`.
    pub process_user: Option<String>,
}

impl CreateMonitoringAgentProcessRequest {
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
    /// Sets `ProcessName`.
    pub fn process_name(mut self, value: impl Into<String>) -> Self {
        self.process_name = Some(value.into());
        self
    }
    /// Sets `ProcessUser`.
    pub fn process_user(mut self, value: impl Into<String>) -> Self {
        self.process_user = Some(value.into());
        self
    }
}

request! {
    CreateMonitoringAgentProcessRequest {
        "InstanceId" => instance_id: query,
        "ProcessName" => process_name: query,
        "ProcessUser" => process_user: query,
    }
}

impl Operation for CreateMonitoringAgentProcessRequest {
    type Response = CreateMonitoringAgentProcessResponse;
    type Error = CreateMonitoringAgentProcessError;
    const INFO: OperationInfo = super::operation("CreateMonitoringAgentProcess")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateMonitoringAgentProcessError] = &[
        CreateMonitoringAgentProcessError::ParameterInvalid,
        CreateMonitoringAgentProcessError::AccessForbidden,
        CreateMonitoringAgentProcessError::ResourceNotFound,
        CreateMonitoringAgentProcessError::InternalError,
    ];
}

/// Response to [`CreateMonitoringAgentProcessRequest`].
#[non_exhaustive]
pub struct CreateMonitoringAgentProcessResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// ID of the process that is now watched. Example: `12345`.
    pub id: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0DFCB47D-E7E1-4CBE-A381-8339F7B300EF`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateMonitoringAgentProcessResponse {
        "Code" => code: value,
        "Id" => id: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateMonitoringAgentProcessRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateMonitoringAgentProcessError = super::DocumentedError;
