// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrometheusInstances`, from `arms/ListPrometheusInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists all Prometheus instances in normal state, optionally with global aggregation instances.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListPrometheusInstancesRequest::new()
///     .region_id("cn-hangzhou")
///     .show_global_view(true);
/// let reply = client.list_prometheus_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPrometheusInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart.
    /// Example: `cloud-product-prometheus`.
    pub cluster_type: Option<String>,
    /// **Required.** Whether global views are listed as well. Example: `true`.
    pub show_global_view: Option<bool>,
}

impl ListPrometheusInstancesRequest {
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
    /// Sets `ClusterType`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `ShowGlobalView`, which is required.
    #[inline]
    pub fn show_global_view(mut self, value: bool) -> Self {
        self.show_global_view = Some(value);
        self
    }
}

request! {
    ListPrometheusInstancesRequest {
        "RegionId" => region_id: query,
        "ClusterType" => cluster_type: query,
        "ShowGlobalView" => show_global_view: query,
    }
}

impl Operation for ListPrometheusInstancesRequest {
    type Response = ListPrometheusInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPrometheusInstances")
        .required(&["RegionId", "ShowGlobalView"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListPrometheusInstancesRequest`].
#[non_exhaustive]
pub struct ListPrometheusInstancesResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9C9DA3D-10FE-472E-9EEF-2D0A3E41****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    ListPrometheusInstancesResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
