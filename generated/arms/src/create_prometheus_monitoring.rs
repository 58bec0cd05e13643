// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePrometheusMonitoring`, from `arms/CreatePrometheusMonitoring.md`.

use alicloud_runtime::codegen::*;

/// Adds a monitoring configuration, given as YAML, to a Prometheus instance.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreatePrometheusMonitoringRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .type_("serviceMonitor")
///     .config_yaml("text");
/// let reply = client.create_prometheus_monitoring(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreatePrometheusMonitoringRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Example: `serviceMonitor`.
    pub type_: Option<String>,
    /// State to narrow the list down to, or to put the item into. Example: `run`.
    pub status: Option<String>,
    /// **Required.** Settings, as YAML. Example: `text`.
    pub config_yaml: Option<String>,
}

impl CreatePrometheusMonitoringRequest {
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `ConfigYaml`, which is required.
    pub fn config_yaml(mut self, value: impl Into<String>) -> Self {
        self.config_yaml = Some(value.into());
        self
    }
}

request! {
    CreatePrometheusMonitoringRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "Type" => type_: query,
        "Status" => status: query,
        "ConfigYaml" => config_yaml: form,
    }
}

impl Operation for CreatePrometheusMonitoringRequest {
    type Response = CreatePrometheusMonitoringResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePrometheusMonitoring")
        .required(&["RegionId", "ClusterId", "Type", "ConfigYaml"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`CreatePrometheusMonitoringRequest`].
#[non_exhaustive]
pub struct CreatePrometheusMonitoringResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `21E85B16-75A6-429A-9F65-8AAC9A54****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status. Example: `name1`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    CreatePrometheusMonitoringResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}
