// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApiServerEipResource`, from `servicemesh/ModifyApiServerEipResource.md`.

use alicloud_runtime::codegen::*;

/// Binds an EIP to the API server of an ASM instance or unbinds it.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::ModifyApiServerEipResourceRequest::new();
/// let reply = client.modify_api_server_eip_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApiServerEipResourceRequest {
    /// Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// What is done to the item.
    pub operation: Option<String>,
    /// Elastic IP that makes the API server of the mesh reachable from the internet.
    pub api_server_eip_id: Option<String>,
}

impl ModifyApiServerEipResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
    /// Sets `Operation`.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
    /// Sets `ApiServerEipId`.
    pub fn api_server_eip_id(mut self, value: impl Into<String>) -> Self {
        self.api_server_eip_id = Some(value.into());
        self
    }
}

request! {
    ModifyApiServerEipResourceRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "Operation" => operation: form,
        "ApiServerEipId" => api_server_eip_id: form,
    }
}

impl Operation for ModifyApiServerEipResourceRequest {
    type Response = ModifyApiServerEipResourceResponse;
    type Error = ModifyApiServerEipResourceError;
    const INFO: OperationInfo = super::operation("ModifyApiServerEipResource");
    const ERRORS: &'static [ModifyApiServerEipResourceError] = &[
        ModifyApiServerEipResourceError::Err500,
    ];
}

/// Response to [`ModifyApiServerEipResourceRequest`].
pub type ModifyApiServerEipResourceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyApiServerEipResourceRequest`] names.
///
/// - [`Err500`](super::DocumentedError::Err500)
pub type ModifyApiServerEipResourceError = super::DocumentedError;
