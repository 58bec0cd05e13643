// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateASMGatewayImportedServices`, from `servicemesh/UpdateASMGatewayImportedServices.md`.

use alicloud_runtime::codegen::*;

/// Changes which services of a namespace an ASM gateway imports as upstream.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpdateASMGatewayImportedServicesRequest::new()
///     .service_mesh_id("...");
/// let reply = client.update_asm_gateway_imported_services(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateASMGatewayImportedServicesRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Names of the services to work on or to narrow the list down to.
    pub service_names: Option<String>,
    /// ASM gateway whose imported services are shown or set.
    pub asm_gateway_name: Option<String>,
    /// Namespace that the service lies in.
    pub service_namespace: Option<String>,
}

impl UpdateASMGatewayImportedServicesRequest {
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
    /// Sets `ServiceNames`.
    pub fn service_names(mut self, value: impl Into<String>) -> Self {
        self.service_names = Some(value.into());
        self
    }
    /// Sets `ASMGatewayName`.
    pub fn asm_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.asm_gateway_name = Some(value.into());
        self
    }
    /// Sets `ServiceNamespace`.
    pub fn service_namespace(mut self, value: impl Into<String>) -> Self {
        self.service_namespace = Some(value.into());
        self
    }
}

request! {
    UpdateASMGatewayImportedServicesRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "ServiceNames" => service_names: form,
        "ASMGatewayName" => asm_gateway_name: form,
        "ServiceNamespace" => service_namespace: form,
    }
}

impl Operation for UpdateASMGatewayImportedServicesRequest {
    type Response = UpdateASMGatewayImportedServicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateASMGatewayImportedServices")
        .required(&["ServiceMeshId"]);
}

/// Response to [`UpdateASMGatewayImportedServicesRequest`].
pub type UpdateASMGatewayImportedServicesResponse = alicloud_runtime::EmptyResponse;
