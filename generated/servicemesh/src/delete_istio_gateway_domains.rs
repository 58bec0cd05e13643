// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIstioGatewayDomains`, from `servicemesh/DeleteIstioGatewayDomains.md`.

use alicloud_runtime::codegen::*;

/// Removes domain names from a port of an ASM gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DeleteIstioGatewayDomainsRequest::new()
///     .service_mesh_id("...");
/// let reply = client.delete_istio_gateway_domains(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIstioGatewayDomainsRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// ASM gateway that the call works on.
    pub istio_gateway_name: Option<String>,
    /// The hosts that are concerned.
    pub hosts: Option<String>,
    /// Which server entry of the gateway is meant; unique there.
    pub port_name: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// How many items to return at most.
    pub limit: Option<String>,
}

impl DeleteIstioGatewayDomainsRequest {
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
    /// Sets `Hosts`.
    pub fn hosts(mut self, value: impl Into<String>) -> Self {
        self.hosts = Some(value.into());
        self
    }
    /// Sets `PortName`.
    pub fn port_name(mut self, value: impl Into<String>) -> Self {
        self.port_name = Some(value.into());
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
    DeleteIstioGatewayDomainsRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "IstioGatewayName" => istio_gateway_name: form,
        "Hosts" => hosts: form,
        "PortName" => port_name: form,
        "Namespace" => namespace: form,
        "Limit" => limit: form,
    }
}

impl Operation for DeleteIstioGatewayDomainsRequest {
    type Response = DeleteIstioGatewayDomainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteIstioGatewayDomains")
        .required(&["ServiceMeshId"]);
}

/// Response to [`DeleteIstioGatewayDomainsRequest`].
pub type DeleteIstioGatewayDomainsResponse = alicloud_runtime::EmptyResponse;
