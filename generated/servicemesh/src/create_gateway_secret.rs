// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGatewaySecret`, from `servicemesh/CreateGatewaySecret.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Record};

/// Stores a certificate and its private key as a secret for an ASM gateway in each cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::CreateGatewaySecretRequest::new()
///     .service_mesh_id("...");
/// let reply = client.create_gateway_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGatewaySecretRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// ASM gateway that the call works on.
    pub istio_gateway_name: Option<String>,
    /// Kubernetes Secret that holds the certificate.
    pub secret_name: Option<String>,
    /// Certificate itself, as PEM text.
    pub cert: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<String>,
}

impl CreateGatewaySecretRequest {
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
    /// Sets `Cert`.
    pub fn cert(mut self, value: impl Into<String>) -> Self {
        self.cert = Some(value.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
}

request! {
    CreateGatewaySecretRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "IstioGatewayName" => istio_gateway_name: form,
        "SecretName" => secret_name: form,
        "Cert" => cert: form,
        "Key" => key: form,
    }
}

impl Operation for CreateGatewaySecretRequest {
    type Response = CreateGatewaySecretResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateGatewaySecret")
        .required(&["ServiceMeshId"]);
}

/// Response to [`CreateGatewaySecretRequest`].
#[non_exhaustive]
pub struct CreateGatewaySecretResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31d3a0f0-07ed-4f6e-9004-1804498c****`.
    pub request_id: Option<String>,
    /// What became of the secret in each cluster.
    pub secret_create_record: BTreeMap<String, Record>,
}

response! {
    CreateGatewaySecretResponse {
        "RequestId" => request_id: value,
        "SecretCreateRecord" => secret_create_record: map,
    }
}
