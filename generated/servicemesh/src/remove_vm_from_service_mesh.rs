// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveVMFromServiceMesh`, from `servicemesh/RemoveVMFromServiceMesh.md`.

use alicloud_runtime::codegen::*;

/// Takes a virtual machine out of an ASM instance.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::RemoveVMFromServiceMeshRequest::new()
///     .service_mesh_id("...")
///     .ecs_id("...");
/// let reply = client.remove_vm_from_service_mesh(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct RemoveVMFromServiceMeshRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// **Required.** ECS server that joins or leaves the mesh.
    pub ecs_id: Option<String>,
}

impl RemoveVMFromServiceMeshRequest {
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
    /// Sets `EcsId`, which is required.
    pub fn ecs_id(mut self, value: impl Into<String>) -> Self {
        self.ecs_id = Some(value.into());
        self
    }
}

request! {
    RemoveVMFromServiceMeshRequest {
        "ServiceMeshId" => service_mesh_id: query,
        "EcsId" => ecs_id: query,
    }
}

impl Operation for RemoveVMFromServiceMeshRequest {
    type Response = RemoveVMFromServiceMeshResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveVMFromServiceMesh")
        .required(&["ServiceMeshId", "EcsId"]);
}

/// Response to [`RemoveVMFromServiceMeshRequest`].
pub type RemoveVMFromServiceMeshResponse = alicloud_runtime::EmptyResponse;
