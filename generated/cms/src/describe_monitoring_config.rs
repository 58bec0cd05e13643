// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitoringConfig`, from `cms/DescribeMonitoringConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the settings for installing the CloudMonitor agent.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMonitoringConfigRequest::new();
/// let reply = client.describe_monitoring_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitoringConfigRequest {}

impl DescribeMonitoringConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeMonitoringConfigRequest {}
}

impl Operation for DescribeMonitoringConfigRequest {
    type Response = DescribeMonitoringConfigResponse;
    type Error = DescribeMonitoringConfigError;
    const INFO: OperationInfo = super::operation("DescribeMonitoringConfig")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMonitoringConfigError] = &[
        DescribeMonitoringConfigError::InvalidParameter,
        DescribeMonitoringConfigError::InvalidAuthorization,
        DescribeMonitoringConfigError::InternalError,
    ];
}

/// Response to [`DescribeMonitoringConfigRequest`].
#[non_exhaustive]
pub struct DescribeMonitoringConfigResponse {
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F35654DB-0C9D-4FB3-903F-479BA7663061`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Whether new ECS instances get the CloudMonitor agent by themselves. Example: `true`.
    pub enable_install_agent_new_ecs: Option<bool>,
    /// Whether the CloudMonitor agent is installed on existing ECS instances by itself.
    /// Example: `false`.
    pub auto_install: Option<bool>,
}

response! {
    DescribeMonitoringConfigResponse {
        "Success" => success: value,
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "EnableInstallAgentNewECS" => enable_install_agent_new_ecs: value,
        "AutoInstall" => auto_install: value,
    }
}

/// Errors that the documentation of [`DescribeMonitoringConfigRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMonitoringConfigError = super::DocumentedError;
