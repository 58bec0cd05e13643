// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePrometheusMonitoring`, from `arms/UpdatePrometheusMonitoring.md`.

use alicloud_runtime::codegen::*;

/// Changes the YAML of a monitoring configuration of a Prometheus instance.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdatePrometheusMonitoringRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .monitoring_name("podMonitor1")
///     .type_("podMonitor")
///     .config_yaml("text");
/// let reply = client.update_prometheus_monitoring(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct UpdatePrometheusMonitoringRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// **Required.** Name that the monitoring goes by. Example: `podMonitor1`.
    pub monitoring_name: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Example: `podMonitor`.
    pub type_: Option<String>,
    /// **Required.** Settings, as YAML. Example: `text`.
    pub config_yaml: Option<String>,
}

impl UpdatePrometheusMonitoringRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `MonitoringName`, which is required.
    pub fn monitoring_name(mut self, value: impl Into<String>) -> Self {
        self.monitoring_name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ConfigYaml`, which is required.
    pub fn config_yaml(mut self, value: impl Into<String>) -> Self {
        self.config_yaml = Some(value.into());
        self
    }
}

request! {
    UpdatePrometheusMonitoringRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "MonitoringName" => monitoring_name: query,
        "Type" => type_: query,
        "ConfigYaml" => config_yaml: form,
    }
}

impl Operation for UpdatePrometheusMonitoringRequest {
    type Response = UpdatePrometheusMonitoringResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePrometheusMonitoring")
        .required(&["RegionId", "ClusterId", "MonitoringName", "Type", "ConfigYaml"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`UpdatePrometheusMonitoringRequest`].
#[non_exhaustive]
pub struct UpdatePrometheusMonitoringResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `626037F5-FDEB-45B0-804C-B3C92797****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    UpdatePrometheusMonitoringResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}
