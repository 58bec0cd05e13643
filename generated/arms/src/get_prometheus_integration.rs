// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPrometheusIntegration`, from `arms/GetPrometheusIntegration.md`.

use alicloud_runtime::codegen::*;

/// Returns one integration center exporter of a Prometheus instance for ACK or ECS.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetPrometheusIntegrationRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .integration_type("tidb")
///     .instance_id(1);
/// let reply = client.get_prometheus_integration(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetPrometheusIntegrationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// **Required.** Which kind of integration it is or is to be. Example: `tidb`.
    pub integration_type: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `28**`.
    pub instance_id: Option<i64>,
}

impl GetPrometheusIntegrationRequest {
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
    /// Sets `InstanceId`, which is required.
    #[inline]
    pub fn instance_id(mut self, value: i64) -> Self {
        self.instance_id = Some(value);
        self
    }
}

request! {
    GetPrometheusIntegrationRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "IntegrationType" => integration_type: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetPrometheusIntegrationRequest {
    type Response = GetPrometheusIntegrationResponse;
    type Error = GetPrometheusIntegrationError;
    const INFO: OperationInfo = super::operation("GetPrometheusIntegration")
        .required(&["RegionId", "ClusterId", "IntegrationType", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetPrometheusIntegrationError] = &[
        GetPrometheusIntegrationError::IdempotentParameterMismatch,
    ];
}

/// Response to [`GetPrometheusIntegrationRequest`].
#[non_exhaustive]
pub struct GetPrometheusIntegrationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9BEF2832-9D95-5E3E-9B10-74887C******`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PrometheusIntegrationData>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    GetPrometheusIntegrationResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PrometheusIntegrationData {
    /// ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `28**`.
    pub instance_id: Option<i64>,
    /// Whether details are shown. Example: `true`.
    pub show_describe: Option<bool>,
    /// Whether there is a newer version. Example: `True`.
    pub need_upgrade: Option<bool>,
    /// Name given to the instance, as lists and the console show it. Example: `lpd-skyeye`.
    pub instance_name: Option<String>,
    /// Which kind of integration it is or is to be. Example: `tidb`.
    pub integration_type: Option<String>,
    /// Which kind of exporter it is or is to be. Example: `tidb-exporter`.
    pub exporter_type: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `1.0.0`.
    pub version: Option<String>,
    /// What it is aimed at. Example: `127.0.XX.XX:3422`.
    pub target: Option<String>,
    /// Whether it can be deleted. Example: `true`.
    pub can_delete: Option<bool>,
    /// Whether it can be edited. Example: `true`.
    pub can_editor: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `installed`.
    pub status: Option<String>,
    /// Further facts, as JSON. Example: `"{}"`.
    pub describe: Option<String>,
    /// Whether logs are shown. Example: `true`.
    pub show_log: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `arms-prom`.
    pub namespace: Option<String>,
    /// Name that the container goes by. Example: `kafka-exporter-1`.
    pub container_name: Option<String>,
    /// Parameter or parameters, in the notation that the operation defines. Example: `text`.
    pub param: Option<String>,
}

response! {
    PrometheusIntegrationData {
        "ClusterId" => cluster_id: value,
        "InstanceId" => instance_id: value,
        "ShowDescribe" => show_describe: value,
        "NeedUpgrade" => need_upgrade: value,
        "InstanceName" => instance_name: value,
        "IntegrationType" => integration_type: value,
        "ExporterType" => exporter_type: value,
        "Version" => version: value,
        "Target" => target: value,
        "CanDelete" => can_delete: value,
        "CanEditor" => can_editor: value,
        "Status" => status: value,
        "Describe" => describe: value,
        "ShowLog" => show_log: value,
        "Namespace" => namespace: value,
        "ContainerName" => container_name: value,
        "Param" => param: value,
    }
}

/// Errors that the documentation of [`GetPrometheusIntegrationRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type GetPrometheusIntegrationError = super::DocumentedError;
