// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddVMIntoServiceMesh`, from `servicemesh/AddVMIntoServiceMesh.md`.

use alicloud_runtime::codegen::*;

/// Adds an ECS instance as a virtual machine to an ASM instance.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::AddVMIntoServiceMeshRequest::new()
///     .service_mesh_id("...")
///     .ecs_id("...");
/// let reply = client.add_vm_into_service_mesh(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AddVMIntoServiceMeshRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// **Required.** ECS server that joins or leaves the mesh.
    pub ecs_id: Option<String>,
}

impl AddVMIntoServiceMeshRequest {
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
    AddVMIntoServiceMeshRequest {
        "ServiceMeshId" => service_mesh_id: query,
        "EcsId" => ecs_id: query,
    }
}

impl Operation for AddVMIntoServiceMeshRequest {
    type Response = AddVMIntoServiceMeshResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddVMIntoServiceMesh")
        .required(&["ServiceMeshId", "EcsId"]);
}

/// Response to [`AddVMIntoServiceMeshRequest`].
pub type AddVMIntoServiceMeshResponse = alicloud_runtime::EmptyResponse;
