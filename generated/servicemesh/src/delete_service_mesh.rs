// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteServiceMesh`, from `servicemesh/DeleteServiceMesh.md`.

use alicloud_runtime::codegen::*;

/// Deletes a mesh; its clusters leave it, and what else is kept is decided by the call.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DeleteServiceMeshRequest::new()
///     .service_mesh_id("...");
/// let reply = client.delete_service_mesh(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteServiceMeshRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
    /// The retain resources that are concerned.
    pub retain_resources: Option<String>,
}

impl DeleteServiceMeshRequest {
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
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `RetainResources`.
    pub fn retain_resources(mut self, value: impl Into<String>) -> Self {
        self.retain_resources = Some(value.into());
        self
    }
}

request! {
    DeleteServiceMeshRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "Force" => force: form,
        "RetainResources" => retain_resources: form,
    }
}

impl Operation for DeleteServiceMeshRequest {
    type Response = DeleteServiceMeshResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteServiceMesh")
        .required(&["ServiceMeshId"]);
}

/// Response to [`DeleteServiceMeshRequest`].
pub type DeleteServiceMeshResponse = alicloud_runtime::EmptyResponse;
