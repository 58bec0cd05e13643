// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGatewaySecret`, from `servicemesh/DeleteGatewaySecret.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Record};

/// Deletes a certificate secret of a gateway, which can no longer serve TLS with it.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DeleteGatewaySecretRequest::new()
///     .service_mesh_id("...");
/// let reply = client.delete_gateway_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGatewaySecretRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// ASM gateway that the call works on.
    pub istio_gateway_name: Option<String>,
    /// Kubernetes Secret that holds the certificate.
    pub secret_name: Option<String>,
}

impl DeleteGatewaySecretRequest {
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
    /// Sets `SecretName`.
    pub fn secret_name(mut self, value: impl Into<String>) -> Self {
        self.secret_name = Some(value.into());
        self
    }
}

request! {
    DeleteGatewaySecretRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "IstioGatewayName" => istio_gateway_name: form,
        "SecretName" => secret_name: form,
    }
}

impl Operation for DeleteGatewaySecretRequest {
    type Response = DeleteGatewaySecretResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteGatewaySecret")
        .required(&["ServiceMeshId"]);
}

/// Response to [`DeleteGatewaySecretRequest`].
#[non_exhaustive]
pub struct DeleteGatewaySecretResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
    /// What became of the secret in each cluster.
    pub secret_delete_record: BTreeMap<String, Record>,
}

response! {
    DeleteGatewaySecretResponse {
        "RequestId" => request_id: value,
        "SecretDeleteRecord" => secret_delete_record: map,
    }
}
