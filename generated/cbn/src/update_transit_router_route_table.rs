// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTransitRouterRouteTable`, from `cbn/UpdateTransitRouterRouteTable.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MultiRegionECMP, RouteTableOptions};

/// Changes name, description or options of a route table.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::UpdateTransitRouterRouteTableRequest::new()
///     .transit_router_route_table_id("...");
/// let reply = client.update_transit_router_route_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTransitRouterRouteTableRequest {
    /// **Required.** Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    pub transit_router_route_table_id: Option<String>,
    /// Label of the route table, for people to recognize it by.
    pub transit_router_route_table_name: Option<String>,
    /// Free text that tells people about the route table.
    pub transit_router_route_table_description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Switches of the route table, such as whether equal routes share traffic.
    pub route_table_options: Option<RouteTableOptions>,
}

impl UpdateTransitRouterRouteTableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TransitRouterRouteTableId`, which is required.
    pub fn transit_router_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_table_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteTableName`.
    pub fn transit_router_route_table_name(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_table_name = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteTableDescription`.
    pub fn transit_router_route_table_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_table_description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `RouteTableOptions`.
    pub fn route_table_options(mut self, value: impl Into<RouteTableOptions>) -> Self {
        self.route_table_options = Some(value.into());
        self
    }
}

request! {
    UpdateTransitRouterRouteTableRequest {
        "TransitRouterRouteTableId" => transit_router_route_table_id: query,
        "TransitRouterRouteTableName" => transit_router_route_table_name: query,
        "TransitRouterRouteTableDescription" => transit_router_route_table_description: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RouteTableOptions" => route_table_options: query,
    }
}

impl Operation for UpdateTransitRouterRouteTableRequest {
    type Response = UpdateTransitRouterRouteTableResponse;
    type Error = UpdateTransitRouterRouteTableError;
    const INFO: OperationInfo = super::operation("UpdateTransitRouterRouteTable")
        .required(&["TransitRouterRouteTableId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateTransitRouterRouteTableError] = &[
        UpdateTransitRouterRouteTableError::InvalidTransitRouterRouteTableIdNotFound,
        UpdateTransitRouterRouteTableError::InvalidName,
        UpdateTransitRouterRouteTableError::InvalidDescription,
        UpdateTransitRouterRouteTableError::OperationUnsupportedMultiRegionEcmp,
        UpdateTransitRouterRouteTableError::InvalidParameter,
        UpdateTransitRouterRouteTableError::Unauthorized,
    ];
}

/// Response to [`UpdateTransitRouterRouteTableRequest`].
pub type UpdateTransitRouterRouteTableResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateTransitRouterRouteTableRequest`] names.
///
/// - [`InvalidTransitRouterRouteTableIdNotFound`](super::DocumentedError::InvalidTransitRouterRouteTableIdNotFound)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`OperationUnsupportedMultiRegionEcmp`](super::DocumentedError::OperationUnsupportedMultiRegionEcmp)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type UpdateTransitRouterRouteTableError = super::DocumentedError;
