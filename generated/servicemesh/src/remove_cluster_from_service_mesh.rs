// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveClusterFromServiceMesh`, from `servicemesh/RemoveClusterFromServiceMesh.md`.

use alicloud_runtime::codegen::*;

/// Takes a cluster out of an ASM instance, keeping its Istio namespace if requested.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::RemoveClusterFromServiceMeshRequest::new()
///     .service_mesh_id("...")
///     .cluster_id("...");
/// let reply = client.remove_cluster_from_service_mesh(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveClusterFromServiceMeshRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// **Required.** Kubernetes cluster of the data plane, which the mesh manages.
    pub cluster_id: Option<String>,
    /// Namespace that the reserve lies in.
    pub reserve_namespace: Option<bool>,
}

impl RemoveClusterFromServiceMeshRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ReserveNamespace`.
    #[inline]
    pub fn reserve_namespace(mut self, value: bool) -> Self {
        self.reserve_namespace = Some(value);
        self
    }
}

request! {
    RemoveClusterFromServiceMeshRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "ClusterId" => cluster_id: form,
        "ReserveNamespace" => reserve_namespace: form,
    }
}

impl Operation for RemoveClusterFromServiceMeshRequest {
    type Response = RemoveClusterFromServiceMeshResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveClusterFromServiceMesh")
        .required(&["ServiceMeshId", "ClusterId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`RemoveClusterFromServiceMeshRequest`].
#[non_exhaustive]
pub struct RemoveClusterFromServiceMeshResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
}

response! {
    RemoveClusterFromServiceMeshResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
    }
}
