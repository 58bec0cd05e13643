// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTransitRouterRouteEntry`, from `cbn/DeleteTransitRouterRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Deletes a route that was added by hand, given by its ID or by its table and next hop.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteTransitRouterRouteEntryRequest::new();
/// let reply = client.delete_transit_router_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTransitRouterRouteEntryRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Route in a table of a transit router, as
    /// [`CreateTransitRouterRouteEntry`](super::Client::create_transit_router_route_entry) returned it;
    /// static routes only.
    pub transit_router_route_entry_id: Option<String>,
    /// Whether packets of the route go to an attachment or are dropped.
    pub transit_router_route_entry_next_hop_type: Option<String>,
    /// Range that packets have to be bound for to take the route, in CIDR notation.
    pub transit_router_route_entry_destination_cidr_block: Option<String>,
    /// Attachment that packets of the route go to; blackhole routes have none.
    pub transit_router_route_entry_next_hop_id: Option<String>,
    /// Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    pub transit_router_route_table_id: Option<String>,
}

impl DeleteTransitRouterRouteEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `TransitRouterRouteEntryId`.
    pub fn transit_router_route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_entry_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryNextHopType`.
    pub fn transit_router_route_entry_next_hop_type(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_next_hop_type = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryDestinationCidrBlock`.
    pub fn transit_router_route_entry_destination_cidr_block(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryNextHopId`.
    pub fn transit_router_route_entry_next_hop_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_next_hop_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteTableId`.
    pub fn transit_router_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_table_id = Some(value.into());
        self
    }
}

request! {
    DeleteTransitRouterRouteEntryRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TransitRouterRouteEntryId" => transit_router_route_entry_id: query,
        "TransitRouterRouteEntryNextHopType" => transit_router_route_entry_next_hop_type: query,
        "TransitRouterRouteEntryDestinationCidrBlock" => transit_router_route_entry_destination_cidr_block: query,
        "TransitRouterRouteEntryNextHopId" => transit_router_route_entry_next_hop_id: query,
        "TransitRouterRouteTableId" => transit_router_route_table_id: query,
    }
}

impl Operation for DeleteTransitRouterRouteEntryRequest {
    type Response = DeleteTransitRouterRouteEntryResponse;
    type Error = DeleteTransitRouterRouteEntryError;
    const INFO: OperationInfo = super::operation("DeleteTransitRouterRouteEntry")
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteTransitRouterRouteEntryError] = &[
        DeleteTransitRouterRouteEntryError::DryRunOperation,
        DeleteTransitRouterRouteEntryError::IllegalParamTransitRouterRouteEntryId,
        DeleteTransitRouterRouteEntryError::ParamExclusiveRouteEntryIdAndRouteTableIdOrDestCidrBlock,
        DeleteTransitRouterRouteEntryError::InvalidTransitRouterRouteTableIdNotFound,
        DeleteTransitRouterRouteEntryError::InvalidDestinationCidrBlockNotFound,
        DeleteTransitRouterRouteEntryError::OperationFailedDeleteTransitRouterRouteEntry,
        DeleteTransitRouterRouteEntryError::InvalidParameter,
        DeleteTransitRouterRouteEntryError::Unauthorized,
    ];
}

/// Response to [`DeleteTransitRouterRouteEntryRequest`].
pub type DeleteTransitRouterRouteEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTransitRouterRouteEntryRequest`] names.
///
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`IllegalParamTransitRouterRouteEntryId`](super::DocumentedError::IllegalParamTransitRouterRouteEntryId)
/// - [`ParamExclusiveRouteEntryIdAndRouteTableIdOrDestCidrBlock`](super::DocumentedError::ParamExclusiveRouteEntryIdAndRouteTableIdOrDestCidrBlock)
/// - [`InvalidTransitRouterRouteTableIdNotFound`](super::DocumentedError::InvalidTransitRouterRouteTableIdNotFound)
/// - [`InvalidDestinationCidrBlockNotFound`](super::DocumentedError::InvalidDestinationCidrBlockNotFound)
/// - [`OperationFailedDeleteTransitRouterRouteEntry`](super::DocumentedError::OperationFailedDeleteTransitRouterRouteEntry)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeleteTransitRouterRouteEntryError = super::DocumentedError;
