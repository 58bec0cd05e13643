// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpnPbrRouteEntryWeight`, from `vpc/ModifyVpnPbrRouteEntryWeight.md`.

use alicloud_runtime::codegen::*;

/// Changes the weight of a policy-based route, which is named by its addresses, next hop and old
/// weight.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyVpnPbrRouteEntryWeightRequest::new()
///     .new_weight(100)
///     .next_hop("vco-bp15oes1py4i66rmd****")
///     .region_id("cn-hangzhou")
///     .route_dest("10.0.0.0/24")
///     .route_source("192.168.1.0/24")
///     .vpn_gateway_id("vpn-bp1a3kqjiiq9legfx****")
///     .weight(100);
/// let reply = client.modify_vpn_pbr_route_entry_weight(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpnPbrRouteEntryWeightRequest {
    /// **Required.** Weight that the route has after the call. Example: `100`.
    pub new_weight: Option<i32>,
    /// **Required.** Where the route sends its packets: an IPsec connection, by its ID.
    /// Example: `vco-bp15oes1py4i66rmd****`.
    pub next_hop: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Range that the route applies to, in CIDR notation. Example: `10.0.0.0/24`.
    pub route_dest: Option<String>,
    /// **Required.** Range that packets must come from for the policy-based route to apply.
    /// Example: `192.168.1.0/24`.
    pub route_source: Option<String>,
    /// **Required.** ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway)
    /// returned it. Example: `vpn-bp1a3kqjiiq9legfx****`.
    pub vpn_gateway_id: Option<String>,
    /// **Required.** Weight that the route had before; it helps to find the route. Example: `0`.
    pub weight: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: 1 to 64. Example: `d7d24a21-f4ba-4454-9173-b3828dae492b`.
    pub client_token: Option<String>,
    /// Protocol of the tunnel that carries the packets of the route; always IPsec. Example: `Ipsec`.
    pub overlay_mode: Option<String>,
    /// Rank of the route, rule, or session; the smaller number wins.
    pub priority: Option<i32>,
}

impl ModifyVpnPbrRouteEntryWeightRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NewWeight`, which is required.
    #[inline]
    pub fn new_weight(mut self, value: i32) -> Self {
        self.new_weight = Some(value);
        self
    }
    /// Sets `NextHop`, which is required.
    pub fn next_hop(mut self, value: impl Into<String>) -> Self {
        self.next_hop = Some(value.into());
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
    /// Sets `RouteSource`, which is required.
    pub fn route_source(mut self, value: impl Into<String>) -> Self {
        self.route_source = Some(value.into());
        self
    }
    /// Sets `VpnGatewayId`, which is required.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }
    /// Sets `Weight`, which is required.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `OverlayMode`.
    pub fn overlay_mode(mut self, value: impl Into<String>) -> Self {
        self.overlay_mode = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
}

request! {
    ModifyVpnPbrRouteEntryWeightRequest {
        "NewWeight" => new_weight: query,
        "NextHop" => next_hop: query,
        "RegionId" => region_id: query,
        "RouteDest" => route_dest: query,
        "RouteSource" => route_source: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "Weight" => weight: query,
        "ClientToken" => client_token: query,
        "OverlayMode" => overlay_mode: query,
        "Priority" => priority: query,
    }
}

impl Operation for ModifyVpnPbrRouteEntryWeightRequest {
    type Response = ModifyVpnPbrRouteEntryWeightResponse;
    type Error = ModifyVpnPbrRouteEntryWeightError;
    const INFO: OperationInfo = super::operation("ModifyVpnPbrRouteEntryWeight")
        .required(
            &[
                "NewWeight",
                "NextHop",
                "RegionId",
                "RouteDest",
                "RouteSource",
                "VpnGatewayId",
                "Weight",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyVpnPbrRouteEntryWeightError] = &[
        ModifyVpnPbrRouteEntryWeightError::ForbbidenSubUser,
        ModifyVpnPbrRouteEntryWeightError::Forbidden,
        ModifyVpnPbrRouteEntryWeightError::ResourceQuotaFull,
        ModifyVpnPbrRouteEntryWeightError::InvalidVpnGatewayInstanceIdNotFound,
        ModifyVpnPbrRouteEntryWeightError::VpnGatewayConfiguring,
        ModifyVpnPbrRouteEntryWeightError::VpnGatewayFinancialLocked,
        ModifyVpnPbrRouteEntryWeightError::VpnRouteEntryAlreadyExists,
        ModifyVpnPbrRouteEntryWeightError::VpnRouteEntryConflict,
        ModifyVpnPbrRouteEntryWeightError::VpnRouteEntrySrcDestWeightConflict,
        ModifyVpnPbrRouteEntryWeightError::VpnRouteEntrySamePriorityPbrRoutePrefixOverlap,
        ModifyVpnPbrRouteEntryWeightError::VpnRouteEntrySrcDestConflict,
    ];
}

/// Response to [`ModifyVpnPbrRouteEntryWeightRequest`].
pub type ModifyVpnPbrRouteEntryWeightResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVpnPbrRouteEntryWeightRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`VpnGatewayFinancialLocked`](super::DocumentedError::VpnGatewayFinancialLocked)
/// - [`VpnRouteEntryAlreadyExists`](super::DocumentedError::VpnRouteEntryAlreadyExists)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`VpnRouteEntrySrcDestWeightConflict`](super::DocumentedError::VpnRouteEntrySrcDestWeightConflict)
/// - [`VpnRouteEntrySamePriorityPbrRoutePrefixOverlap`](super::DocumentedError::VpnRouteEntrySamePriorityPbrRoutePrefixOverlap)
/// - [`VpnRouteEntrySrcDestConflict`](super::DocumentedError::VpnRouteEntrySrcDestConflict)
pub type ModifyVpnPbrRouteEntryWeightError = super::DocumentedError;
