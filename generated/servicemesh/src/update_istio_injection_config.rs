// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateIstioInjectionConfig`, from `servicemesh/UpdateIstioInjectionConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes sidecar injection or the data plane mode of a namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpdateIstioInjectionConfigRequest::new()
///     .service_mesh_id("...")
///     .namespace("...");
/// let reply = client.update_istio_injection_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateIstioInjectionConfigRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Whether this is switched on: istio injection.
    pub enable_istio_injection: Option<bool>,
    /// Whether this is switched on: sidecar set injection.
    pub enable_sidecar_set_injection: Option<bool>,
    /// Version that is injected, while a canary upgrade is under way; not together with the injection
    /// switches.
    pub istio_rev: Option<String>,
    /// Way in which the data plane works.
    pub data_plane_mode: Option<String>,
}

impl UpdateIstioInjectionConfigRequest {
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
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `EnableIstioInjection`.
    #[inline]
    pub fn enable_istio_injection(mut self, value: bool) -> Self {
        self.enable_istio_injection = Some(value);
        self
    }
    /// Sets `EnableSidecarSetInjection`.
    #[inline]
    pub fn enable_sidecar_set_injection(mut self, value: bool) -> Self {
        self.enable_sidecar_set_injection = Some(value);
        self
    }
    /// Sets `IstioRev`.
    pub fn istio_rev(mut self, value: impl Into<String>) -> Self {
        self.istio_rev = Some(value.into());
        self
    }
    /// Sets `DataPlaneMode`.
    pub fn data_plane_mode(mut self, value: impl Into<String>) -> Self {
        self.data_plane_mode = Some(value.into());
        self
    }
}

request! {
    UpdateIstioInjectionConfigRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "Namespace" => namespace: form,
        "EnableIstioInjection" => enable_istio_injection: form,
        "EnableSidecarSetInjection" => enable_sidecar_set_injection: form,
        "IstioRev" => istio_rev: form,
        "DataPlaneMode" => data_plane_mode: form,
    }
}

impl Operation for UpdateIstioInjectionConfigRequest {
    type Response = UpdateIstioInjectionConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateIstioInjectionConfig")
        .required(&["ServiceMeshId", "Namespace"]);
}

/// Response to [`UpdateIstioInjectionConfigRequest`].
pub type UpdateIstioInjectionConfigResponse = alicloud_runtime::EmptyResponse;
