// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIstioGatewayDomains`, from `servicemesh/CreateIstioGatewayDomains.md`.

use alicloud_runtime::codegen::*;

/// Adds domain names to an ASM gateway, with port, protocol and certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::CreateIstioGatewayDomainsRequest::new()
///     .service_mesh_id("...")
///     .istio_gateway_name("...")
///     .hosts("...")
///     .number(1)
///     .port_name("...")
///     .protocol("...");
/// let reply = client.create_istio_gateway_domains(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIstioGatewayDomainsRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// **Required.** ASM gateway that the call works on.
    pub istio_gateway_name: Option<String>,
    /// **Required.** The hosts that are concerned.
    pub hosts: Option<String>,
    /// **Required.** How many there are, or which one it is.
    pub number: Option<i32>,
    /// **Required.** Which server entry of the gateway is meant; unique there.
    pub port_name: Option<String>,
    /// **Required.** Network or application protocol that applies.
    pub protocol: Option<String>,
    /// Secret that holds the certificate.
    pub credential: Option<String>,
    /// Whether this holds: force HTTPs.
    pub force_https: Option<bool>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// How many items to return at most.
    pub limit: Option<String>,
}

impl CreateIstioGatewayDomainsRequest {
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
    /// Sets `IstioGatewayName`, which is required.
    pub fn istio_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.istio_gateway_name = Some(value.into());
        self
    }
    /// Sets `Hosts`, which is required.
    pub fn hosts(mut self, value: impl Into<String>) -> Self {
        self.hosts = Some(value.into());
        self
    }
    /// Sets `Number`, which is required.
    #[inline]
    pub fn number(mut self, value: i32) -> Self {
        self.number = Some(value);
        self
    }
    /// Sets `PortName`, which is required.
    pub fn port_name(mut self, value: impl Into<String>) -> Self {
        self.port_name = Some(value.into());
        self
    }
    /// Sets `Protocol`, which is required.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `Credential`.
    pub fn credential(mut self, value: impl Into<String>) -> Self {
        self.credential = Some(value.into());
        self
    }
    /// Sets `ForceHttps`.
    #[inline]
    pub fn force_https(mut self, value: bool) -> Self {
        self.force_https = Some(value);
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
    CreateIstioGatewayDomainsRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "IstioGatewayName" => istio_gateway_name: form,
        "Hosts" => hosts: form,
        "Number" => number: form,
        "PortName" => port_name: form,
        "Protocol" => protocol: form,
        "Credential" => credential: form,
        "ForceHttps" => force_https: form,
        "Namespace" => namespace: form,
        "Limit" => limit: form,
    }
}

impl Operation for CreateIstioGatewayDomainsRequest {
    type Response = CreateIstioGatewayDomainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateIstioGatewayDomains")
        .required(
            &[
                "ServiceMeshId",
                "IstioGatewayName",
                "Hosts",
                "Number",
                "PortName",
                "Protocol",
            ],
        );
}

/// Response to [`CreateIstioGatewayDomainsRequest`].
pub type CreateIstioGatewayDomainsResponse = alicloud_runtime::EmptyResponse;
