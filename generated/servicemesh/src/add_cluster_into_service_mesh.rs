// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddClusterIntoServiceMesh`, from `servicemesh/AddClusterIntoServiceMesh.md`.

use alicloud_runtime::codegen::*;

/// Adds a Kubernetes cluster to an ASM instance, for its data plane or only for service discovery.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::AddClusterIntoServiceMeshRequest::new()
///     .service_mesh_id("...")
///     .cluster_id("...");
/// let reply = client.add_cluster_into_service_mesh(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddClusterIntoServiceMeshRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// **Required.** Kubernetes cluster of the data plane, which the mesh manages.
    pub cluster_id: Option<String>,
    /// Whether a cluster that already holds the namespace istio-system is taken.
    pub ignore_namespace_check: Option<bool>,
    /// Access file of the cluster.
    pub kubeconfig: Option<String>,
    /// Whether only the services of the cluster are found and nothing is installed.
    pub discovery_only: Option<bool>,
}

impl AddClusterIntoServiceMeshRequest {
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
    /// Sets `IgnoreNamespaceCheck`.
    #[inline]
    pub fn ignore_namespace_check(mut self, value: bool) -> Self {
        self.ignore_namespace_check = Some(value);
        self
    }
    /// Sets `Kubeconfig`.
    pub fn kubeconfig(mut self, value: impl Into<String>) -> Self {
        self.kubeconfig = Some(value.into());
        self
    }
    /// Sets `DiscoveryOnly`.
    #[inline]
    pub fn discovery_only(mut self, value: bool) -> Self {
        self.discovery_only = Some(value);
        self
    }
}

request! {
    AddClusterIntoServiceMeshRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "ClusterId" => cluster_id: form,
        "IgnoreNamespaceCheck" => ignore_namespace_check: form,
        "Kubeconfig" => kubeconfig: form,
        "DiscoveryOnly" => discovery_only: form,
    }
}

impl Operation for AddClusterIntoServiceMeshRequest {
    type Response = AddClusterIntoServiceMeshResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddClusterIntoServiceMesh")
        .required(&["ServiceMeshId", "ClusterId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`AddClusterIntoServiceMeshRequest`].
#[non_exhaustive]
pub struct AddClusterIntoServiceMeshResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
}

response! {
    AddClusterIntoServiceMeshResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
    }
}
