// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRouteEntry`, from `ecs/CreateRouteEntry.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NextHopList};

/// Adds a custom route for a CIDR block to a route table, with one or several next hops.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateRouteEntryRequest::new()
///     .route_table_id("...")
///     .destination_cidr_block("...");
/// let reply = client.create_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateRouteEntryRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the route table that the call is about.
    pub route_table_id: Option<String>,
    /// **Required.** Address range of the destination, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// ID of the next hop that the call is about.
    pub next_hop_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Which kind of next hop it is or is to be.
    pub next_hop_type: Option<String>,
    /// Items of the kind next hop to work on or to narrow the list down to. Items: at most 4.
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
    const ERRORS: &'static [CreateRouteEntryError] = &[
        CreateRouteEntryError::MissingParameter,
        CreateRouteEntryError::InvalidCidrBlockMalformed,
        CreateRouteEntryError::InvalidCIDRBlockDuplicate,
        CreateRouteEntryError::IncorrectVpcStatus,
        CreateRouteEntryError::QuotaExceeded,
        CreateRouteEntryError::IncorrectRouteEntryStatus,
        CreateRouteEntryError::InvalidCidrBlock,
        CreateRouteEntryError::InvalidNextHopType,
        CreateRouteEntryError::InvalidNextHopNotFound,
        CreateRouteEntryError::InvalidVRouterNotFound,
        CreateRouteEntryError::InvalidVPCNotFound,
        CreateRouteEntryError::InvalidNexthopTypeAndListBothNull,
        CreateRouteEntryError::InvalidNexthopTypeAndListBothNotNull,
        CreateRouteEntryError::InvalidRouterInterface,
        CreateRouteEntryError::InvalidOppositeRouterType,
        CreateRouteEntryError::InvalidNexthopListSize,
        CreateRouteEntryError::InvalidEntryRuleQuotaNotFound,
        CreateRouteEntryError::ForbiddenCheckEntryRuleQuota,
        CreateRouteEntryError::InvalidVBRStatus,
        CreateRouteEntryError::InvalidPhysicalConnectionBusinessStatus,
        CreateRouteEntryError::InvalidRouterType,
        CreateRouteEntryError::IncorrectHaVipStatus,
        CreateRouteEntryError::CountLimitExceedHaVipRouteEntry,
        CreateRouteEntryError::InvalidRouteEntryDuplicate,
        CreateRouteEntryError::InvalidParam_,
        CreateRouteEntryError::InvalidWeightParam,
        CreateRouteEntryError::ForbiddenUseVpcAsInternetGateway,
        CreateRouteEntryError::InvalidNexthop,
        CreateRouteEntryError::InvalidVpcId,
        CreateRouteEntryError::InvalidRouteEntrySize,
        CreateRouteEntryError::TaskConflict,
        CreateRouteEntryError::InvalidRouteEntry,
        CreateRouteEntryError::InvalidDestinationCidrBlock,
        CreateRouteEntryError::VswitchStatusError,
        CreateRouteEntryError::ForbiddenPrivateIpNotFound,
        CreateRouteEntryError::RouteConflictAlreadyExist,
        CreateRouteEntryError::OperationUnsupportedInactiveMode,
        CreateRouteEntryError::IncorrectStatusMultiScopeRiRouteEntry,
        CreateRouteEntryError::OperationUnsupportedMoreThanOneVpnOrHavip,
        CreateRouteEntryError::OperationUnsupportedEcmpRiTypeOrNumber,
        CreateRouteEntryError::DuplicatedVpcNextHop,
        CreateRouteEntryError::OperationUnsupportedSubRouteTableECMP,
        CreateRouteEntryError::InvalidNexthopNotFound,
        CreateRouteEntryError::IllegalParamNextHopId,
        CreateRouteEntryError::InvalidVpnInstanceIdNotFound,
        CreateRouteEntryError::OperationFailedScopeActiveRouteEntryType,
        CreateRouteEntryError::OperationFailedScopeStandbyRouteEntryQuota,
        CreateRouteEntryError::OperationFailedScopeActiveRouteEntryQuota,
        CreateRouteEntryError::OperationUnsupportedScopeInvalidRouteType,
        CreateRouteEntryError::OperationFailedEcmpInvalidRouterInterfaceOppositeType,
        CreateRouteEntryError::QuotaExceededHaVipRouteEntry,
        CreateRouteEntryError::OperationFailedInvalidNexthop,
        CreateRouteEntryError::OperationFailedNotifyCenDelete,
        CreateRouteEntryError::InvalidNatGatewayNotFound,
        CreateRouteEntryError::OperationFailedCxpRouteExist,
        CreateRouteEntryError::InvalidNexthopDirectEni,
        CreateRouteEntryError::OperationFailedNotifyCenCreate,
        CreateRouteEntryError::IncorrectStatusRouteTableStatus,
        CreateRouteEntryError::OperationFailedGetEniInfo,
        CreateRouteEntryError::QuotaExceededEcmpRouteEntryNextHopCount,
        CreateRouteEntryError::OperationFailedInvalidNextHopType,
        CreateRouteEntryError::OperationUnsupportedInvalidRouterInterfaceType,
        CreateRouteEntryError::InvalidHaVipNotFound,
        CreateRouteEntryError::OperationFailedMultiScopeType,
        CreateRouteEntryError::OperationFailedDistibuteLock,
        CreateRouteEntryError::IncorrectInstanceStatus,
        CreateRouteEntryError::InvalidNatGatewayIdNotFound,
        CreateRouteEntryError::InvalidInstanIdNotFound,
        CreateRouteEntryError::InvalidNextHopIdNotFound,
        CreateRouteEntryError::InvalidRouteTableIdNotFound,
        CreateRouteEntryError::InvalidHaVipIdNotFound,
        CreateRouteEntryError::InvalidNetworkInterfaceNotFound,
        CreateRouteEntryError::InvalidVpcNotFound,
        CreateRouteEntryError::OperationFailedInstanceDismatchCurrentVpc,
        CreateRouteEntryError::InvalidIpv6GatewayNotFound,
    ];
}

/// Response to [`CreateRouteEntryRequest`].
pub type CreateRouteEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateRouteEntryRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidCidrBlockMalformed`](super::DocumentedError::InvalidCidrBlockMalformed)
/// - [`InvalidCIDRBlockDuplicate`](super::DocumentedError::InvalidCIDRBlockDuplicate)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`IncorrectRouteEntryStatus`](super::DocumentedError::IncorrectRouteEntryStatus)
/// - [`InvalidCidrBlock`](super::DocumentedError::InvalidCidrBlock)
/// - [`InvalidNextHopType`](super::DocumentedError::InvalidNextHopType)
/// - [`InvalidNextHopNotFound`](super::DocumentedError::InvalidNextHopNotFound)
/// - [`InvalidVRouterNotFound`](super::DocumentedError::InvalidVRouterNotFound)
/// - [`InvalidVPCNotFound`](super::DocumentedError::InvalidVPCNotFound)
/// - [`InvalidNexthopTypeAndListBothNull`](super::DocumentedError::InvalidNexthopTypeAndListBothNull)
/// - [`InvalidNexthopTypeAndListBothNotNull`](super::DocumentedError::InvalidNexthopTypeAndListBothNotNull)
/// - [`InvalidRouterInterface`](super::DocumentedError::InvalidRouterInterface)
/// - [`InvalidOppositeRouterType`](super::DocumentedError::InvalidOppositeRouterType)
/// - [`InvalidNexthopListSize`](super::DocumentedError::InvalidNexthopListSize)
/// - [`InvalidEntryRuleQuotaNotFound`](super::DocumentedError::InvalidEntryRuleQuotaNotFound)
/// - [`ForbiddenCheckEntryRuleQuota`](super::DocumentedError::ForbiddenCheckEntryRuleQuota)
/// - [`InvalidVBRStatus`](super::DocumentedError::InvalidVBRStatus)
/// - [`InvalidPhysicalConnectionBusinessStatus`](super::DocumentedError::InvalidPhysicalConnectionBusinessStatus)
/// - [`InvalidRouterType`](super::DocumentedError::InvalidRouterType)
/// - [`IncorrectHaVipStatus`](super::DocumentedError::IncorrectHaVipStatus)
/// - [`CountLimitExceedHaVipRouteEntry`](super::DocumentedError::CountLimitExceedHaVipRouteEntry)
/// - [`InvalidRouteEntryDuplicate`](super::DocumentedError::InvalidRouteEntryDuplicate)
/// - [`InvalidParam_`](super::DocumentedError::InvalidParam_)
/// - [`InvalidWeightParam`](super::DocumentedError::InvalidWeightParam)
/// - [`ForbiddenUseVpcAsInternetGateway`](super::DocumentedError::ForbiddenUseVpcAsInternetGateway)
/// - [`InvalidNexthop`](super::DocumentedError::InvalidNexthop)
/// - [`InvalidVpcId`](super::DocumentedError::InvalidVpcId)
/// - [`InvalidRouteEntrySize`](super::DocumentedError::InvalidRouteEntrySize)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`InvalidRouteEntry`](super::DocumentedError::InvalidRouteEntry)
/// - [`InvalidDestinationCidrBlock`](super::DocumentedError::InvalidDestinationCidrBlock)
/// - [`VswitchStatusError`](super::DocumentedError::VswitchStatusError)
/// - [`ForbiddenPrivateIpNotFound`](super::DocumentedError::ForbiddenPrivateIpNotFound)
/// - [`RouteConflictAlreadyExist`](super::DocumentedError::RouteConflictAlreadyExist)
/// - [`OperationUnsupportedInactiveMode`](super::DocumentedError::OperationUnsupportedInactiveMode)
/// - [`IncorrectStatusMultiScopeRiRouteEntry`](super::DocumentedError::IncorrectStatusMultiScopeRiRouteEntry)
/// - [`OperationUnsupportedMoreThanOneVpnOrHavip`](super::DocumentedError::OperationUnsupportedMoreThanOneVpnOrHavip)
/// - [`OperationUnsupportedEcmpRiTypeOrNumber`](super::DocumentedError::OperationUnsupportedEcmpRiTypeOrNumber)
/// - [`DuplicatedVpcNextHop`](super::DocumentedError::DuplicatedVpcNextHop)
/// - [`OperationUnsupportedSubRouteTableECMP`](super::DocumentedError::OperationUnsupportedSubRouteTableECMP)
/// - [`InvalidNexthopNotFound`](super::DocumentedError::InvalidNexthopNotFound)
/// - [`IllegalParamNextHopId`](super::DocumentedError::IllegalParamNextHopId)
/// - [`InvalidVpnInstanceIdNotFound`](super::DocumentedError::InvalidVpnInstanceIdNotFound)
/// - [`OperationFailedScopeActiveRouteEntryType`](super::DocumentedError::OperationFailedScopeActiveRouteEntryType)
/// - [`OperationFailedScopeStandbyRouteEntryQuota`](super::DocumentedError::OperationFailedScopeStandbyRouteEntryQuota)
/// - [`OperationFailedScopeActiveRouteEntryQuota`](super::DocumentedError::OperationFailedScopeActiveRouteEntryQuota)
/// - [`OperationUnsupportedScopeInvalidRouteType`](super::DocumentedError::OperationUnsupportedScopeInvalidRouteType)
/// - [`OperationFailedEcmpInvalidRouterInterfaceOppositeType`](super::DocumentedError::OperationFailedEcmpInvalidRouterInterfaceOppositeType)
/// - [`QuotaExceededHaVipRouteEntry`](super::DocumentedError::QuotaExceededHaVipRouteEntry)
/// - [`OperationFailedInvalidNexthop`](super::DocumentedError::OperationFailedInvalidNexthop)
/// - [`OperationFailedNotifyCenDelete`](super::DocumentedError::OperationFailedNotifyCenDelete)
/// - [`InvalidNatGatewayNotFound`](super::DocumentedError::InvalidNatGatewayNotFound)
/// - [`OperationFailedCxpRouteExist`](super::DocumentedError::OperationFailedCxpRouteExist)
/// - [`InvalidNexthopDirectEni`](super::DocumentedError::InvalidNexthopDirectEni)
/// - [`OperationFailedNotifyCenCreate`](super::DocumentedError::OperationFailedNotifyCenCreate)
/// - [`IncorrectStatusRouteTableStatus`](super::DocumentedError::IncorrectStatusRouteTableStatus)
/// - [`OperationFailedGetEniInfo`](super::DocumentedError::OperationFailedGetEniInfo)
/// - [`QuotaExceededEcmpRouteEntryNextHopCount`](super::DocumentedError::QuotaExceededEcmpRouteEntryNextHopCount)
/// - [`OperationFailedInvalidNextHopType`](super::DocumentedError::OperationFailedInvalidNextHopType)
/// - [`OperationUnsupportedInvalidRouterInterfaceType`](super::DocumentedError::OperationUnsupportedInvalidRouterInterfaceType)
/// - [`InvalidHaVipNotFound`](super::DocumentedError::InvalidHaVipNotFound), here with HTTP status 400
/// - [`OperationFailedMultiScopeType`](super::DocumentedError::OperationFailedMultiScopeType)
/// - [`OperationFailedDistibuteLock`](super::DocumentedError::OperationFailedDistibuteLock)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidNatGatewayIdNotFound`](super::DocumentedError::InvalidNatGatewayIdNotFound)
/// - [`InvalidInstanIdNotFound`](super::DocumentedError::InvalidInstanIdNotFound)
/// - [`InvalidNextHopIdNotFound`](super::DocumentedError::InvalidNextHopIdNotFound)
/// - [`InvalidRouteTableIdNotFound`](super::DocumentedError::InvalidRouteTableIdNotFound)
/// - [`InvalidHaVipIdNotFound`](super::DocumentedError::InvalidHaVipIdNotFound)
/// - [`InvalidNetworkInterfaceNotFound`](super::DocumentedError::InvalidNetworkInterfaceNotFound)
/// - [`InvalidVpcNotFound`](super::DocumentedError::InvalidVpcNotFound)
/// - [`OperationFailedInstanceDismatchCurrentVpc`](super::DocumentedError::OperationFailedInstanceDismatchCurrentVpc)
/// - [`InvalidIpv6GatewayNotFound`](super::DocumentedError::InvalidIpv6GatewayNotFound)
pub type CreateRouteEntryError = super::DocumentedError;
