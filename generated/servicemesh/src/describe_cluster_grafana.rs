// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterGrafana`, from `servicemesh/DescribeClusterGrafana.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dashboard};

/// Lists the Grafana dashboards of a cluster in an ASM instance.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeClusterGrafanaRequest::new()
///     .service_mesh_id("...")
///     .k8s_cluster_id("...");
/// let reply = client.describe_cluster_grafana(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterGrafanaRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// **Required.** Kubernetes cluster of the data plane that the call looks into.
    pub k8s_cluster_id: Option<String>,
    /// Whether Prometheus is set up anew for the cluster.
    pub re_add_prometheus_integration: Option<String>,
}

impl DescribeClusterGrafanaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`, which is required.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
    /// Sets `K8sClusterId`, which is required.
    pub fn k8s_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.k8s_cluster_id = Some(value.into());
        self
    }
    /// Sets `ReAddPrometheusIntegration`.
    pub fn re_add_prometheus_integration(mut self, value: impl Into<String>) -> Self {
        self.re_add_prometheus_integration = Some(value.into());
        self
    }
}

request! {
    DescribeClusterGrafanaRequest {
        "ServiceMeshId" => service_mesh_id: query,
        "K8sClusterId" => k8s_cluster_id: query,
        "ReAddPrometheusIntegration" => re_add_prometheus_integration: query,
    }
}

impl Operation for DescribeClusterGrafanaRequest {
    type Response = DescribeClusterGrafanaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClusterGrafana")
        .required(&["ServiceMeshId", "K8sClusterId"])
        .read_only();
}

/// Response to [`DescribeClusterGrafanaRequest`].
#[non_exhaustive]
pub struct DescribeClusterGrafanaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
    /// The dashboards that were found or are concerned, one entry each.
    pub dashboards: Vec<Dashboard>,
}

response! {
    DescribeClusterGrafanaResponse {
        "RequestId" => request_id: value,
        "Dashboards" => dashboards: list(""),
    }
}
