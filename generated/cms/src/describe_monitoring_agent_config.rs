// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitoringAgentConfig`, from `cms/DescribeMonitoringAgentConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the settings of the CloudMonitor agent.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMonitoringAgentConfigRequest::new();
/// let reply = client.describe_monitoring_agent_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitoringAgentConfigRequest {}

impl DescribeMonitoringAgentConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeMonitoringAgentConfigRequest {}
}

impl Operation for DescribeMonitoringAgentConfigRequest {
    type Response = DescribeMonitoringAgentConfigResponse;
    type Error = DescribeMonitoringAgentConfigError;
    const INFO: OperationInfo = super::operation("DescribeMonitoringAgentConfig")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMonitoringAgentConfigError] = &[
        DescribeMonitoringAgentConfigError::InvalidParameter,
        DescribeMonitoringAgentConfigError::InvalidAuthorization,
        DescribeMonitoringAgentConfigError::InternalError,
    ];
}

/// Response to [`DescribeMonitoringAgentConfigRequest`].
#[non_exhaustive]
pub struct DescribeMonitoringAgentConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9F4FA2A-54BE-4EF9-9D1D-1A0B1DC86B8D`.
    pub request_id: Option<String>,
    /// Whether the CloudMonitor agent is installed on existing ECS instances by itself.
    /// Example: `true`.
    pub auto_install: Option<bool>,
    /// Whether new ECS instances get the CloudMonitor agent by themselves. Example: `true`.
    pub enable_install_agent_new_ecs: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Products for which the predefined alerts are switched on. Example: `redis,rds,ecs`.
    pub enable_active_alert: Option<String>,
}

response! {
    DescribeMonitoringAgentConfigResponse {
        "RequestId" => request_id: value,
        "AutoInstall" => auto_install: value,
        "EnableInstallAgentNewECS" => enable_install_agent_new_ecs: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "EnableActiveAlert" => enable_active_alert: value,
    }
}

/// Errors that the documentation of [`DescribeMonitoringAgentConfigRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMonitoringAgentConfigError = super::DocumentedError;
