// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallMonitoringAgent`, from `cms/InstallMonitoringAgent.md`.

use alicloud_runtime::codegen::*;

/// Installs the CloudMonitor agent on ECS instances.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::InstallMonitoringAgentRequest::new();
/// let reply = client.install_monitoring_agent(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallMonitoringAgentRequest {
    /// IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 10. Example: `i-123****`.
    pub instance_ids: Vec<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    /// Default: `true`. Example: `true`.
    pub force: Option<bool>,
    /// Which hosts of the account get the agent or an upgrade of it.
    pub install_command: Option<String>,
}

impl InstallMonitoringAgentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `InstallCommand`.
    pub fn install_command(mut self, value: impl Into<String>) -> Self {
        self.install_command = Some(value.into());
        self
    }
}

request! {
    InstallMonitoringAgentRequest {
        "InstanceIds" => instance_ids: query,
        "Force" => force: query,
        "InstallCommand" => install_command: query,
    }
}

impl Operation for InstallMonitoringAgentRequest {
    type Response = InstallMonitoringAgentResponse;
    type Error = InstallMonitoringAgentError;
    const INFO: OperationInfo = super::operation("InstallMonitoringAgent")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [InstallMonitoringAgentError] = &[
        InstallMonitoringAgentError::ParameterInvalid,
        InstallMonitoringAgentError::AccessForbidden,
        InstallMonitoringAgentError::ResourceNotFound,
        InstallMonitoringAgentError::InternalError,
    ];
}

/// Response to [`InstallMonitoringAgentRequest`].
#[non_exhaustive]
pub struct InstallMonitoringAgentResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successfully`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `host-abc12356`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    InstallMonitoringAgentResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`InstallMonitoringAgentRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type InstallMonitoringAgentError = super::DocumentedError;
