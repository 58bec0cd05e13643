// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIstioGatewayDomains`, from `servicemesh/DescribeIstioGatewayDomains.md`.

use alicloud_runtime::codegen::*;

/// Lists the domain names of an ASM gateway, with protocol and certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeIstioGatewayDomainsRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_istio_gateway_domains(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIstioGatewayDomainsRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// ASM gateway that the call works on.
    pub istio_gateway_name: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// How many items to return at most.
    pub limit: Option<String>,
}

impl DescribeIstioGatewayDomainsRequest {
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
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Limit`.
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.limit = Some(value.into());
        self
    }
}

request! {
    DescribeIstioGatewayDomainsRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "IstioGatewayName" => istio_gateway_name: form,
        "Namespace" => namespace: form,
        "Limit" => limit: form,
    }
}

impl Operation for DescribeIstioGatewayDomainsRequest {
    type Response = DescribeIstioGatewayDomainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIstioGatewayDomains")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`DescribeIstioGatewayDomainsRequest`].
#[non_exhaustive]
pub struct DescribeIstioGatewayDomainsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31d3a0f0-07ed-4f6e-9004-1804498c****`.
    pub request_id: Option<String>,
    /// Certificates and domains of the ASM gateway.
    pub gateway_secret_details: Vec<GatewaySecretDetail>,
}

response! {
    DescribeIstioGatewayDomainsResponse {
        "RequestId" => request_id: value,
        "GatewaySecretDetails" => gateway_secret_details: list(""),
    }
}

/// Certificates and domains of the ASM gateway.
#[non_exhaustive]
pub struct GatewaySecretDetail {
    /// Domain names, one entry each. Example: `example.com`.
    pub domains: Vec<String>,
    /// Network or application protocol that applies. Example: `HTTPS`.
    pub protocol: Option<String>,
    /// Secret that holds the TLS certificate for the domain, and a CA certificate if clients are
    /// verified. Example: `bookinfo-secret`.
    pub credential_name: Option<String>,
    /// More about the item, in words or as JSON. Example: `text`.
    pub detail: Option<String>,
    /// Which server entry of the gateway is meant; unique there. Example: `https-demo`.
    pub port_name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Gateway resource of Istio that the domain is set in. Example: `ingressgateway`.
    pub gateway_cr_name: Option<String>,
}

response! {
    GatewaySecretDetail {
        "Domains" => domains: list(""),
        "Protocol" => protocol: value,
        "CredentialName" => credential_name: value,
        "Detail" => detail: value,
        "PortName" => port_name: value,
        "Namespace" => namespace: value,
        "GatewayCRName" => gateway_cr_name: value,
    }
}
