// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIstioGatewayRoutes`, from `servicemesh/CreateIstioGatewayRoutes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Abort, Delay, Delegate, Destination, Fault, GatewayRoute, HTTPAdvancedOptions, HTTPRedirect, Header, MatchRequest, Mirror, Percentage, Port, Retries, RetryRemoteLocalities, Rewrite, RouteDestination, TLSMatchAttribute, Uri};

/// Adds a route to an ASM gateway, with its matching conditions and destinations.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::CreateIstioGatewayRoutesRequest::new()
///     .service_mesh_id("...");
/// let reply = client.create_istio_gateway_routes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// ASM gateway that the call works on.
    pub istio_gateway_name: Option<String>,
    /// The route to make.
    pub gateway_route: Option<GatewayRoute>,
    /// Rank that decides which item goes first when several fit.
    pub priority: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateIstioGatewayRoutesRequest {
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
    /// Sets `GatewayRoute`.
    pub fn gateway_route(mut self, value: impl Into<GatewayRoute>) -> Self {
        self.gateway_route = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateIstioGatewayRoutesRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "IstioGatewayName" => istio_gateway_name: form,
        "GatewayRoute" => gateway_route: form_json,
        "Priority" => priority: form,
        "Status" => status: form,
        "Description" => description: form,
    }
}

impl Operation for CreateIstioGatewayRoutesRequest {
    type Response = CreateIstioGatewayRoutesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateIstioGatewayRoutes")
        .required(&["ServiceMeshId"]);
}

/// Response to [`CreateIstioGatewayRoutesRequest`].
pub type CreateIstioGatewayRoutesResponse = alicloud_runtime::EmptyResponse;
