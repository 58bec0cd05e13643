// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRouteEntry`, from `vpc/CreateRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Adds a custom route to the route table of a VPC or of a virtual border router. Its destination
/// must neither equal nor overlap a vSwitch range; several next hops make an ECMP route.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateRouteEntryRequest::new()
///     .destination_cidr_block("192.168.0.1/24")
///     .region_id("cn-hangzhou")
///     .route_table_id("vtb-bp145q7glnuzd****");
/// let reply = client.create_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRouteEntryRequest {
    /// **Required.** Range, IPv4 or IPv6, that the route applies to. It must not lie in
    /// `100.64.0.0/10`, nor occur twice in one table. Example: `192.168.0.1/24`.
    pub destination_cidr_block: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Route table that gets the route. Example: `vtb-bp145q7glnuzd****`.
    pub route_table_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-001****`.
    pub client_token: Option<String>,
    /// Instance that the packets are sent to, by its ID. Example: `ri-2zeo3xzyf38r4****`.
    pub next_hop_id: Option<String>,
    /// Next hops of an ECMP route, which spreads its packets over several.
    pub next_hop_list: Vec<NextHopList>,
    /// Kind of resource that the packets are sent to. Default: `Instance`. Example: `RouterInterface`.
    pub next_hop_type: Option<Open<NextHopType>>,
}

impl CreateRouteEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DestinationCidrBlock`, which is required.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RouteTableId`, which is required.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<Open<NextHopType>>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
}

request! {
    CreateRouteEntryRequest {
        "DestinationCidrBlock" => destination_cidr_block: query,
        "RegionId" => region_id: query,
        "RouteTableId" => route_table_id: query,
        "ClientToken" => client_token: query,
        "NextHopId" => next_hop_id: query,
        "NextHopList" => next_hop_list: query,
        "NextHopType" => next_hop_type: query,
    }
}

impl Operation for CreateRouteEntryRequest {
    type Response = CreateRouteEntryResponse;
    type Error = CreateRouteEntryError;
    const INFO: OperationInfo = super::operation("CreateRouteEntry")
        .required(&["DestinationCidrBlock", "RegionId", "RouteTableId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`CreateRouteEntryRequest`] is answered with.
pub type CreateRouteEntryResponse = alicloud_runtime::EmptyResponse;

/// Next hops of an ECMP route, which spreads its packets over several.
#[non_exhaustive]
pub struct NextHopList {
    /// Instance that the packets are sent to, by its ID. Example: `ri-2zeo3xzyf38r4****`.
    pub next_hop_id: Option<String>,
    /// Kind of resource that the packets are sent to. Example: `RouterInterface`.
    pub next_hop_type: Option<String>,
    /// Share of the packets that the next hop gets, in relation to the others. Example: `10`.
    pub weight: Option<i32>,
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
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
}

request! {
    NextHopList {
        "NextHopId" => next_hop_id: field,
        "NextHopType" => next_hop_type: field,
        "Weight" => weight: field,
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
        /// Secondary network interface.
        NetworkInterface = "NetworkInterface",
        /// VPN gateway.
        VpnGateway = "VpnGateway",
        /// IPv6 gateway.
        IPv6Gateway = "IPv6Gateway",
    }
}

errors! {
    /// Errors that the documentation of [`CreateRouteEntryRequest`] names.
    pub enum CreateRouteEntryError {
        InvalidInstanIdNotFound = "InvalidInstanId.NotFound" ("404"), "", "No instance has this ID.";
        MissingParameter = "MissingParameter" ("400"), "Miss mandatory parameter.", "A parameter that must be given is missing; the message may name it.";
        InvalidCidrBlockMalformed = "InvalidCidrBlock.Malformed" ("400"), "", "The range is not in proper CIDR notation.";
        InvalidNextHopIdNotFound = "InvalidNextHopId.NotFound" ("404"), "", "No resource has the ID given as the next hop.";
        InvalidRouteTableIdNotFound = "InvalidRouteTableId.NotFound" ("404"), "", "No route table has this ID.";
        InvalidCIDRBlockDuplicate = "InvalidCIDRBlock.Duplicate" ("400"), "", "The route table has a route to this range already.";
        IncorrectVpcStatus = "IncorrectVpcStatus" ("400"), "", "The state of the VPC does not allow this. Wait until it is `Available`.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("400"), "", "The instance is in a state that rules this call out.";
        QuotaExceeded = "QuotaExceeded" ("400"), "", "The table holds as many routes or rules as it can.";
        IncorrectRouteEntryStatus = "IncorrectRouteEntryStatus" ("400"), "", "Routes of the table are `Pending` or `Modifying`. Wait until they are done.";
        InvalidCidrBlock = "InvalidCidrBlock" ("400"), "", "The destination range cannot be used for this route.";
        InvalidNextHopType = "InvalidNextHopType" ("400"), "", "`NextHopType` has a value that is not possible.";
        InvalidNextHopNotFound = "InvalidNextHop.NotFound" ("400"), "", "The next hop does not exist.";
        InvalidVRouterNotFound = "InvalidVRouter.NotFound" ("400"), "vRouter not exists.", "The VRouter does not exist.";
        InvalidVPCNotFound = "InvalidVPC.NotFound" ("400"), "vpc not exists.", "The VPC does not exist.";
        InvalidNexthopTypeAndListBothNull = "InvalidNexthopTypeAndList.BothNull" ("400"), "", "Neither `NextHopType` nor `NextHopList` is given. One is needed.";
        InvalidNexthopTypeAndListBothNotNull = "InvalidNexthopTypeAndList.BothNotNull" ("400"), "", "`NextHopType` and `NextHopList` are both given. Keep one of them.";
        InvalidRouterInterface = "InvalidRouterInterface" ("400"), "invalid router interface.", "The router interface is not valid; it may not exist.";
        InvalidOppositeRouterType = "InvalidOppositeRouterType" ("400"), "", "The far ends of the router interfaces named as next hops are not of the router type that the route needs.";
        InvalidNexthopListSize = "InvalidNexthopListSize" ("400"), "", "An ECMP route has two to four next hops.";
        InvalidEntryRuleQuotaNotFound = "InvalidEntryRuleQuota.NotFound" ("400"), "", "The service found no quota for routes of this kind.";
        ForbiddenCheckEntryRuleQuota = "Forbidden.CheckEntryRuleQuota" ("400"), "", "The check whether another route fits into the quota failed.";
        InvalidVBRStatus = "InvalidVBRStatus" ("400"), "", "The state of the virtual border router does not allow the route.";
        InvalidPhysicalConnectionBusinessStatus = "InvalidPhysicalConnectionBusinessStatus" ("400"), "", "Payments for the leased line are not in order.";
        InvalidHaVipIdNotFound = "InvalidHaVipId.NotFound" ("404"), "", "The VPC or the region has no HAVIP with this ID.";
        IncorrectHaVipStatus = "IncorrectHaVipStatus" ("400"), "", "The HAVIP must be `Available` or `InUse` for this call.";
        CountLimitExceedHaVipRouteEntry = "CountLimitExceed.HaVipRouteEntry" ("400"), "", "The route table leads to the HAVIP by as many routes as are allowed, which is five.";
        InvalidRouteEntryDuplicate = "InvalidRouteEntry.Duplicate" ("400"), "", "The same route exists already.";
        InvalidParam = "InvalidParam" ("400"), "", "The router interfaces of the ECMP route do not fit together: their local gateway addresses differ.";
        InvalidWeightParam = "INVALID_WEIGHT_PARAM" ("400"), "", "The weight of a next hop is not valid.";
        ForbiddenUseVpcAsInternetGateway = "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY" ("400"), "", "The range must lie inside that of the VPC.";
        InvalidVpcId = "INVALID_VPC_ID" ("400"), "", "The VPC does not match; it may not exist.";
        InvalidRouteEntrySize = "InvalidRouteEntrySize" ("400"), "", "An ECMP route needs two to four router interfaces as next hops.";
        InvalidRouteEntry = "InvalidRouteEntry" ("400"), "Specified routeEntry not exist.", "The route does not exist.";
        InvalidVpcNotFound = "InvalidVpc.NotFound" ("400"), "Vpc not exists.", "The VPC does not exist.";
    }
}
