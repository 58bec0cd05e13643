// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRouteEntry`, from `ecs/DeleteRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Removes one entry from the route table or list.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteRouteEntryRequest::new();
/// let reply = client.delete_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteRouteEntryRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the route table that the call or the item is about.
    pub route_table_id: Option<String>,
    /// **Required.** Address range of the destination, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// ID of the next hop that the call or the item is about.
    pub next_hop_id: Option<String>,
    /// Items of the kind next hop that the call or the answer is about. Items: at most 4.
    pub next_hop_list: Vec<NextHopList>,
}

impl DeleteRouteEntryRequest {
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
    DeleteRouteEntryRequest {
        "RegionId" => region_id: query,
        "RouteTableId" => route_table_id: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
        "NextHopId" => next_hop_id: query,
        "NextHopList" => next_hop_list: query,
    }
}

impl Operation for DeleteRouteEntryRequest {
    type Response = DeleteRouteEntryResponse;
    type Error = DeleteRouteEntryError;
    const INFO: OperationInfo = super::operation("DeleteRouteEntry")
        .required(&["RouteTableId", "DestinationCidrBlock"])
        .region("RegionId");
}

/// What [`DeleteRouteEntryRequest`] is answered with.
pub type DeleteRouteEntryResponse = alicloud_runtime::EmptyResponse;

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
    /// Errors that the documentation of [`DeleteRouteEntryRequest`] names.
    pub enum DeleteRouteEntryError {
        MissingParameter = "MissingParameter" ("400"), "Miss mandatory parameter.", "A required parameter is missing; the message says which.";
        IncorrcetRouteEntryStatus = "IncorrcetRouteEntryStatus" ("400"), "", "A route is just being changed, which blocks the operation; wait until the routes are stable.";
        InvalidCidrBlockMalformed = "InvalidCidrBlock.Malformed" ("400"), "", "The address range is not valid CIDR notation or not one that is allowed.";
        OperationDenied = "OperationDenied" ("400"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidRouteEntryNotFound = "InvalidRouteEntry.NotFound" ("400"), "Route entry not exists.", "The route table has no such route.";
        InvalidVRouterNotFound = "InvalidVRouter.NotFound" ("400"), "vRouter not exists.", "There is no such router.";
        IncorrectRouteEntryStatus = "IncorrectRouteEntryStatus" ("400"), "", "A route is just being changed, which blocks the operation; wait until the routes are stable.";
        Forbbiden = "Forbbiden" ("400"), "", "The caller may not use this resource.";
        InvalidNextHop = "InvalidNextHop" ("400"), "", "The request names no next hop; give `NextHopId` or `NextHopList`.";
        InvalidRouteEntry = "InvalidRouteEntry" ("400"), "Specified routeEntry not exist.", "The route table has no such route.";
        ForbiddenVRouterNotFound = "Forbidden.VRouterNotFound" ("400"), "", "The permission check found no such router or vSwitch.";
        TaskConflict = "TaskConflict" ("400"), "", "Another task is changing the resource at the moment; wait and call again.";
        IncorrectVpcStatus = "IncorrectVpcStatus" ("400"), "", "The VPC is in a state that does not allow the operation.";
        InvalidVpnInstanceIdNotFound = "InvalidVpnInstanceId.NotFound" ("400"), "%s", "There is no such VPN gateway.";
        InvalidNextHopListSize = "InvalidNextHopList.Size" ("400"), "", "`NextHopList` has to have between 2 and 16 entries.";
        ParamExclusiveNextHopIdAndList = "ParamExclusive.NextHopIdAndList" ("400"), "", "The next hop is given either in `NextHopId` or in `NextHopList`, not both.";
        OperationFailedDeleteMultiScopeEntry = "OperationFailed.DeleteMultiScopeEntry" ("400"), "", "A route with several next hops can be deleted only by force.";
        OperationFailedDistibuteLock = "OperationFailed.DistibuteLock" ("400"), "Distibute lock fail.", "Another request holds the lock on the resource; try again after a while.";
        InvalidRouteTableIdNotFound = "InvalidRouteTableId.NotFound" ("404"), "", "There is no route table with this ID.";
        InvalidVpcIdNotFound = "InvalidVpcId.NotFound" ("404"), "", "No VPC of the account has this ID in the region.";
        VpcError = "Vpc.Error" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
