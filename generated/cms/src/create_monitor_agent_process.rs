// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMonitorAgentProcess`, from `cms/CreateMonitorAgentProcess.md`.

use alicloud_runtime::codegen::*;

/// Watches a process on one host.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::CreateMonitorAgentProcessRequest::new()
///     .instance_id("i-2ze2d6j5uhg20x47****")
///     .process_name("AliYunDun");
/// let reply = client.create_monitor_agent_process(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMonitorAgentProcessRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-2ze2d6j5uhg20x47****`.
    pub instance_id: Option<String>,
    /// **Required.** Process to be watched, by its name. Example: `AliYunDun`.
    pub process_name: Option<String>,
    /// User that the process runs as. Example: `admin`.
    pub process_user: Option<String>,
}

impl CreateMonitorAgentProcessRequest {
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
    /// Sets `ProcessName`, which is required.
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
    CreateMonitorAgentProcessRequest {
        "InstanceId" => instance_id: query,
        "ProcessName" => process_name: query,
        "ProcessUser" => process_user: query,
    }
}

impl Operation for CreateMonitorAgentProcessRequest {
    type Response = CreateMonitorAgentProcessResponse;
    type Error = CreateMonitorAgentProcessError;
    const INFO: OperationInfo = super::operation("CreateMonitorAgentProcess")
        .required(&["InstanceId", "ProcessName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateMonitorAgentProcessError] = &[
        CreateMonitorAgentProcessError::ParameterInvalid,
        CreateMonitorAgentProcessError::AccessForbidden,
        CreateMonitorAgentProcessError::ResourceNotFound,
        CreateMonitorAgentProcessError::InternalError,
    ];
}

/// Response to [`CreateMonitorAgentProcessRequest`].
#[non_exhaustive]
pub struct CreateMonitorAgentProcessResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// ID of the process that is now watched. Example: `123456`.
    pub id: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `971CC023-5A96-452A-BB7C-2483F948BCFD`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateMonitorAgentProcessResponse {
        "Code" => code: value,
        "Id" => id: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateMonitorAgentProcessRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateMonitorAgentProcessError = super::DocumentedError;
