// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrometheusIntegration`, from `arms/ListPrometheusIntegration.md`.

use alicloud_runtime::codegen::*;

/// Lists the integration center exporters on a Prometheus instance for ACK or ECS.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListPrometheusIntegrationRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("c77f6f2397ea74672872acf5e31******")
///     .integration_type("kafka");
/// let reply = client.list_prometheus_integration(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ListPrometheusIntegrationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `c77f6f2397ea74672872acf5e31******`.
    pub cluster_id: Option<String>,
    /// **Required.** Which kind of integration it is or is to be. Example: `kafka`.
    pub integration_type: Option<String>,
}

impl ListPrometheusIntegrationRequest {
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
    /// Sets `IntegrationType`, which is required.
    pub fn integration_type(mut self, value: impl Into<String>) -> Self {
        self.integration_type = Some(value.into());
        self
    }
}

request! {
    ListPrometheusIntegrationRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "IntegrationType" => integration_type: query,
    }
}

impl Operation for ListPrometheusIntegrationRequest {
    type Response = ListPrometheusIntegrationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPrometheusIntegration")
        .required(&["RegionId", "ClusterId", "IntegrationType"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListPrometheusIntegrationRequest`].
#[non_exhaustive]
pub struct ListPrometheusIntegrationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1F1D8840-5330-5804-A8DB-C3C5C5******`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<PrometheusIntegrationData>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
}

response! {
    ListPrometheusIntegrationResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct PrometheusIntegrationData {
    /// ID of the cluster that the call or the item is about.
    /// Example: `c77f6f2397ea74672872acf5e31******`.
    pub cluster_id: Option<String>,
    /// Whether details are shown. Example: `true`.
    pub show_describe: Option<bool>,
    /// Whether there is a newer version. Example: `true`.
    pub need_upgrade: Option<bool>,
    /// Name given to the instance, as lists and the console show it. Example: `inet`.
    pub instance_name: Option<String>,
    /// Which kind of exporter it is or is to be. Example: `kafka-exporter`.
    pub exporter_type: Option<String>,
    /// Which kind of integration it is or is to be. Example: `kafka`.
    pub integration_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `293**`.
    pub instance_id: Option<i64>,
    /// Which version of the software, the template or the item is meant. Example: `1.0.0`.
    pub version: Option<String>,
    /// What it is aimed at. Example: `121.40.XX.XX:3342`.
    pub target: Option<String>,
    /// Whether it can be deleted. Example: `true`.
    pub can_delete: Option<bool>,
    /// Whether it can be edited. Example: `true`.
    pub can_editor: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `installed`.
    pub status: Option<String>,
    /// Name that the container goes by. Example: `container-1`.
    pub container_name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `arms-prom`.
    pub namespace: Option<String>,
    /// Name that the pod goes by. Example: `kafka-exporter-1`.
    pub pod_name: Option<String>,
    /// Further facts, as JSON. Example: `"{}"`.
    pub describe: Option<String>,
    /// Whether logs are shown. Example: `true`.
    pub show_log: Option<bool>,
    /// Parameter or parameters, in the notation that the operation defines. Example: `text`.
    pub param: Option<String>,
}

response! {
    PrometheusIntegrationData {
        "ClusterId" => cluster_id: value,
        "ShowDescribe" => show_describe: value,
        "NeedUpgrade" => need_upgrade: value,
        "InstanceName" => instance_name: value,
        "ExporterType" => exporter_type: value,
        "IntegrationType" => integration_type: value,
        "InstanceId" => instance_id: value,
        "Version" => version: value,
        "Target" => target: value,
        "CanDelete" => can_delete: value,
        "CanEditor" => can_editor: value,
        "Status" => status: value,
        "ContainerName" => container_name: value,
        "Namespace" => namespace: value,
        "PodName" => pod_name: value,
        "Describe" => describe: value,
        "ShowLog" => show_log: value,
        "Param" => param: value,
    }
}
