// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateASMNamespaceFromGuestCluster`, from `servicemesh/UpdateASMNamespaceFromGuestCluster.md`.

use alicloud_runtime::codegen::*;

/// Copies namespace information from a Kubernetes cluster to its ASM instance.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpdateASMNamespaceFromGuestClusterRequest::new()
///     .service_mesh_id("...")
///     .k8s_cluster_id("...");
/// let reply = client.update_asm_namespace_from_guest_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateASMNamespaceFromGuestClusterRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// **Required.** Kubernetes cluster of the data plane that the call looks into.
    pub k8s_cluster_id: Option<String>,
}

impl UpdateASMNamespaceFromGuestClusterRequest {
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
}

request! {
    UpdateASMNamespaceFromGuestClusterRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "K8sClusterId" => k8s_cluster_id: form,
    }
}

impl Operation for UpdateASMNamespaceFromGuestClusterRequest {
    type Response = UpdateASMNamespaceFromGuestClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateASMNamespaceFromGuestCluster")
        .required(&["ServiceMeshId", "K8sClusterId"]);
}

/// Response to [`UpdateASMNamespaceFromGuestClusterRequest`].
pub type UpdateASMNamespaceFromGuestClusterResponse = alicloud_runtime::EmptyResponse;
