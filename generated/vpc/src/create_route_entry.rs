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
    /// Kind of resource that the packets are sent to.
    /// Here: `Instance`, `HaVip`, `VpnGateway`, `NetworkInterface`, `RouterInterface`, `IPv6Gateway`.
    /// Default: `Instance`. Example: `RouterInterface`.
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
    ];
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
pub type CreateRouteEntryError = super::DocumentedError;
