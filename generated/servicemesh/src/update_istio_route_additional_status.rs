// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateIstioRouteAdditionalStatus`, from `servicemesh/UpdateIstioRouteAdditionalStatus.md`.

use alicloud_runtime::codegen::*;

/// Changes priority, status or description of an ASM gateway route.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpdateIstioRouteAdditionalStatusRequest::new()
///     .service_mesh_id("...");
/// let reply = client.update_istio_route_additional_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateIstioRouteAdditionalStatusRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// ASM gateway that the call works on.
    pub istio_gateway_name: Option<String>,
    /// Routing rule of the gateway that is meant.
    pub route_name: Option<String>,
    /// Rank that decides which item goes first when several fit.
    pub priority: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl UpdateIstioRouteAdditionalStatusRequest {
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
    UpdateIstioRouteAdditionalStatusRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "IstioGatewayName" => istio_gateway_name: form,
        "RouteName" => route_name: query,
        "Priority" => priority: query,
        "Status" => status: query,
        "Description" => description: query,
    }
}

impl Operation for UpdateIstioRouteAdditionalStatusRequest {
    type Response = UpdateIstioRouteAdditionalStatusResponse;
    type Error = UpdateIstioRouteAdditionalStatusError;
    const INFO: OperationInfo = super::operation("UpdateIstioRouteAdditionalStatus")
        .required(&["ServiceMeshId"]);
    const ERRORS: &'static [UpdateIstioRouteAdditionalStatusError] = &[
        UpdateIstioRouteAdditionalStatusError::Err500,
    ];
}

/// Response to [`UpdateIstioRouteAdditionalStatusRequest`].
pub type UpdateIstioRouteAdditionalStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateIstioRouteAdditionalStatusRequest`] names.
///
/// - [`Err500`](super::DocumentedError::Err500)
pub type UpdateIstioRouteAdditionalStatusError = super::DocumentedError;
