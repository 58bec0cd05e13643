// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRouteEntry`, from `vpc/DeleteRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom route. It must be `Available`, and no vSwitch or route of the VPC may be in the
/// making or being deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteRouteEntryRequest::new()
///     .region_id("cn-hangzhou")
///     .destination_cidr_block("0.0.0.0/0")
///     .route_table_id("trb-2ze3jgygk9bmsj23s****");
/// let reply = client.delete_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRouteEntryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Range of the route to delete. Example: `0.0.0.0/0`.
    pub destination_cidr_block: Option<String>,
    /// Next hop of the route to delete. For a route with a single next hop; ECMP routes use
    /// `NextHopList`. Example: `ri-2zeo3xzyf38r4urzd****`.
    pub next_hop_id: Option<String>,
    /// Next hops of an ECMP route, which spreads its packets over several.
    pub next_hop_list: Vec<NextHopList>,
    /// Route to delete. Example: `rte-bp1mnnr2al0naomnpvxxx`.
    pub route_entry_id: Option<String>,
    /// Route table that the route is in. Example: `trb-2ze3jgygk9bmsj23s****`.
    pub route_table_id: Option<String>,
}

impl DeleteRouteEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }
    /// Sets `NextHopList`.
    pub fn next_hop_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<NextHopList>>,
    ) -> Self {
        self.next_hop_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RouteEntryId`.
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.route_entry_id = Some(value.into());
        self
    }
    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
}

request! {
    DeleteRouteEntryRequest {
        "RegionId" => region_id: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
        "NextHopId" => next_hop_id: query,
        "NextHopList" => next_hop_list: query,
        "RouteEntryId" => route_entry_id: query,
        "RouteTableId" => route_table_id: query,
    }
}

impl Operation for DeleteRouteEntryRequest {
    type Response = DeleteRouteEntryResponse;
    type Error = DeleteRouteEntryError;
    const INFO: OperationInfo = super::operation("DeleteRouteEntry")
        .required(&["RegionId"])
        .region("RegionId");
}

/// What [`DeleteRouteEntryRequest`] is answered with.
pub type DeleteRouteEntryResponse = alicloud_runtime::EmptyResponse;

/// Next hops of an ECMP route, which spreads its packets over several.
#[non_exhaustive]
pub struct NextHopList {
    /// Next hop of the route to delete. For a route with a single next hop; ECMP routes use
    /// `NextHopList`. Example: `ri-2zeo3xzyf38r43cd****`.
    pub next_hop_id: Option<String>,
    /// Kind of resource that the packets are sent to. Default: `Instance`. Example: `RouterInterface`.
    pub next_hop_type: Option<Open<NextHopType>>,
}

impl NextHopList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<Open<NextHopType>>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
}

request! {
    NextHopList {
        "NextHopId" => next_hop_id: field,
        "NextHopType" => next_hop_type: field,
    }
}

values! {
    /// Kind of resource that the packets are sent to.
    pub enum NextHopType {
        /// ECS instance.
        Instance = "Instance",
        /// HAVIP, a floating private address.
        HaVip = "HaVip",
        /// Router interface, that is a connection to another router.
        RouterInterface = "RouterInterface",
    }
}

errors! {
    /// Errors that the documentation of [`DeleteRouteEntryRequest`] names.
    pub enum DeleteRouteEntryError {
        MissingParameter = "MissingParameter" ("400"), "Miss mandatory parameter.", "A parameter that must be given is missing; the message may name it.";
        IncorrcetRouteEntryStatus = "IncorrcetRouteEntryStatus" ("400"), "", "Routes are being set up or changed at the moment. Try again later.";
        InvalidCidrBlockMalformed = "InvalidCidrBlock.Malformed" ("400"), "", "The range is not in proper CIDR notation.";
        InvalidRouteTableIdNotFound = "InvalidRouteTableId.NotFound" ("404"), "", "No route table has this ID.";
        OperationDenied = "OperationDenied" ("400"), "", "The state or kind of the resource forbids this: not in a VPC, a route of the system, or just changing.";
        InvalidRouteEntryNotFound = "InvalidRouteEntry.NotFound" ("400"), "Route entry not exists.", "The route to delete does not exist.";
        InvalidVRouterNotFound = "InvalidVRouter.NotFound" ("400"), "vRouter not exists.", "The VRouter does not exist.";
        IncorrectRouteEntryStatus = "IncorrectRouteEntryStatus" ("400"), "", "Routes of the table are `Pending` or `Modifying`. Wait until they are done.";
        InvalidVpcIdNotFound = "InvalidVpcId.NotFound" ("404"), "", "No VPC has this ID. Check `VpcId` and the region.";
        Forbbiden = "Forbbiden" ("400"), "", "You may not do this with the resource: it belongs to another account, or the permission is missing.";
        InvalidNextHop = "InvalidNextHop" ("400"), "", "The route to delete needs its next hop or its list of next hops.";
        InvalidRouteEntry = "InvalidRouteEntry" ("400"), "Specified routeEntry not exist.", "The route does not exist.";
        IncorrectVpcStatus = "IncorrectVpcStatus" ("400"), "", "The state of the VPC does not allow this. Wait until it is `Available`.";
    }
}
