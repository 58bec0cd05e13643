// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindPrometheusGrafanaInstance`, from `arms/BindPrometheusGrafanaInstance.md`.

use alicloud_runtime::codegen::*;

/// Binds a Grafana workspace to a Prometheus instance, which then uses it for dashboards.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::BindPrometheusGrafanaInstanceRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .grafana_instance_id("grafana-bp1*****");
/// let reply = client.bind_prometheus_grafana_instance(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct BindPrometheusGrafanaInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the grafana instance that the call is about. Example: `grafana-bp1*****`.
    pub grafana_instance_id: Option<String>,
}

impl BindPrometheusGrafanaInstanceRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `GrafanaInstanceId`, which is required.
    pub fn grafana_instance_id(mut self, value: impl Into<String>) -> Self {
        self.grafana_instance_id = Some(value.into());
        self
    }
}

request! {
    BindPrometheusGrafanaInstanceRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "GrafanaInstanceId" => grafana_instance_id: query,
    }
}

impl Operation for BindPrometheusGrafanaInstanceRequest {
    type Response = BindPrometheusGrafanaInstanceResponse;
    type Error = BindPrometheusGrafanaInstanceError;
    const INFO: OperationInfo = super::operation("BindPrometheusGrafanaInstance")
        .required(&["RegionId", "ClusterId", "GrafanaInstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [BindPrometheusGrafanaInstanceError] = &[
        BindPrometheusGrafanaInstanceError::IdempotentParameterMismatch,
    ];
}

/// Response to [`BindPrometheusGrafanaInstanceRequest`].
#[non_exhaustive]
pub struct BindPrometheusGrafanaInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `27E653FA-5958-45BE-8AA9-14D884DC****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
}

response! {
    BindPrometheusGrafanaInstanceResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`BindPrometheusGrafanaInstanceRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type BindPrometheusGrafanaInstanceError = super::DocumentedError;
