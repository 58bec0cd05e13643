// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGuestClusterConfig`, from `servicemesh/UpdateGuestClusterConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes a cluster's settings in an ASM instance, namely its SMC switch.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpdateGuestClusterConfigRequest::new()
///     .service_mesh_id("...");
/// let reply = client.update_guest_cluster_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGuestClusterConfigRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Kubernetes cluster in the mesh whose settings are changed.
    pub guest_cluster_id: Option<String>,
    /// Whether the SMC is switched on.
    pub smc_enabled: Option<bool>,
}

impl UpdateGuestClusterConfigRequest {
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
    /// Sets `GuestClusterId`.
    pub fn guest_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.guest_cluster_id = Some(value.into());
        self
    }
    /// Sets `SMCEnabled`.
    #[inline]
    pub fn smc_enabled(mut self, value: bool) -> Self {
        self.smc_enabled = Some(value);
        self
    }
}

request! {
    UpdateGuestClusterConfigRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "GuestClusterId" => guest_cluster_id: form,
        "SMCEnabled" => smc_enabled: form,
    }
}

impl Operation for UpdateGuestClusterConfigRequest {
    type Response = UpdateGuestClusterConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateGuestClusterConfig")
        .required(&["ServiceMeshId"]);
}

/// Response to [`UpdateGuestClusterConfigRequest`], which the documentation does not describe.
pub type UpdateGuestClusterConfigResponse = alicloud_runtime::UndocumentedResponse;
