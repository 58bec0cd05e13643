// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrometheusMonitoring`, from `arms/ListPrometheusMonitoring.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrometheusMonitoringData};

/// Lists the monitoring configurations of a Prometheus instance, by type.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListPrometheusMonitoringRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****");
/// let reply = client.list_prometheus_monitoring(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ListPrometheusMonitoringRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `serviceMonitor`.
    pub type_: Option<String>,
}

impl ListPrometheusMonitoringRequest {
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    ListPrometheusMonitoringRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "Type" => type_: query,
    }
}

impl Operation for ListPrometheusMonitoringRequest {
    type Response = ListPrometheusMonitoringResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPrometheusMonitoring")
        .required(&["RegionId", "ClusterId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListPrometheusMonitoringRequest`].
#[non_exhaustive]
pub struct ListPrometheusMonitoringResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D80ADAAC-8C32-5479-BD14-C28CF832****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<PrometheusMonitoringData>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    ListPrometheusMonitoringResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: list(""),
        "Message" => message: value,
    }
}
