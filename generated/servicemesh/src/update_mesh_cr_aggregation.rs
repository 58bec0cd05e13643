// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMeshCRAggregation`, from `servicemesh/UpdateMeshCRAggregation.md`.

use alicloud_runtime::codegen::*;

/// Lets Istio resources be reached through data plane clusters' Kubernetes API, or stops that.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpdateMeshCRAggregationRequest::new()
///     .service_mesh_id("...");
/// let reply = client.update_mesh_cr_aggregation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMeshCRAggregationRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
    /// CPU set aside for the component.
    pub cpu_requirement: Option<String>,
    /// Memory set aside for the component.
    pub memory_requirement: Option<String>,
    /// Upper limit that applies to the CPU.
    pub cpu_limit: Option<String>,
    /// Upper limit that applies to the memory.
    pub memory_limit: Option<String>,
    /// Whether the cluster reaches the API server of the mesh at its public address.
    pub use_public_api_server: Option<bool>,
}

impl UpdateMeshCRAggregationRequest {
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
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `CPURequirement`.
    pub fn cpu_requirement(mut self, value: impl Into<String>) -> Self {
        self.cpu_requirement = Some(value.into());
        self
    }
    /// Sets `MemoryRequirement`.
    pub fn memory_requirement(mut self, value: impl Into<String>) -> Self {
        self.memory_requirement = Some(value.into());
        self
    }
    /// Sets `CPULimit`.
    pub fn cpu_limit(mut self, value: impl Into<String>) -> Self {
        self.cpu_limit = Some(value.into());
        self
    }
    /// Sets `MemoryLimit`.
    pub fn memory_limit(mut self, value: impl Into<String>) -> Self {
        self.memory_limit = Some(value.into());
        self
    }
    /// Sets `UsePublicApiServer`.
    #[inline]
    pub fn use_public_api_server(mut self, value: bool) -> Self {
        self.use_public_api_server = Some(value);
        self
    }
}

request! {
    UpdateMeshCRAggregationRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "Enabled" => enabled: form,
        "CPURequirement" => cpu_requirement: form,
        "MemoryRequirement" => memory_requirement: form,
        "CPULimit" => cpu_limit: form,
        "MemoryLimit" => memory_limit: form,
        "UsePublicApiServer" => use_public_api_server: form,
    }
}

impl Operation for UpdateMeshCRAggregationRequest {
    type Response = UpdateMeshCRAggregationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMeshCRAggregation")
        .required(&["ServiceMeshId"]);
}

/// Response to [`UpdateMeshCRAggregationRequest`].
pub type UpdateMeshCRAggregationResponse = alicloud_runtime::EmptyResponse;
