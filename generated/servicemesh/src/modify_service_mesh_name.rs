// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyServiceMeshName`, from `servicemesh/ModifyServiceMeshName.md`.

use alicloud_runtime::codegen::*;

/// Gives an ASM instance a new name.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::ModifyServiceMeshNameRequest::new()
///     .service_mesh_id("...")
///     .name("...");
/// let reply = client.modify_service_mesh_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyServiceMeshNameRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl ModifyServiceMeshNameRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ModifyServiceMeshNameRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "Name" => name: form,
    }
}

impl Operation for ModifyServiceMeshNameRequest {
    type Response = ModifyServiceMeshNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyServiceMeshName")
        .required(&["ServiceMeshId", "Name"]);
}

/// Response to [`ModifyServiceMeshNameRequest`].
pub type ModifyServiceMeshNameResponse = alicloud_runtime::EmptyResponse;
