// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RevokeKubeconfig`, from `servicemesh/RevokeKubeconfig.md`.

use alicloud_runtime::codegen::*;

/// Invalidates the kubeconfig of an ASM instance and issues a new one.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::RevokeKubeconfigRequest::new()
///     .service_mesh_id("...");
/// let reply = client.revoke_kubeconfig(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RevokeKubeconfigRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Whether the kubeconfig connects from inside the VPC (`true`) or over the internet.
    pub private_ip_address: Option<bool>,
}

impl RevokeKubeconfigRequest {
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
    /// Sets `PrivateIpAddress`.
    #[inline]
    pub fn private_ip_address(mut self, value: bool) -> Self {
        self.private_ip_address = Some(value);
        self
    }
}

request! {
    RevokeKubeconfigRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "PrivateIpAddress" => private_ip_address: form,
    }
}

impl Operation for RevokeKubeconfigRequest {
    type Response = RevokeKubeconfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RevokeKubeconfig")
        .required(&["ServiceMeshId"]);
}

/// Response to [`RevokeKubeconfigRequest`].
#[non_exhaustive]
pub struct RevokeKubeconfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7CF71C8B-79DD-150F-929E-267C51C5E311`.
    pub request_id: Option<String>,
    /// Access file of the mesh. Example: `text`.
    pub kubeconfig: Option<String>,
}

response! {
    RevokeKubeconfigResponse {
        "RequestId" => request_id: value,
        "Kubeconfig" => kubeconfig: value,
    }
}
