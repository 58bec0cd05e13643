// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutMonitoringConfig`, from `cms/PutMonitoringConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets whether new hosts get the CloudMonitor agent by themselves.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::PutMonitoringConfigRequest::new();
/// let reply = client.put_monitoring_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutMonitoringConfigRequest {
    /// Deprecated; has no effect. Example: `true`.
    pub auto_install: Option<bool>,
    /// Whether new ECS instances get the CloudMonitor agent by themselves. Example: `true`.
    pub enable_install_agent_new_ecs: Option<bool>,
}

impl PutMonitoringConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AutoInstall`.
    #[inline]
    pub fn auto_install(mut self, value: bool) -> Self {
        self.auto_install = Some(value);
        self
    }
    /// Sets `EnableInstallAgentNewECS`.
    #[inline]
    pub fn enable_install_agent_new_ecs(mut self, value: bool) -> Self {
        self.enable_install_agent_new_ecs = Some(value);
        self
    }
}

request! {
    PutMonitoringConfigRequest {
        "AutoInstall" => auto_install: query,
        "EnableInstallAgentNewECS" => enable_install_agent_new_ecs: query,
    }
}

impl Operation for PutMonitoringConfigRequest {
    type Response = PutMonitoringConfigResponse;
    type Error = PutMonitoringConfigError;
    const INFO: OperationInfo = super::operation("PutMonitoringConfig")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutMonitoringConfigError] = &[
        PutMonitoringConfigError::InvalidParameter,
        PutMonitoringConfigError::InvalidAuthorization,
        PutMonitoringConfigError::InternalError,
    ];
}

/// Response to [`PutMonitoringConfigRequest`].
#[non_exhaustive]
pub struct PutMonitoringConfigResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `109C8095-6FAD-4DBB-B013-6ED18CE4C0B1`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PutMonitoringConfigResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`PutMonitoringConfigRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutMonitoringConfigError = super::DocumentedError;
