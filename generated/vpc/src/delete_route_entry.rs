// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRouteEntry`, from `vpc/DeleteRouteEntry.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NextHopType};

/// Deletes a custom route. It must be `Available`, and no vSwitch or route of the VPC may be in the
/// making or being deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteRouteEntryRequest::new()
///     .destination_cidr_block("0.0.0.0/0")
///     .route_table_id("trb-2ze3jgygk9bmsj23s****");
/// let reply = client.delete_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRouteEntryRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Range of the route to delete. Example: `0.0.0.0/0`.
    pub destination_cidr_block: Option<String>,
    /// Next hop of the route to delete. For a route with a single next hop; ECMP routes use
    /// `NextHopList`. Example: `ri-2zeo3xzyf38r4urzd****`.
    pub next_hop_id: Option<String>,
    /// Next hops of an ECMP route, which spreads its packets over several. Items: at most 8.
    pub next_hop_list: Vec<NextHopList>,
    /// Route to delete. Example: `rte-bp1mnnr2al0naomnpvxxx`.
    pub route_entry_id: Option<String>,
    /// Route table that the route is in. Example: `trb-2ze3jgygk9bmsj23s****`.
    pub route_table_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
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
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteRouteEntryRequest {
    type Response = DeleteRouteEntryResponse;
    type Error = DeleteRouteEntryError;
    const INFO: OperationInfo = super::operation("DeleteRouteEntry")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteRouteEntryError] = &[
        DeleteRouteEntryError::MissingParameter,
        DeleteRouteEntryError::IncorrcetRouteEntryStatus,
        DeleteRouteEntryError::InvalidCidrBlockMalformed,
        DeleteRouteEntryError::InvalidRouteTableIdNotFound,
        DeleteRouteEntryError::OperationDenied,
        DeleteRouteEntryError::InvalidRouteEntryNotFound,
        DeleteRouteEntryError::InvalidVRouterNotFound,
        DeleteRouteEntryError::IncorrectRouteEntryStatus,
        DeleteRouteEntryError::InvalidVpcIdNotFound,
        DeleteRouteEntryError::Forbbiden,
        DeleteRouteEntryError::InvalidNextHop,
        DeleteRouteEntryError::InvalidRouteEntry,
        DeleteRouteEntryError::IncorrectVpcStatus,
        DeleteRouteEntryError::ForbiddenVRouterNotFound,
        DeleteRouteEntryError::TaskConflict,
        DeleteRouteEntryError::InvalidRouteEntryIdNotFound,
        DeleteRouteEntryError::InvalidVpnInstanceIdNotFound,
        DeleteRouteEntryError::ParamExclusiveRouteEntryIdAndRouteTableIdOrDestCidrBlock,
        DeleteRouteEntryError::InvalidNextHopListSize,
        DeleteRouteEntryError::ParamExclusiveNextHopIdAndList,
        DeleteRouteEntryError::OperationFailedDeleteMultiScopeEntry,
        DeleteRouteEntryError::OperationFailedDistibuteLock,
        DeleteRouteEntryError::OperationDeniedDeleteManagedRouteEntry,
        DeleteRouteEntryError::OperationDeniedRouteTableTypeNotPermitted,
        DeleteRouteEntryError::IncorrectStatusVpcRouteEntry,
        DeleteRouteEntryError::OperationDeniedNextHopNotChanged,
        DeleteRouteEntryError::OperationDeniedDeleteGatewayEndpointRoute,
        DeleteRouteEntryError::IncorrectStatusPrefixList,
        DeleteRouteEntryError::InvalidCidrBlock,
        DeleteRouteEntryError::OperationDeniedVbrAttachEcrInMiddleStatus,
        DeleteRouteEntryError::VpcError2,
        DeleteRouteEntryError::InternalError_,
    ];
}

/// Response to [`DeleteRouteEntryRequest`].
pub type DeleteRouteEntryResponse = alicloud_runtime::EmptyResponse;

/// Next hops of an ECMP route, which spreads its packets over several.
#[non_exhaustive]
pub struct NextHopList {
    /// Next hop of the route to delete. For a route with a single next hop; ECMP routes use
    /// `NextHopList`. Example: `ri-2zeo3xzyf38r43cd****`.
    pub next_hop_id: Option<String>,
    /// Kind of resource that the packets are sent to. Here: `Instance`, `HaVip`, `RouterInterface`.
    /// Default: `Instance`. Example: `RouterInterface`.
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

/// Errors that the documentation of [`DeleteRouteEntryRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IncorrcetRouteEntryStatus`](super::DocumentedError::IncorrcetRouteEntryStatus)
/// - [`InvalidCidrBlockMalformed`](super::DocumentedError::InvalidCidrBlockMalformed)
/// - [`InvalidRouteTableIdNotFound`](super::DocumentedError::InvalidRouteTableIdNotFound)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidRouteEntryNotFound`](super::DocumentedError::InvalidRouteEntryNotFound)
/// - [`InvalidVRouterNotFound`](super::DocumentedError::InvalidVRouterNotFound)
/// - [`IncorrectRouteEntryStatus`](super::DocumentedError::IncorrectRouteEntryStatus)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`InvalidNextHop`](super::DocumentedError::InvalidNextHop)
/// - [`InvalidRouteEntry`](super::DocumentedError::InvalidRouteEntry)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`ForbiddenVRouterNotFound`](super::DocumentedError::ForbiddenVRouterNotFound)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`InvalidRouteEntryIdNotFound`](super::DocumentedError::InvalidRouteEntryIdNotFound)
/// - [`InvalidVpnInstanceIdNotFound`](super::DocumentedError::InvalidVpnInstanceIdNotFound)
/// - [`ParamExclusiveRouteEntryIdAndRouteTableIdOrDestCidrBlock`](super::DocumentedError::ParamExclusiveRouteEntryIdAndRouteTableIdOrDestCidrBlock)
/// - [`InvalidNextHopListSize`](super::DocumentedError::InvalidNextHopListSize)
/// - [`ParamExclusiveNextHopIdAndList`](super::DocumentedError::ParamExclusiveNextHopIdAndList)
/// - [`OperationFailedDeleteMultiScopeEntry`](super::DocumentedError::OperationFailedDeleteMultiScopeEntry)
/// - [`OperationFailedDistibuteLock`](super::DocumentedError::OperationFailedDistibuteLock)
/// - [`OperationDeniedDeleteManagedRouteEntry`](super::DocumentedError::OperationDeniedDeleteManagedRouteEntry)
/// - [`OperationDeniedRouteTableTypeNotPermitted`](super::DocumentedError::OperationDeniedRouteTableTypeNotPermitted)
/// - [`IncorrectStatusVpcRouteEntry`](super::DocumentedError::IncorrectStatusVpcRouteEntry)
/// - [`OperationDeniedNextHopNotChanged`](super::DocumentedError::OperationDeniedNextHopNotChanged)
/// - [`OperationDeniedDeleteGatewayEndpointRoute`](super::DocumentedError::OperationDeniedDeleteGatewayEndpointRoute)
/// - [`IncorrectStatusPrefixList`](super::DocumentedError::IncorrectStatusPrefixList)
/// - [`InvalidCidrBlock`](super::DocumentedError::InvalidCidrBlock)
/// - [`OperationDeniedVbrAttachEcrInMiddleStatus`](super::DocumentedError::OperationDeniedVbrAttachEcrInMiddleStatus)
/// - [`VpcError2`](super::DocumentedError::VpcError2)
/// - [`InternalError_`](super::DocumentedError::InternalError_)
pub type DeleteRouteEntryError = super::DocumentedError;
