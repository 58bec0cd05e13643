// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpnPbrRouteEntryPriority`, from `vpc/ModifyVpnPbrRouteEntryPriority.md`.

use alicloud_runtime::codegen::*;

/// Changes only the priority of a policy-based route on a VPN gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyVpnPbrRouteEntryPriorityRequest::new()
///     .vpn_gateway_id("...")
///     .route_source("...")
///     .route_dest("...")
///     .next_hop("...")
///     .new_priority(1)
///     .weight(1);
/// let reply = client.modify_vpn_pbr_route_entry_priority(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpnPbrRouteEntryPriorityRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway)
    /// returned it.
    pub vpn_gateway_id: Option<String>,
    /// **Required.** Range that packets must come from for the policy-based route to apply.
    pub route_source: Option<String>,
    /// **Required.** Range that the route applies to, in CIDR notation.
    pub route_dest: Option<String>,
    /// **Required.** Where the route sends its packets: an IPsec connection, by its ID.
    pub next_hop: Option<String>,
    /// Rank of the route, rule, or session; the smaller number wins.
    pub priority: Option<i32>,
    /// **Required.** Rank of the new against others.
    pub new_priority: Option<i32>,
    /// **Required.** Priority of the route among those of the VPN gateway that match alike.
    pub weight: Option<i32>,
}

impl ModifyVpnPbrRouteEntryPriorityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `VpnGatewayId`, which is required.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }
    /// Sets `RouteSource`, which is required.
    pub fn route_source(mut self, value: impl Into<String>) -> Self {
        self.route_source = Some(value.into());
        self
    }
    /// Sets `RouteDest`, which is required.
    pub fn route_dest(mut self, value: impl Into<String>) -> Self {
        self.route_dest = Some(value.into());
        self
    }
    /// Sets `NextHop`, which is required.
    pub fn next_hop(mut self, value: impl Into<String>) -> Self {
        self.next_hop = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `NewPriority`, which is required.
    #[inline]
    pub fn new_priority(mut self, value: i32) -> Self {
        self.new_priority = Some(value);
        self
    }
    /// Sets `Weight`, which is required.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
}

request! {
    ModifyVpnPbrRouteEntryPriorityRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "RouteSource" => route_source: query,
        "RouteDest" => route_dest: query,
        "NextHop" => next_hop: query,
        "Priority" => priority: query,
        "NewPriority" => new_priority: query,
        "Weight" => weight: query,
    }
}

impl Operation for ModifyVpnPbrRouteEntryPriorityRequest {
    type Response = ModifyVpnPbrRouteEntryPriorityResponse;
    type Error = ModifyVpnPbrRouteEntryPriorityError;
    const INFO: OperationInfo = super::operation("ModifyVpnPbrRouteEntryPriority")
        .required(
            &[
                "RegionId",
                "VpnGatewayId",
                "RouteSource",
                "RouteDest",
                "NextHop",
                "NewPriority",
                "Weight",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyVpnPbrRouteEntryPriorityError] = &[
        ModifyVpnPbrRouteEntryPriorityError::ResourceQuotaFull,
        ModifyVpnPbrRouteEntryPriorityError::VpnGatewayConfiguring,
        ModifyVpnPbrRouteEntryPriorityError::VpnGatewayFinancialLocked,
        ModifyVpnPbrRouteEntryPriorityError::VpnRouteEntryAlreadyExists,
        ModifyVpnPbrRouteEntryPriorityError::VpnRouteEntryConflict,
        ModifyVpnPbrRouteEntryPriorityError::VpnPbrRouteEntryPriorityNotSupport,
        ModifyVpnPbrRouteEntryPriorityError::VpnRouteEntrySamePriorityPbrRoutePrefixOverlap,
        ModifyVpnPbrRouteEntryPriorityError::VpnRouteEntrySrcDestConflict,
        ModifyVpnPbrRouteEntryPriorityError::VpnRouteEntrySrcDestWeightConflict,
        ModifyVpnPbrRouteEntryPriorityError::ForbbidenSubUser,
        ModifyVpnPbrRouteEntryPriorityError::Forbidden,
        ModifyVpnPbrRouteEntryPriorityError::InvalidVpnGatewayInstanceIdNotFound,
    ];
}

/// Response to [`ModifyVpnPbrRouteEntryPriorityRequest`].
pub type ModifyVpnPbrRouteEntryPriorityResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVpnPbrRouteEntryPriorityRequest`] names.
///
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`VpnGatewayFinancialLocked`](super::DocumentedError::VpnGatewayFinancialLocked)
/// - [`VpnRouteEntryAlreadyExists`](super::DocumentedError::VpnRouteEntryAlreadyExists)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`VpnPbrRouteEntryPriorityNotSupport`](super::DocumentedError::VpnPbrRouteEntryPriorityNotSupport)
/// - [`VpnRouteEntrySamePriorityPbrRoutePrefixOverlap`](super::DocumentedError::VpnRouteEntrySamePriorityPbrRoutePrefixOverlap)
/// - [`VpnRouteEntrySrcDestConflict`](super::DocumentedError::VpnRouteEntrySrcDestConflict)
/// - [`VpnRouteEntrySrcDestWeightConflict`](super::DocumentedError::VpnRouteEntrySrcDestWeightConflict)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound)
pub type ModifyVpnPbrRouteEntryPriorityError = super::DocumentedError;
