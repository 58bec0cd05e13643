// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallCloudMonitorAgent`, from `swas-open/InstallCloudMonitorAgent.md`.

use alicloud_runtime::codegen::*;

/// Installs the CloudMonitor agent on a server, which brings more metrics.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::InstallCloudMonitorAgentRequest::new()
///     .instance_id("...");
/// let reply = client.install_cloud_monitor_agent(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallCloudMonitorAgentRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
}

impl InstallCloudMonitorAgentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    InstallCloudMonitorAgentRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "Force" => force: query,
    }
}

impl Operation for InstallCloudMonitorAgentRequest {
    type Response = InstallCloudMonitorAgentResponse;
    type Error = InstallCloudMonitorAgentError;
    const INFO: OperationInfo = super::operation("InstallCloudMonitorAgent")
        .required(&["RegionId", "InstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [InstallCloudMonitorAgentError] = &[
        InstallCloudMonitorAgentError::InternalError,
    ];
}

/// Response to [`InstallCloudMonitorAgentRequest`].
pub type InstallCloudMonitorAgentResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`InstallCloudMonitorAgentRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type InstallCloudMonitorAgentError = super::DocumentedError;
