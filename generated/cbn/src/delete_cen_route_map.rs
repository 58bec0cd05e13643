// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCenRouteMap`, from `cbn/DeleteCenRouteMap.md`.

use alicloud_runtime::codegen::*;

/// Deletes a routing policy; the routes it held back or changed are handled plainly again.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteCenRouteMapRequest::new()
///     .cen_id("cen-7qthudw0ll6jm****")
///     .cen_region_id("cn-hangzhou")
///     .route_map_id("cenrmap-abcdedfghij****");
/// let reply = client.delete_cen_route_map(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCenRouteMapRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jm****`.
    pub cen_id: Option<String>,
    /// **Required.** Region of the CEN instance that the routing policy or route belongs to.
    /// Example: `cn-hangzhou`.
    pub cen_region_id: Option<String>,
    /// **Required.** Routing policy, which lets routes through, stops or changes them, as
    /// [`CreateCenRouteMap`](super::Client::create_cen_route_map) returned it.
    /// Example: `cenrmap-abcdedfghij****`.
    pub route_map_id: Option<String>,
}

impl DeleteCenRouteMapRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `CenRegionId`, which is required.
    pub fn cen_region_id(mut self, value: impl Into<String>) -> Self {
        self.cen_region_id = Some(value.into());
        self
    }
    /// Sets `RouteMapId`, which is required.
    pub fn route_map_id(mut self, value: impl Into<String>) -> Self {
        self.route_map_id = Some(value.into());
        self
    }
}

request! {
    DeleteCenRouteMapRequest {
        "CenId" => cen_id: query,
        "CenRegionId" => cen_region_id: query,
        "RouteMapId" => route_map_id: query,
    }
}

impl Operation for DeleteCenRouteMapRequest {
    type Response = DeleteCenRouteMapResponse;
    type Error = DeleteCenRouteMapError;
    const INFO: OperationInfo = super::operation("DeleteCenRouteMap")
        .required(&["CenId", "CenRegionId", "RouteMapId"]);
    const ERRORS: &'static [DeleteCenRouteMapError] = &[
        DeleteCenRouteMapError::IncorrectStatusRouteMap,
        DeleteCenRouteMapError::InvalidOperationTransitRouterNotExist,
        DeleteCenRouteMapError::InvalidParameter,
        DeleteCenRouteMapError::Unauthorized,
    ];
}

/// Response to [`DeleteCenRouteMapRequest`].
pub type DeleteCenRouteMapResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCenRouteMapRequest`] names.
///
/// - [`IncorrectStatusRouteMap`](super::DocumentedError::IncorrectStatusRouteMap)
/// - [`InvalidOperationTransitRouterNotExist`](super::DocumentedError::InvalidOperationTransitRouterNotExist)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeleteCenRouteMapError = super::DocumentedError;
