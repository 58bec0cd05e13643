// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateASMGateway`, from `servicemesh/UpdateASMGateway.md`.

use alicloud_runtime::codegen::*;

/// Changes an ASM gateway to the definition in the request body.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpdateASMGatewayRequest::new()
///     .service_mesh_id("...");
/// let reply = client.update_asm_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateASMGatewayRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// ASM gateway that the call works on.
    pub istio_gateway_name: Option<String>,
    /// Content of the message itself, apart from its headers.
    pub body: Option<String>,
}

impl UpdateASMGatewayRequest {
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
    /// Sets `IstioGatewayName`.
    pub fn istio_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.istio_gateway_name = Some(value.into());
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateASMGatewayRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "IstioGatewayName" => istio_gateway_name: form,
        "Body" => body: form,
    }
}

impl Operation for UpdateASMGatewayRequest {
    type Response = UpdateASMGatewayResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateASMGateway")
        .required(&["ServiceMeshId"]);
}

/// Response to [`UpdateASMGatewayRequest`].
pub type UpdateASMGatewayResponse = alicloud_runtime::EmptyResponse;
