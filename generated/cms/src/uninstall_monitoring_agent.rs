// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UninstallMonitoringAgent`, from `cms/UninstallMonitoringAgent.md`.

use alicloud_runtime::codegen::*;

/// Removes the CloudMonitor agent from a host outside Alibaba Cloud.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::UninstallMonitoringAgentRequest::new()
///     .instance_id("host-****");
/// let reply = client.uninstall_monitoring_agent(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UninstallMonitoringAgentRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `host-****`.
    pub instance_id: Option<String>,
}

impl UninstallMonitoringAgentRequest {
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
}

request! {
    UninstallMonitoringAgentRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for UninstallMonitoringAgentRequest {
    type Response = UninstallMonitoringAgentResponse;
    type Error = UninstallMonitoringAgentError;
    const INFO: OperationInfo = super::operation("UninstallMonitoringAgent")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UninstallMonitoringAgentError] = &[
        UninstallMonitoringAgentError::ParameterInvalid,
        UninstallMonitoringAgentError::AccessForbidden,
        UninstallMonitoringAgentError::ResourceNotFound,
        UninstallMonitoringAgentError::AgentStateError,
        UninstallMonitoringAgentError::InternalError,
    ];
}

/// Response to [`UninstallMonitoringAgentRequest`].
#[non_exhaustive]
pub struct UninstallMonitoringAgentResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successfully`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `466902B9-2842-40B0-B796-00FE772B6EF3`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UninstallMonitoringAgentResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UninstallMonitoringAgentRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`AgentStateError`](super::DocumentedError::AgentStateError)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UninstallMonitoringAgentError = super::DocumentedError;
