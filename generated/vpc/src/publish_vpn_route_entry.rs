// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PublishVpnRouteEntry`, from `vpc/PublishVpnRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Announces a route of a VPN gateway in the route table of its VPC, or takes it back.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::PublishVpnRouteEntryRequest::new()
///     .next_hop("vco-bp15oes1py4i66rmd****")
///     .publish_vpc(true)
///     .region_id("cn-hangzhou")
///     .route_dest("10.0.0.0/24")
///     .route_type("PBR")
///     .vpn_gateway_id("vpn-bp1a3kqjiiq9legfx****");
/// let reply = client.publish_vpn_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PublishVpnRouteEntryRequest {
    /// **Required.** Next hop of the route to announce or take back.
    /// Example: `vco-bp15oes1py4i66rmd****`.
    pub next_hop: Option<String>,
    /// **Required.** Whether to announce the route in the VPC or to take it back. Example: `true`.
    pub publish_vpc: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Destination of the route to announce or take back. Example: `10.0.0.0/24`.
    pub route_dest: Option<String>,
    /// **Required.** Whether the route is a policy-based or a destination-based one. Example: `pbr`.
    pub route_type: Option<Open<RouteType>>,
    /// **Required.** ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway)
    /// returned it. Example: `vpn-bp1a3kqjiiq9legfx****`.
    pub vpn_gateway_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: 1 to 64. Example: `d7d24a21-f4ba-4454-9173-b3828dae492b`.
    pub client_token: Option<String>,
}

impl PublishVpnRouteEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextHop`, which is required.
    pub fn next_hop(mut self, value: impl Into<String>) -> Self {
        self.next_hop = Some(value.into());
        self
    }
    /// Sets `PublishVpc`, which is required.
    #[inline]
    pub fn publish_vpc(mut self, value: bool) -> Self {
        self.publish_vpc = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RouteDest`, which is required.
    pub fn route_dest(mut self, value: impl Into<String>) -> Self {
        self.route_dest = Some(value.into());
        self
    }
    /// Sets `RouteType`, which is required.
    pub fn route_type(mut self, value: impl Into<Open<RouteType>>) -> Self {
        self.route_type = Some(value.into());
        self
    }
    /// Sets `VpnGatewayId`, which is required.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    PublishVpnRouteEntryRequest {
        "NextHop" => next_hop: query,
        "PublishVpc" => publish_vpc: query,
        "RegionId" => region_id: query,
        "RouteDest" => route_dest: query,
        "RouteType" => route_type: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for PublishVpnRouteEntryRequest {
    type Response = PublishVpnRouteEntryResponse;
    type Error = PublishVpnRouteEntryError;
    const INFO: OperationInfo = super::operation("PublishVpnRouteEntry")
        .required(
            &[
                "NextHop",
                "PublishVpc",
                "RegionId",
                "RouteDest",
                "RouteType",
                "VpnGatewayId",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [PublishVpnRouteEntryError] = &[
        PublishVpnRouteEntryError::ForbiddenSubUser,
        PublishVpnRouteEntryError::Forbidden,
        PublishVpnRouteEntryError::ResourceQuotaFull,
        PublishVpnRouteEntryError::InvalidVpnGatewayInstanceIdNotFound,
        PublishVpnRouteEntryError::VpnGatewayConfiguring,
        PublishVpnRouteEntryError::VpnGatewayFinancialLocked,
        PublishVpnRouteEntryError::VpnRouteEntryAlreadyExists,
        PublishVpnRouteEntryError::VpnRouteEntryConflict,
        PublishVpnRouteEntryError::InvalidVpnRouteEntryNotFound,
        PublishVpnRouteEntryError::OperationFailedInvalidStatus,
        PublishVpnRouteEntryError::OperationFailedRouteConflict,
        PublishVpnRouteEntryError::OperationFailedInvalidCidrBlock,
        PublishVpnRouteEntryError::QuotaExceededVpnRouteEntry,
        PublishVpnRouteEntryError::TaskConflict,
        PublishVpnRouteEntryError::IllegalParamCidrBlock,
        PublishVpnRouteEntryError::QuotaExceeded,
        PublishVpnRouteEntryError::MissingParameter,
        PublishVpnRouteEntryError::InvalidCidrBlockMalformed,
        PublishVpnRouteEntryError::InvalidCIDRBlockDuplicate,
        PublishVpnRouteEntryError::IncorrectVpcStatus,
        PublishVpnRouteEntryError::IncorrectInstanceStatus,
        PublishVpnRouteEntryError::IncorrectRouteEntryStatus,
        PublishVpnRouteEntryError::IncorrectVSwitchStatus,
        PublishVpnRouteEntryError::InvalidCidrBlock,
        PublishVpnRouteEntryError::InvalidNextHopType,
        PublishVpnRouteEntryError::InvalidNextHopNotFound,
        PublishVpnRouteEntryError::InvalidVRouterNotFound,
        PublishVpnRouteEntryError::InvalidVPCNotFound,
        PublishVpnRouteEntryError::InvalidNexthopTypeAndListBothNull,
        PublishVpnRouteEntryError::InvalidNexthopTypeAndListBothNotNull,
        PublishVpnRouteEntryError::InvalidRouterInterface,
        PublishVpnRouteEntryError::InvalidOppositeRouterType,
        PublishVpnRouteEntryError::InvalidNexthopListSize,
        PublishVpnRouteEntryError::InvalidEntryRuleQuotaNotFound,
        PublishVpnRouteEntryError::ForbiddenCheckEntryRuleQuota,
        PublishVpnRouteEntryError::InvalidVBRStatus,
        PublishVpnRouteEntryError::InvalidPhysicalConnectionBusinessStatus,
        PublishVpnRouteEntryError::IncorrectHaVipStatus,
        PublishVpnRouteEntryError::CountLimitExceedHaVipRouteEntry,
        PublishVpnRouteEntryError::InvalidRouteEntryDuplicate,
        PublishVpnRouteEntryError::InvalidWeightParam,
        PublishVpnRouteEntryError::ForbiddenUseVpcAsInternetGateway,
        PublishVpnRouteEntryError::InvalidVpcId,
        PublishVpnRouteEntryError::InvalidRouteEntrySize,
        PublishVpnRouteEntryError::RouteConflictAlreadyExist,
        PublishVpnRouteEntryError::InvalidRouteEntryNameMalformed,
        PublishVpnRouteEntryError::DuplicatedVpcNextHop,
        PublishVpnRouteEntryError::InvalidNexthopDirectEni,
        PublishVpnRouteEntryError::InvalidAttachmentNotFound,
        PublishVpnRouteEntryError::OperationFailedActiveNetworkInterfaceNotFound,
        PublishVpnRouteEntryError::InvalidNetworkInterfaceNotFound,
        PublishVpnRouteEntryError::OperationFailedQueryAttachmentInfo,
        PublishVpnRouteEntryError::IllegalParamAttachmentId,
        PublishVpnRouteEntryError::OperationFailedNotSupportIPV6,
        PublishVpnRouteEntryError::IncorrectStatusIpv6Address,
        PublishVpnRouteEntryError::OperationUnsupportedIpv6EntryOnPrimaryNetworkInterface,
        PublishVpnRouteEntryError::OperationUnsupportedSpecifyIpOnIpv6Entry,
        PublishVpnRouteEntryError::OperationUnsupportedMutipleIpv6Address,
        PublishVpnRouteEntryError::OperationDeniedIpv6EntryOnCustomTable,
        PublishVpnRouteEntryError::ForbbidenSubUser,
    ];
}

/// Response to [`PublishVpnRouteEntryRequest`].
pub type PublishVpnRouteEntryResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether the route is a policy-based or a destination-based one.
    pub enum RouteType {
        /// Policy-based route.
        Pbr = "pbr",
        /// Destination-based route.
        Dbr = "dbr",
    }
}

/// Errors that the documentation of [`PublishVpnRouteEntryRequest`] names.
///
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`VpnGatewayFinancialLocked`](super::DocumentedError::VpnGatewayFinancialLocked)
/// - [`VpnRouteEntryAlreadyExists`](super::DocumentedError::VpnRouteEntryAlreadyExists)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`InvalidVpnRouteEntryNotFound`](super::DocumentedError::InvalidVpnRouteEntryNotFound)
/// - [`OperationFailedInvalidStatus`](super::DocumentedError::OperationFailedInvalidStatus)
/// - [`OperationFailedRouteConflict`](super::DocumentedError::OperationFailedRouteConflict)
/// - [`OperationFailedInvalidCidrBlock`](super::DocumentedError::OperationFailedInvalidCidrBlock)
/// - [`QuotaExceededVpnRouteEntry`](super::DocumentedError::QuotaExceededVpnRouteEntry)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`IllegalParamCidrBlock`](super::DocumentedError::IllegalParamCidrBlock)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidCidrBlockMalformed`](super::DocumentedError::InvalidCidrBlockMalformed)
/// - [`InvalidCIDRBlockDuplicate`](super::DocumentedError::InvalidCIDRBlockDuplicate)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`IncorrectRouteEntryStatus`](super::DocumentedError::IncorrectRouteEntryStatus)
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus)
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
/// - [`IncorrectHaVipStatus`](super::DocumentedError::IncorrectHaVipStatus)
/// - [`CountLimitExceedHaVipRouteEntry`](super::DocumentedError::CountLimitExceedHaVipRouteEntry)
/// - [`InvalidRouteEntryDuplicate`](super::DocumentedError::InvalidRouteEntryDuplicate)
/// - [`InvalidWeightParam`](super::DocumentedError::InvalidWeightParam)
/// - [`ForbiddenUseVpcAsInternetGateway`](super::DocumentedError::ForbiddenUseVpcAsInternetGateway)
/// - [`InvalidVpcId`](super::DocumentedError::InvalidVpcId)
/// - [`InvalidRouteEntrySize`](super::DocumentedError::InvalidRouteEntrySize)
/// - [`RouteConflictAlreadyExist`](super::DocumentedError::RouteConflictAlreadyExist)
/// - [`InvalidRouteEntryNameMalformed`](super::DocumentedError::InvalidRouteEntryNameMalformed)
/// - [`DuplicatedVpcNextHop`](super::DocumentedError::DuplicatedVpcNextHop)
/// - [`InvalidNexthopDirectEni`](super::DocumentedError::InvalidNexthopDirectEni)
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
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
pub type PublishVpnRouteEntryError = super::DocumentedError;
