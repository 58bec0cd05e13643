// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRouteEntry`, from `ecs/DeleteRouteEntry.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NextHopList};

/// Removes a custom route from a route table.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteRouteEntryRequest::new()
///     .route_table_id("...")
///     .destination_cidr_block("...");
/// let reply = client.delete_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteRouteEntryRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the route table that the call is about.
    pub route_table_id: Option<String>,
    /// **Required.** Address range of the destination, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// ID of the next hop that the call is about.
    pub next_hop_id: Option<String>,
    /// Items of the kind next hop to work on or to narrow the list down to. Items: at most 4.
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
    const ERRORS: &'static [DeleteRouteEntryError] = &[
        DeleteRouteEntryError::MissingParameter,
        DeleteRouteEntryError::IncorrcetRouteEntryStatus,
        DeleteRouteEntryError::InvalidCidrBlockMalformed,
        DeleteRouteEntryError::OperationDenied,
        DeleteRouteEntryError::InvalidRouteEntryNotFound,
        DeleteRouteEntryError::InvalidVRouterNotFound,
        DeleteRouteEntryError::IncorrectRouteEntryStatus,
        DeleteRouteEntryError::Forbbiden,
        DeleteRouteEntryError::InvalidNextHop,
        DeleteRouteEntryError::InvalidRouteEntry,
        DeleteRouteEntryError::ForbiddenVRouterNotFound,
        DeleteRouteEntryError::TaskConflict,
        DeleteRouteEntryError::IncorrectVpcStatus,
        DeleteRouteEntryError::InvalidVpnInstanceIdNotFound,
        DeleteRouteEntryError::InvalidNextHopListSize,
        DeleteRouteEntryError::ParamExclusiveNextHopIdAndList,
        DeleteRouteEntryError::OperationFailedDeleteMultiScopeEntry,
        DeleteRouteEntryError::OperationFailedDistibuteLock,
        DeleteRouteEntryError::InvalidRouteTableIdNotFound,
        DeleteRouteEntryError::InvalidVpcIdNotFound,
        DeleteRouteEntryError::VpcError,
    ];
}

/// Response to [`DeleteRouteEntryRequest`].
pub type DeleteRouteEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteRouteEntryRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IncorrcetRouteEntryStatus`](super::DocumentedError::IncorrcetRouteEntryStatus)
/// - [`InvalidCidrBlockMalformed`](super::DocumentedError::InvalidCidrBlockMalformed)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidRouteEntryNotFound`](super::DocumentedError::InvalidRouteEntryNotFound)
/// - [`InvalidVRouterNotFound`](super::DocumentedError::InvalidVRouterNotFound)
/// - [`IncorrectRouteEntryStatus`](super::DocumentedError::IncorrectRouteEntryStatus)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`InvalidNextHop`](super::DocumentedError::InvalidNextHop)
/// - [`InvalidRouteEntry`](super::DocumentedError::InvalidRouteEntry)
/// - [`ForbiddenVRouterNotFound`](super::DocumentedError::ForbiddenVRouterNotFound)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`InvalidVpnInstanceIdNotFound`](super::DocumentedError::InvalidVpnInstanceIdNotFound)
/// - [`InvalidNextHopListSize`](super::DocumentedError::InvalidNextHopListSize)
/// - [`ParamExclusiveNextHopIdAndList`](super::DocumentedError::ParamExclusiveNextHopIdAndList)
/// - [`OperationFailedDeleteMultiScopeEntry`](super::DocumentedError::OperationFailedDeleteMultiScopeEntry)
/// - [`OperationFailedDistibuteLock`](super::DocumentedError::OperationFailedDistibuteLock)
/// - [`InvalidRouteTableIdNotFound`](super::DocumentedError::InvalidRouteTableIdNotFound)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
/// - [`VpcError`](super::DocumentedError::VpcError)
pub type DeleteRouteEntryError = super::DocumentedError;
