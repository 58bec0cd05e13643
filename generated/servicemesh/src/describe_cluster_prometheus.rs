// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterPrometheus`, from `servicemesh/DescribeClusterPrometheus.md`.

use alicloud_runtime::codegen::*;

/// Reads the public Prometheus endpoint of a cluster in an ASM instance.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeClusterPrometheusRequest::new();
/// let reply = client.describe_cluster_prometheus(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterPrometheusRequest {
    /// Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Kubernetes cluster of the data plane that the call looks into.
    pub k8s_cluster_id: Option<String>,
    /// Region that the k8s cluster lies in.
    pub k8s_cluster_region_id: Option<String>,
}

impl DescribeClusterPrometheusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
    /// Sets `K8sClusterId`.
    pub fn k8s_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.k8s_cluster_id = Some(value.into());
        self
    }
    /// Sets `K8sClusterRegionId`.
    pub fn k8s_cluster_region_id(mut self, value: impl Into<String>) -> Self {
        self.k8s_cluster_region_id = Some(value.into());
        self
    }
}

request! {
    DescribeClusterPrometheusRequest {
        "ServiceMeshId" => service_mesh_id: query,
        "K8sClusterId" => k8s_cluster_id: query,
        "K8sClusterRegionId" => k8s_cluster_region_id: query,
    }
}

impl Operation for DescribeClusterPrometheusRequest {
    type Response = DescribeClusterPrometheusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClusterPrometheus")
        .read_only();
}

/// Response to [`DescribeClusterPrometheusRequest`].
#[non_exhaustive]
pub struct DescribeClusterPrometheusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
    /// Settings of Prometheus. Example: `p.com`.
    pub prometheus: Option<String>,
}

response! {
    DescribeClusterPrometheusResponse {
        "RequestId" => request_id: value,
        "Prometheus" => prometheus: value,
    }
}
