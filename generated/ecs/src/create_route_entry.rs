// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRouteEntry`, from `ecs/CreateRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Adds one new entry to the route table or list.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateRouteEntryRequest::new();
/// let reply = client.create_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateRouteEntryRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the route table that the call or the item is about.
    pub route_table_id: Option<String>,
    /// **Required.** Address range of the destination, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// ID of the next hop that the call or the item is about.
    pub next_hop_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Kind of next hop, out of those that the service tells apart.
    pub next_hop_type: Option<String>,
    /// Items of the kind next hop that the call or the answer is about. Items: at most 4.
    pub next_hop_list: Vec<NextHopList>,
}

impl CreateRouteEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RouteTableId`, which is required.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`, which is required.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
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
}

request! {
    CreateRouteEntryRequest {
        "RegionId" => region_id: query,
        "RouteTableId" => route_table_id: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
        "NextHopId" => next_hop_id: query,
        "ClientToken" => client_token: query,
        "NextHopType" => next_hop_type: query,
        "NextHopList" => next_hop_list: query,
    }
}

impl Operation for CreateRouteEntryRequest {
    type Response = CreateRouteEntryResponse;
    type Error = CreateRouteEntryError;
    const INFO: OperationInfo = super::operation("CreateRouteEntry")
        .required(&["RouteTableId", "DestinationCidrBlock"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`CreateRouteEntryRequest`] is answered with.
pub type CreateRouteEntryResponse = alicloud_runtime::EmptyResponse;

/// Items of the kind next hop that the call or the answer is about.
#[non_exhaustive]
pub struct NextHopList {
    /// ID of the next hop that the call or the item is about.
    pub next_hop_id: Option<String>,
    /// Kind of next hop, out of those that the service tells apart.
    pub next_hop_type: Option<String>,
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
}

request! {
    NextHopList {
        "NextHopId" => next_hop_id: field,
        "NextHopType" => next_hop_type: field,
    }
}

errors! {
    /// Errors that the documentation of [`CreateRouteEntryRequest`] names.
    pub enum CreateRouteEntryError {
        MissingParameter = "MissingParameter" ("400"), "Miss mandatory parameter.", "A required parameter is missing; the message says which.";
        InvalidCidrBlockMalformed = "InvalidCidrBlock.Malformed" ("400"), "", "The address range is not valid CIDR notation or not one that is allowed.";
        InvalidCIDRBlockDuplicate = "InvalidCIDRBlock.Duplicate" ("400"), "", "The route table already has a route to this destination.";
        IncorrectVpcStatus = "IncorrectVpcStatus" ("400"), "", "The VPC is in a state that does not allow the operation.";
        QuotaExceeded = "QuotaExceeded" ("400"), "", "The VPC has as many instances as it may have.";
        IncorrectRouteEntryStatus = "IncorrectRouteEntryStatus" ("400"), "", "A route is just being changed, which blocks the operation; wait until the routes are stable.";
        InvalidCidrBlock = "InvalidCidrBlock" ("400"), "", "The destination of the route is not a range in valid CIDR notation.";
        InvalidNextHopType = "InvalidNextHopType" ("400"), "", "`NextHopType` is none of the kinds of next hops that the operation knows.";
        InvalidNextHopNotFound = "InvalidNextHop.NotFound" ("400"), "", "What the route should lead to does not exist.";
        InvalidVRouterNotFound = "InvalidVRouter.NotFound" ("400"), "vRouter not exists.", "There is no such router.";
        InvalidVPCNotFound = "InvalidVPC.NotFound" ("400"), "vpc not exists.", "There is no such VPC.";
        InvalidNexthopTypeAndListBothNull = "InvalidNexthopTypeAndList.BothNull" ("400"), "", "The request names no next hop; give `NextHopType` with an ID, or `NextHopList`.";
        InvalidNexthopTypeAndListBothNotNull = "InvalidNexthopTypeAndList.BothNotNull" ("400"), "", "`NextHopType` and `NextHopList` rule each other out; give one of them only.";
        InvalidRouterInterface = "InvalidRouterInterface" ("400"), "invalid router interface.", "Routes cannot lead to this router interface.";
        InvalidOppositeRouterType = "InvalidOppositeRouterType" ("400"), "", "At least one of the next hops has to be something else than a router interface towards a virtual border router.";
        InvalidNexthopListSize = "InvalidNexthopListSize" ("400"), "", "`NextHopList` has to have between two and four entries.";
        InvalidEntryRuleQuotaNotFound = "InvalidEntryRuleQuota.NotFound" ("400"), "", "No quota for routes is defined for the account or route table.";
        ForbiddenCheckEntryRuleQuota = "Forbidden.CheckEntryRuleQuota" ("400"), "", "Whether the route still fits into the quota could not be determined; try again.";
        InvalidVBRStatus = "InvalidVBRStatus" ("400"), "", "The virtual border router is in a state in which no routes can be added.";
        InvalidPhysicalConnectionBusinessStatus = "InvalidPhysicalConnectionBusinessStatus" ("400"), "", "The leased line is locked or unpaid, so that no routes can lead over it.";
        InvalidRouterType = "InvalidRouterType" ("400"), "", "In the route table of a virtual border router, a route has one next hop only; leave `NextHopList` out.";
        IncorrectHaVipStatus = "IncorrectHaVipStatus" ("400"), "", "The HAVIP is in a state that does not allow the operation; it has to be `Available` or `InUse`.";
        CountLimitExceedHaVipRouteEntry = "CountLimitExceed.HaVipRouteEntry" ("400"), "", "The route table has as many routes to HAVIPs, five, as it may have.";
        InvalidRouteEntryDuplicate = "InvalidRouteEntry.Duplicate" ("400"), "", "The route table already has this route.";
        InvalidParam = "InvalidParam" ("400"), "", "A parameter is missing or does not fit the others.";
        InvalidWeightParam = "INVALID_WEIGHT_PARAM" ("400"), "", "The weight of a next hop is not valid.";
        ForbiddenUseVpcAsInternetGateway = "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY" ("400"), "", "The destination of the route has to lie within the address range of the VPC.";
        InvalidNexthop = "InvalidNexthop" ("400"), "The Specified nexthop illegal.", "A route cannot lead to this next hop.";
        InvalidVpcId = "INVALID_VPC_ID" ("400"), "", "The next hop and the route table are in different VPCs.";
        InvalidRouteEntrySize = "InvalidRouteEntrySize" ("400"), "", "The number of routes in the request is not allowed.";
        TaskConflict = "TaskConflict" ("400"), "", "Another task is changing the resource at the moment; wait and call again.";
        InvalidRouteEntry = "InvalidRouteEntry" ("400"), "Specified routeEntry not exist.", "The route table has no such route.";
        InvalidDestinationCidrBlock = "InvalidDestinationCidrBlock" ("400"), "", "Routes to this destination are not allowed, as the range is blocked.";
        VswitchStatusError = "VswitchStatusError" ("400"), "The VSwitch is creating .", "The vSwitch is still being created; wait until it is ready.";
        ForbiddenPrivateIpNotFound = "Forbidden.PrivateIpNotFound" ("400"), "", "There is no such private address.";
        RouteConflictAlreadyExist = "RouteConflict.AlreadyExist" ("400"), "", "The route table already has a route that conflicts with this one.";
        OperationUnsupportedInactiveMode = "OperationUnsupported.InactiveMode" ("400"), "", "Several next hops in a VPC's route table can only be a main and a standby one.";
        IncorrectStatusMultiScopeRiRouteEntry = "IncorrectStatus.MultiScopeRiRouteEntry" ("400"), "", "A router interface that is idle cannot be one of several next hops.";
        OperationUnsupportedMoreThanOneVpnOrHavip = "OperationUnsupported.MoreThanOneVpnOrHavip" ("400"), "", "A route with several next hops can have one VPN gateway or HAVIP at most.";
        OperationUnsupportedEcmpRiTypeOrNumber = "OperationUnsupported.EcmpRiTypeOrNumber" ("400"), "", "An equal-cost route needs router interfaces between VPC and virtual border router, which are missing.";
        DuplicatedVpcNextHop = "Duplicated.VpcNextHop" ("400"), "Route entry nexthop duplicate.", "The route names the same next hop twice.";
        OperationUnsupportedSubRouteTableECMP = "OperationUnsupported.SubRouteTableECMP" ("400"), "", "Routes in a custom route table have one next hop only.";
        InvalidNexthopNotFound = "InvalidNexthop.NotFound" ("400"), "", "What the route should lead to does not exist.";
        IllegalParamNextHopId = "IllegalParam.NextHopId" ("400"), "", "The next hop is no instance in a VPC.";
        InvalidVpnInstanceIdNotFound = "InvalidVpnInstanceId.NotFound" ("400"), "%s", "There is no such VPN gateway.";
        OperationFailedScopeActiveRouteEntryType = "OperationFailed.ScopeActiveRouteEntryType" ("400"), "%s", "The active next hop is of a type that the route cannot have.";
        OperationFailedScopeStandbyRouteEntryQuota = "OperationFailed.ScopeStandbyRouteEntryQuota" ("400"), "%s", "The route has more standby next hops than it may have.";
        OperationFailedScopeActiveRouteEntryQuota = "OperationFailed.ScopeActiveRouteEntryQuota" ("400"), "%s", "The route has more active next hops than it may have.";
        OperationUnsupportedScopeInvalidRouteType = "OperationUnsupported.ScopeInvalidRouteType" ("400"), "%s", "A route of this type cannot have several next hops.";
        OperationFailedEcmpInvalidRouterInterfaceOppositeType = "OperationFailed.EcmpInvalidRouterInterfaceOppositeType" ("400"), "%s", "A next hop of an equal-cost route is a router interface whose opposite side is of the wrong type.";
        QuotaExceededHaVipRouteEntry = "QuotaExceeded.HaVipRouteEntry" ("400"), "", "The VPC has as many routes to HAVIPs as it may have.";
        OperationFailedInvalidNexthop = "OperationFailed.InvalidNexthop" ("400"), "", "A route with a main and a standby next hop needs one that is active.";
        OperationFailedNotifyCenDelete = "OperationFailed.NotifyCenDelete" ("400"), "", "The Cloud Enterprise Network (CEN) could not be told of a route's removal; try again.";
        InvalidNatGatewayNotFound = "InvalidNatGateway.NotFound" ("400"), "Natgateway not exist.", "There is no NAT gateway with this ID.";
        OperationFailedCxpRouteExist = "OperationFailed.CxpRouteExist" ("400"), "Cxp route alreay existed.", "The route table already has such a route to the cloud exchange (CXP).";
        InvalidNexthopDirectEni = "InvalidNexthop.DirectEni" ("400"), "", "A network interface with a directly visible elastic IP address cannot be the next hop of a route.";
        OperationFailedNotifyCenCreate = "OperationFailed.NotifyCenCreate" ("400"), "", "The Cloud Enterprise Network (CEN) could not be told of the new resource; try again.";
        IncorrectStatusRouteTableStatus = "IncorrectStatus.RouteTableStatus" ("400"), "%s", "The route table is in a state that does not allow the operation.";
        OperationFailedGetEniInfo = "OperationFailed.GetEniInfo" ("400"), "", "The network interface could not be looked up; try again.";
        QuotaExceededEcmpRouteEntryNextHopCount = "QuotaExceeded.EcmpRouteEntryNextHopCount" ("400"), "%s", "The equal-cost route has more next hops than it may have.";
        OperationFailedInvalidNextHopType = "OperationFailed.InvalidNextHopType" ("400"), "%s", "A next hop is of a type that the route cannot have.";
        OperationUnsupportedInvalidRouterInterfaceType = "OperationUnsupported.InvalidRouterInterfaceType" ("400"), "", "Equal-cost routes are only for router interfaces between VPC and virtual border router.";
        InvalidHaVipNotFound = "InvalidHaVip.NotFound" ("400"), "", "No HAVIP has this ID in the region.";
        OperationFailedMultiScopeType = "OperationFailed.MultiScopeType" ("400"), "", "A route with several next hops cannot have one of this type.";
        OperationFailedDistibuteLock = "OperationFailed.DistibuteLock" ("400"), "Distibute lock fail.", "Another request holds the lock on the resource; try again after a while.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InvalidNatGatewayIdNotFound = "InvalidNatGatewayId.NotFound" ("404"), "", "No NAT gateway of the account has this ID.";
        InvalidInstanIdNotFound = "InvalidInstanId.NotFound" ("404"), "", "There is no instance with this ID.";
        InvalidNextHopIdNotFound = "InvalidNextHopId.NotFound" ("404"), "", "`NextHopId` names nothing that a route could lead to.";
        InvalidRouteTableIdNotFound = "InvalidRouteTableId.NotFound" ("404"), "", "There is no route table with this ID.";
        InvalidHaVipIdNotFound = "InvalidHaVipId.NotFound" ("404"), "", "No HAVIP has this ID in the region or VPC.";
        InvalidNetworkInterfaceNotFound = "InvalidNetworkInterface.NotFound" ("404"), "", "There is no network interface with the ID given as the next hop.";
        InvalidVpcNotFound = "InvalidVpc.NotFound" ("404"), "", "There is no such VPC.";
        OperationFailedInstanceDismatchCurrentVpc = "OperationFailed.InstanceDismatchCurrentVpc" ("404"), "", "The next hop is not in the VPC of the route table.";
        InvalidIpv6GatewayNotFound = "InvalidIpv6Gateway.NotFound" ("404"), "", "There is no IPv6 gateway with this ID.";
    }
}
