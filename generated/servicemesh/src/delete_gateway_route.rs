// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGatewayRoute`, from `servicemesh/DeleteGatewayRoute.md`.

use alicloud_runtime::codegen::*;

/// Deletes a route of an ingress gateway; requests that only it matched are no longer forwarded.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DeleteGatewayRouteRequest::new()
///     .service_mesh_id("...");
/// let reply = client.delete_gateway_route(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGatewayRouteRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// ASM gateway that the call works on.
    pub istio_gateway_name: Option<String>,
    /// Routing rule of the gateway that is meant.
    pub route_name: Option<String>,
}

impl DeleteGatewayRouteRequest {
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
    /// Sets `RouteName`.
    pub fn route_name(mut self, value: impl Into<String>) -> Self {
        self.route_name = Some(value.into());
        self
    }
}

request! {
    DeleteGatewayRouteRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "IstioGatewayName" => istio_gateway_name: form,
        "RouteName" => route_name: form,
    }
}

impl Operation for DeleteGatewayRouteRequest {
    type Response = DeleteGatewayRouteResponse;
    type Error = DeleteGatewayRouteError;
    const INFO: OperationInfo = super::operation("DeleteGatewayRoute")
        .required(&["ServiceMeshId"]);
    const ERRORS: &'static [DeleteGatewayRouteError] = &[
        DeleteGatewayRouteError::Err500,
    ];
}

/// Response to [`DeleteGatewayRouteRequest`].
pub type DeleteGatewayRouteResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteGatewayRouteRequest`] names.
///
/// - [`Err500`](super::DocumentedError::Err500)
pub type DeleteGatewayRouteError = super::DocumentedError;
