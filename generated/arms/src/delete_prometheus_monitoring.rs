// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePrometheusMonitoring`, from `arms/DeletePrometheusMonitoring.md`.

use alicloud_runtime::codegen::*;

/// Deletes a monitoring configuration of a Prometheus instance, such as a ServiceMonitor.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeletePrometheusMonitoringRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .type_("probe")
///     .monitoring_name("customJob1");
/// let reply = client.delete_prometheus_monitoring(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeletePrometheusMonitoringRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `probe`.
    pub type_: Option<String>,
    /// **Required.** Name that the monitoring goes by. Example: `customJob1`.
    pub monitoring_name: Option<String>,
}

impl DeletePrometheusMonitoringRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `MonitoringName`, which is required.
    pub fn monitoring_name(mut self, value: impl Into<String>) -> Self {
        self.monitoring_name = Some(value.into());
        self
    }
}

request! {
    DeletePrometheusMonitoringRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "Type" => type_: query,
        "MonitoringName" => monitoring_name: query,
    }
}

impl Operation for DeletePrometheusMonitoringRequest {
    type Response = DeletePrometheusMonitoringResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePrometheusMonitoring")
        .required(&["RegionId", "ClusterId", "Type", "MonitoringName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`DeletePrometheusMonitoringRequest`].
#[non_exhaustive]
pub struct DeletePrometheusMonitoringResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4D6C358A-A58B-4F4B-94CE-F5AAF023****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    DeletePrometheusMonitoringResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}
