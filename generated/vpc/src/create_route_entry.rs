// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRouteEntry`, from `vpc/CreateRouteEntry.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NextHopType};

/// Adds a custom route to the route table of a VPC or of a virtual border router. Its destination
/// must neither equal nor overlap a vSwitch range; several next hops make an ECMP route.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateRouteEntryRequest::new()
///     .destination_cidr_block("192.168.0.1/24")
///     .route_table_id("vtb-bp145q7glnuzd****");
/// let reply = client.create_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRouteEntryRequest {
    /// **Required.** Range, IPv4 or IPv6, that the route applies to. It must not lie in
    /// `100.64.0.0/10`, nor occur twice in one table. Example: `192.168.0.1/24`.
    pub destination_cidr_block: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Route table that gets the route. Example: `vtb-bp145q7glnuzd****`.
    pub route_table_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-001****`.
    pub client_token: Option<String>,
    /// Instance that the packets are sent to, by its ID. Example: `ri-2zeo3xzyf38r4****`.
    pub next_hop_id: Option<String>,
    /// Next hops of an ECMP route, which spreads its packets over several. Items: at most 16.
    pub next_hop_list: Vec<NextHopList>,
    /// Kind of resource that the packets are sent to.
    /// Here: `Instance`, `HaVip`, `VpnGateway`, `NetworkInterface`, `RouterInterface`, `IPv6Gateway`.
    /// Default: `Instance`. Example: `RouterInterface`.
    pub next_hop_type: Option<Open<NextHopType>>,
    /// Name by which people tell the route from others.
    pub route_entry_name: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
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
    /// Sets `RouteEntryName`.
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self {
        self.route_entry_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    CreateRouteEntryRequest {
        "DestinationCidrBlock" => destination_cidr_block: query,
        "RegionId" => region_id: query,
        "RouteTableId" => route_table_id: query,
        "ClientToken" => client_token: query,
        "NextHopId" => next_hop_id: query,
        "NextHopList" => next_hop_list: query,
        "NextHopType" => next_hop_type: query,
        "RouteEntryName" => route_entry_name: query,
        "Description" => description: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateRouteEntryRequest {
    type Response = CreateRouteEntryResponse;
    type Error = CreateRouteEntryError;
    const INFO: OperationInfo = super::operation("CreateRouteEntry")
        .required(&["DestinationCidrBlock", "RouteTableId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateRouteEntryError] = &[
        CreateRouteEntryError::InvalidInstanIdNotFound,
        CreateRouteEntryError::MissingParameter,
        CreateRouteEntryError::InvalidCidrBlockMalformed,
        CreateRouteEntryError::InvalidNextHopIdNotFound,
        CreateRouteEntryError::InvalidRouteTableIdNotFound,
        CreateRouteEntryError::InvalidCIDRBlockDuplicate,
        CreateRouteEntryError::IncorrectVpcStatus,
        CreateRouteEntryError::IncorrectInstanceStatus,
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
        CreateRouteEntryError::InvalidHaVipIdNotFound,
        CreateRouteEntryError::IncorrectHaVipStatus,
        CreateRouteEntryError::CountLimitExceedHaVipRouteEntry,
        CreateRouteEntryError::InvalidRouteEntryDuplicate,
        CreateRouteEntryError::InvalidParam,
        CreateRouteEntryError::InvalidWeightParam,
        CreateRouteEntryError::ForbiddenUseVpcAsInternetGateway,
        CreateRouteEntryError::InvalidVpcId,
        CreateRouteEntryError::InvalidRouteEntrySize,
        CreateRouteEntryError::InvalidRouteEntry,
        CreateRouteEntryError::InvalidVpcNotFound,
        CreateRouteEntryError::IllegalParamCidrBlock,
        CreateRouteEntryError::IncorrectVSwitchStatus,
        CreateRouteEntryError::InvalidRouterType,
        CreateRouteEntryError::InvalidNexthop,
        CreateRouteEntryError::TaskConflict,
        CreateRouteEntryError::InvalidDestinationCidrBlock,
        CreateRouteEntryError::ForbiddenVRouterNotFound,
        CreateRouteEntryError::DefaultValidateError,
        CreateRouteEntryError::RegionNotSupport,
        CreateRouteEntryError::OperationFailedNotifyCenCreate,
        CreateRouteEntryError::ForbiddenPrivateIpNotFound,
        CreateRouteEntryError::OperationUnsupportedInactiveMode,
        CreateRouteEntryError::InvalidRouteEntryNameMalformed,
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
        CreateRouteEntryError::OperationUnsupportedIpv6EcmpRouteEntry,
        CreateRouteEntryError::OperationUnsupportedIpv6CidrBlock,
        CreateRouteEntryError::OperationUnsupportedIpv6ForVBR,
        CreateRouteEntryError::QuotaExceededHaVipRouteEntry,
        CreateRouteEntryError::InvalidNexthopDirectEni,
        CreateRouteEntryError::OperationFailedInvalidNexthop,
        CreateRouteEntryError::OperationFailedNotifyCenDelete,
        CreateRouteEntryError::InvalidNatGatewayNotFound,
        CreateRouteEntryError::OperationFailedCxpRouteExist,
        CreateRouteEntryError::IncorrectStatusRouteTableStatus,
        CreateRouteEntryError::OperationFailedGetEniInfo,
        CreateRouteEntryError::QuotaExceededEcmpRouteEntryNextHopCount,
        CreateRouteEntryError::OperationFailedInvalidNextHopType,
        CreateRouteEntryError::OperationUnsupportedInvalidRouterInterfaceType,
        CreateRouteEntryError::InvalidHaVipNotFound,
        CreateRouteEntryError::OperationFailedMultiScopeType,
        CreateRouteEntryError::OperationFailedDistibuteLock,
        CreateRouteEntryError::QuotaExceededVpnRouteEntry,
        CreateRouteEntryError::InvalidAttachmentNotFound,
        CreateRouteEntryError::OperationFailedActiveNetworkInterfaceNotFound,
        CreateRouteEntryError::InvalidNetworkInterfaceNotFound,
        CreateRouteEntryError::OperationFailedQueryAttachmentInfo,
        CreateRouteEntryError::IllegalParamAttachmentId,
        CreateRouteEntryError::OperationFailedNotSupportIPV6,
        CreateRouteEntryError::IncorrectStatusIpv6Address,
        CreateRouteEntryError::OperationUnsupportedIpv6EntryOnPrimaryNetworkInterface,
        CreateRouteEntryError::OperationUnsupportedSpecifyIpOnIpv6Entry,
        CreateRouteEntryError::OperationUnsupportedMutipleIpv6Address,
        CreateRouteEntryError::OperationDeniedIpv6EntryOnCustomTable,
        CreateRouteEntryError::OperationDeniedCloudBoxVbrEntryAllowedInCustomRouteTable,
        CreateRouteEntryError::OperationDeniedRouteTableAssociateNotCloudBoxVSwitch,
        CreateRouteEntryError::OperationDeniedVbrMisMatchCloudBox,
        CreateRouteEntryError::OperationDeniedVbrIdle,
        CreateRouteEntryError::OperationDeniedRouterInterfaceToDifferentVpc,
        CreateRouteEntryError::OperationDeniedRouterInterfaceFromDifferentZones,
        CreateRouteEntryError::OperationFailedPconnTrafficNotEnable,
        CreateRouteEntryError::ResourceNotFoundVpcPeer,
        CreateRouteEntryError::IncorrectStatusVpcPeer,
        CreateRouteEntryError::OperationDeniedRouteTableTypeNotPermitted,
        CreateRouteEntryError::OperationDeniedGatewayRouteTableNotPermitted,
        CreateRouteEntryError::UnsupportedFeatureVpcPeerIpv6,
        CreateRouteEntryError::OperationDeniedVpcIpv6NotEnabled,
        CreateRouteEntryError::IncorrectStatusIpv4Gateway,
        CreateRouteEntryError::ResourceNotFoundPrefixList,
        CreateRouteEntryError::UnsupportedFeatureCreatePrefixListEcmpRouteEntry,
        CreateRouteEntryError::OperationDeniedRouterInterfaceIpv6NotEnabled,
        CreateRouteEntryError::OperationDeniedNextHopTypeNotPermitted,
        CreateRouteEntryError::ResourceAlreadyAssociatedPrefixList,
        CreateRouteEntryError::OperationFailedCidrConflictWithPrefixList,
        CreateRouteEntryError::ResourceNotFoundIpv4Gateway,
        CreateRouteEntryError::MismatchHaVipIdAndRouteTableId,
        CreateRouteEntryError::OperationFailedOperationLocked,
        CreateRouteEntryError::MismatchIpv4GatewayIdAndRouteTableId,
        CreateRouteEntryError::OperationUnsupportedDestinationCidrBlockOverlapWithVSwitch,
        CreateRouteEntryError::ResourceNotAssociatedCen,
        CreateRouteEntryError::IncorrectStatusCenRelation,
        CreateRouteEntryError::OperationDeniedCenTypeInvalid,
        CreateRouteEntryError::ResourceNotFoundCen,
        CreateRouteEntryError::ResourceNotFoundNetworkInterface,
        CreateRouteEntryError::RouteConflictAlreadyExist,
        CreateRouteEntryError::IncorrectStatusRouterInterface,
        CreateRouteEntryError::InvalidNexthopUnsupportedEniBizType,
        CreateRouteEntryError::OperationDeniedRouterInterfaceIpv6,
        CreateRouteEntryError::OperationDeniedVbrAttachEcrInMiddleStatus,
        CreateRouteEntryError::ResourceNotAssociatedEcr,
        CreateRouteEntryError::InvalidParameter2,
        CreateRouteEntryError::InvalidNatGatewayIdNotFound,
        CreateRouteEntryError::OperationFailedInstanceDismatchCurrentVpc,
        CreateRouteEntryError::InvalidIpv6GatewayNotFound,
        CreateRouteEntryError::VpcError,
        CreateRouteEntryError::InternalError,
    ];
}

/// Response to [`CreateRouteEntryRequest`].
#[non_exhaustive]
pub struct CreateRouteEntryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// ID of a route, as [`DescribeRouteEntryList`](super::Client::describe_route_entry_list) lists it.
    /// Example: `rte-sn6vjkioxte1gz83z****`.
    pub route_entry_id: Option<String>,
}

response! {
    CreateRouteEntryResponse {
        "RequestId" => request_id: value,
        "RouteEntryId" => route_entry_id: value,
    }
}

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

/// Errors that the documentation of [`CreateRouteEntryRequest`] names.
///
/// - [`InvalidInstanIdNotFound`](super::DocumentedError::InvalidInstanIdNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidCidrBlockMalformed`](super::DocumentedError::InvalidCidrBlockMalformed)
/// - [`InvalidNextHopIdNotFound`](super::DocumentedError::InvalidNextHopIdNotFound)
/// - [`InvalidRouteTableIdNotFound`](super::DocumentedError::InvalidRouteTableIdNotFound)
/// - [`InvalidCIDRBlockDuplicate`](super::DocumentedError::InvalidCIDRBlockDuplicate)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
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
/// - [`InvalidHaVipIdNotFound`](super::DocumentedError::InvalidHaVipIdNotFound)
/// - [`IncorrectHaVipStatus`](super::DocumentedError::IncorrectHaVipStatus)
/// - [`CountLimitExceedHaVipRouteEntry`](super::DocumentedError::CountLimitExceedHaVipRouteEntry)
/// - [`InvalidRouteEntryDuplicate`](super::DocumentedError::InvalidRouteEntryDuplicate)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidWeightParam`](super::DocumentedError::InvalidWeightParam)
/// - [`ForbiddenUseVpcAsInternetGateway`](super::DocumentedError::ForbiddenUseVpcAsInternetGateway)
/// - [`InvalidVpcId`](super::DocumentedError::InvalidVpcId)
/// - [`InvalidRouteEntrySize`](super::DocumentedError::InvalidRouteEntrySize)
/// - [`InvalidRouteEntry`](super::DocumentedError::InvalidRouteEntry)
/// - [`InvalidVpcNotFound`](super::DocumentedError::InvalidVpcNotFound)
/// - [`IllegalParamCidrBlock`](super::DocumentedError::IllegalParamCidrBlock)
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus)
/// - [`InvalidRouterType`](super::DocumentedError::InvalidRouterType)
/// - [`InvalidNexthop`](super::DocumentedError::InvalidNexthop)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`InvalidDestinationCidrBlock`](super::DocumentedError::InvalidDestinationCidrBlock)
/// - [`ForbiddenVRouterNotFound`](super::DocumentedError::ForbiddenVRouterNotFound)
/// - [`DefaultValidateError`](super::DocumentedError::DefaultValidateError)
/// - [`RegionNotSupport`](super::DocumentedError::RegionNotSupport)
/// - [`OperationFailedNotifyCenCreate`](super::DocumentedError::OperationFailedNotifyCenCreate)
/// - [`ForbiddenPrivateIpNotFound`](super::DocumentedError::ForbiddenPrivateIpNotFound)
/// - [`OperationUnsupportedInactiveMode`](super::DocumentedError::OperationUnsupportedInactiveMode)
/// - [`InvalidRouteEntryNameMalformed`](super::DocumentedError::InvalidRouteEntryNameMalformed)
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
/// - [`OperationUnsupportedIpv6EcmpRouteEntry`](super::DocumentedError::OperationUnsupportedIpv6EcmpRouteEntry)
/// - [`OperationUnsupportedIpv6CidrBlock`](super::DocumentedError::OperationUnsupportedIpv6CidrBlock)
/// - [`OperationUnsupportedIpv6ForVBR`](super::DocumentedError::OperationUnsupportedIpv6ForVBR)
/// - [`QuotaExceededHaVipRouteEntry`](super::DocumentedError::QuotaExceededHaVipRouteEntry)
/// - [`InvalidNexthopDirectEni`](super::DocumentedError::InvalidNexthopDirectEni)
/// - [`OperationFailedInvalidNexthop`](super::DocumentedError::OperationFailedInvalidNexthop)
/// - [`OperationFailedNotifyCenDelete`](super::DocumentedError::OperationFailedNotifyCenDelete)
/// - [`InvalidNatGatewayNotFound`](super::DocumentedError::InvalidNatGatewayNotFound)
/// - [`OperationFailedCxpRouteExist`](super::DocumentedError::OperationFailedCxpRouteExist)
/// - [`IncorrectStatusRouteTableStatus`](super::DocumentedError::IncorrectStatusRouteTableStatus)
/// - [`OperationFailedGetEniInfo`](super::DocumentedError::OperationFailedGetEniInfo)
/// - [`QuotaExceededEcmpRouteEntryNextHopCount`](super::DocumentedError::QuotaExceededEcmpRouteEntryNextHopCount)
/// - [`OperationFailedInvalidNextHopType`](super::DocumentedError::OperationFailedInvalidNextHopType)
/// - [`OperationUnsupportedInvalidRouterInterfaceType`](super::DocumentedError::OperationUnsupportedInvalidRouterInterfaceType)
/// - [`InvalidHaVipNotFound`](super::DocumentedError::InvalidHaVipNotFound)
/// - [`OperationFailedMultiScopeType`](super::DocumentedError::OperationFailedMultiScopeType)
/// - [`OperationFailedDistibuteLock`](super::DocumentedError::OperationFailedDistibuteLock)
/// - [`QuotaExceededVpnRouteEntry`](super::DocumentedError::QuotaExceededVpnRouteEntry)
/// - [`InvalidAttachmentNotFound`](super::DocumentedError::InvalidAttachmentNotFound)
/// - [`OperationFailedActiveNetworkInterfaceNotFound`](super::DocumentedError::OperationFailedActiveNetworkInterfaceNotFound)
/// - [`InvalidNetworkInterfaceNotFound`](super::DocumentedError::InvalidNetworkInterfaceNotFound)
/// - [`OperationFailedQueryAttachmentInfo`](super::DocumentedError::OperationFailedQueryAttachmentInfo)
/// - [`IllegalParamAttachmentId`](super::DocumentedError::IllegalParamAttachmentId)
/// - [`OperationFailedNotSupportIPV6`](super::DocumentedError::OperationFailedNotSupportIPV6)
/// - [`IncorrectStatusIpv6Address`](super::DocumentedError::IncorrectStatusIpv6Address)
/// - [`OperationUnsupportedIpv6EntryOnPrimaryNetworkInterface`](super::DocumentedError::OperationUnsupportedIpv6EntryOnPrimaryNetworkInterface)
/// - [`OperationUnsupportedSpecifyIpOnIpv6Entry`](super::DocumentedError::OperationUnsupportedSpecifyIpOnIpv6Entry)
/// - [`OperationUnsupportedMutipleIpv6Address`](super::DocumentedError::OperationUnsupportedMutipleIpv6Address)
/// - [`OperationDeniedIpv6EntryOnCustomTable`](super::DocumentedError::OperationDeniedIpv6EntryOnCustomTable)
/// - [`OperationDeniedCloudBoxVbrEntryAllowedInCustomRouteTable`](super::DocumentedError::OperationDeniedCloudBoxVbrEntryAllowedInCustomRouteTable)
/// - [`OperationDeniedRouteTableAssociateNotCloudBoxVSwitch`](super::DocumentedError::OperationDeniedRouteTableAssociateNotCloudBoxVSwitch)
/// - [`OperationDeniedVbrMisMatchCloudBox`](super::DocumentedError::OperationDeniedVbrMisMatchCloudBox)
/// - [`OperationDeniedVbrIdle`](super::DocumentedError::OperationDeniedVbrIdle)
/// - [`OperationDeniedRouterInterfaceToDifferentVpc`](super::DocumentedError::OperationDeniedRouterInterfaceToDifferentVpc)
/// - [`OperationDeniedRouterInterfaceFromDifferentZones`](super::DocumentedError::OperationDeniedRouterInterfaceFromDifferentZones)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`ResourceNotFoundVpcPeer`](super::DocumentedError::ResourceNotFoundVpcPeer)
/// - [`IncorrectStatusVpcPeer`](super::DocumentedError::IncorrectStatusVpcPeer)
/// - [`OperationDeniedRouteTableTypeNotPermitted`](super::DocumentedError::OperationDeniedRouteTableTypeNotPermitted)
/// - [`OperationDeniedGatewayRouteTableNotPermitted`](super::DocumentedError::OperationDeniedGatewayRouteTableNotPermitted)
/// - [`UnsupportedFeatureVpcPeerIpv6`](super::DocumentedError::UnsupportedFeatureVpcPeerIpv6)
/// - [`OperationDeniedVpcIpv6NotEnabled`](super::DocumentedError::OperationDeniedVpcIpv6NotEnabled)
/// - [`IncorrectStatusIpv4Gateway`](super::DocumentedError::IncorrectStatusIpv4Gateway)
/// - [`ResourceNotFoundPrefixList`](super::DocumentedError::ResourceNotFoundPrefixList)
/// - [`UnsupportedFeatureCreatePrefixListEcmpRouteEntry`](super::DocumentedError::UnsupportedFeatureCreatePrefixListEcmpRouteEntry)
/// - [`OperationDeniedRouterInterfaceIpv6NotEnabled`](super::DocumentedError::OperationDeniedRouterInterfaceIpv6NotEnabled)
/// - [`OperationDeniedNextHopTypeNotPermitted`](super::DocumentedError::OperationDeniedNextHopTypeNotPermitted)
/// - [`ResourceAlreadyAssociatedPrefixList`](super::DocumentedError::ResourceAlreadyAssociatedPrefixList)
/// - [`OperationFailedCidrConflictWithPrefixList`](super::DocumentedError::OperationFailedCidrConflictWithPrefixList)
/// - [`ResourceNotFoundIpv4Gateway`](super::DocumentedError::ResourceNotFoundIpv4Gateway)
/// - [`MismatchHaVipIdAndRouteTableId`](super::DocumentedError::MismatchHaVipIdAndRouteTableId)
/// - [`OperationFailedOperationLocked`](super::DocumentedError::OperationFailedOperationLocked)
/// - [`MismatchIpv4GatewayIdAndRouteTableId`](super::DocumentedError::MismatchIpv4GatewayIdAndRouteTableId)
/// - [`OperationUnsupportedDestinationCidrBlockOverlapWithVSwitch`](super::DocumentedError::OperationUnsupportedDestinationCidrBlockOverlapWithVSwitch)
/// - [`ResourceNotAssociatedCen`](super::DocumentedError::ResourceNotAssociatedCen)
/// - [`IncorrectStatusCenRelation`](super::DocumentedError::IncorrectStatusCenRelation)
/// - [`OperationDeniedCenTypeInvalid`](super::DocumentedError::OperationDeniedCenTypeInvalid)
/// - [`ResourceNotFoundCen`](super::DocumentedError::ResourceNotFoundCen)
/// - [`ResourceNotFoundNetworkInterface`](super::DocumentedError::ResourceNotFoundNetworkInterface)
/// - [`RouteConflictAlreadyExist`](super::DocumentedError::RouteConflictAlreadyExist)
/// - [`IncorrectStatusRouterInterface`](super::DocumentedError::IncorrectStatusRouterInterface)
/// - [`InvalidNexthopUnsupportedEniBizType`](super::DocumentedError::InvalidNexthopUnsupportedEniBizType)
/// - [`OperationDeniedRouterInterfaceIpv6`](super::DocumentedError::OperationDeniedRouterInterfaceIpv6)
/// - [`OperationDeniedVbrAttachEcrInMiddleStatus`](super::DocumentedError::OperationDeniedVbrAttachEcrInMiddleStatus)
/// - [`ResourceNotAssociatedEcr`](super::DocumentedError::ResourceNotAssociatedEcr)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 404
/// - [`InvalidNatGatewayIdNotFound`](super::DocumentedError::InvalidNatGatewayIdNotFound)
/// - [`OperationFailedInstanceDismatchCurrentVpc`](super::DocumentedError::OperationFailedInstanceDismatchCurrentVpc)
/// - [`InvalidIpv6GatewayNotFound`](super::DocumentedError::InvalidIpv6GatewayNotFound), here with HTTP status 404
/// - [`VpcError`](super::DocumentedError::VpcError)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateRouteEntryError = super::DocumentedError;
