// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGuestClusterPods`, from `servicemesh/DescribeGuestClusterPods.md`.

use alicloud_runtime::codegen::*;

/// Lists the pods in a namespace of a cluster that belongs to an ASM instance.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeGuestClusterPodsRequest::new()
///     .service_mesh_id("...")
///     .guest_cluster_id("...")
///     .namespace("...");
/// let reply = client.describe_guest_cluster_pods(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGuestClusterPodsRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// **Required.** Kubernetes cluster in the mesh to look into.
    pub guest_cluster_id: Option<String>,
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
}

impl DescribeGuestClusterPodsRequest {
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
    /// Sets `GuestClusterID`, which is required.
    pub fn guest_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.guest_cluster_id = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

request! {
    DescribeGuestClusterPodsRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "GuestClusterID" => guest_cluster_id: form,
        "Namespace" => namespace: form,
    }
}

impl Operation for DescribeGuestClusterPodsRequest {
    type Response = DescribeGuestClusterPodsResponse;
    type Error = DescribeGuestClusterPodsError;
    const INFO: OperationInfo = super::operation("DescribeGuestClusterPods")
        .required(&["ServiceMeshId", "GuestClusterID", "Namespace"])
        .read_only();
    const ERRORS: &'static [DescribeGuestClusterPodsError] = &[
        DescribeGuestClusterPodsError::Err404,
    ];
}

/// Response to [`DescribeGuestClusterPodsRequest`].
#[non_exhaustive]
pub struct DescribeGuestClusterPodsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EDDC0D86-2FC3-56FB-9213-96EB0A3523F1`.
    pub request_id: Option<String>,
    /// Items of the kind pod that were found or are concerned. Example: `sleep-5axqt-*****`.
    pub pod_list: Vec<String>,
}

response! {
    DescribeGuestClusterPodsResponse {
        "RequestId" => request_id: value,
        "PodList" => pod_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeGuestClusterPodsRequest`] names.
///
/// - [`Err404`](super::DocumentedError::Err404)
pub type DescribeGuestClusterPodsError = super::DocumentedError;
