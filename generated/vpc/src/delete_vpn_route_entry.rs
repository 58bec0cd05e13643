// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpnRouteEntry`, from `vpc/DeleteVpnRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Deletes a destination-based route of a VPN gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteVpnRouteEntryRequest::new()
///     .next_hop("vco-bp15oes1py4i66rmd****")
///     .region_id("cn-hangzhou")
///     .route_dest("10.0.0.0/24")
///     .vpn_gateway_id("vpn-bp1a3kqjiiq9legfx****")
///     .weight(0);
/// let reply = client.delete_vpn_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVpnRouteEntryRequest {
    /// **Required.** Where the route sends its packets: an IPsec connection, by its ID.
    /// Example: `vco-bp15oes1py4i66rmd****`.
    pub next_hop: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Range that the route applies to, in CIDR notation. Example: `10.0.0.0/24`.
    pub route_dest: Option<String>,
    /// **Required.** ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway)
    /// returned it. Example: `vpn-bp1a3kqjiiq9legfx****`.
    pub vpn_gateway_id: Option<String>,
    /// **Required.** Weight of the route to delete. Example: `0`.
    pub weight: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `d7d24a21-f4ba-4454-9173-b3828dae492b`.
    pub client_token: Option<String>,
    /// Protocol of the tunnel that carries the packets of the route; always IPsec.
    pub overlay_mode: Option<String>,
}

impl DeleteVpnRouteEntryRequest {
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
}

request! {
    DeleteVpnRouteEntryRequest {
        "NextHop" => next_hop: query,
        "RegionId" => region_id: query,
        "RouteDest" => route_dest: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "Weight" => weight: query,
        "ClientToken" => client_token: query,
        "OverlayMode" => overlay_mode: query,
    }
}

impl Operation for DeleteVpnRouteEntryRequest {
    type Response = DeleteVpnRouteEntryResponse;
    type Error = DeleteVpnRouteEntryError;
    const INFO: OperationInfo = super::operation("DeleteVpnRouteEntry")
        .required(&["NextHop", "RegionId", "RouteDest", "VpnGatewayId", "Weight"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteVpnRouteEntryError] = &[
        DeleteVpnRouteEntryError::ForbbidenSubUser,
        DeleteVpnRouteEntryError::Forbidden,
        DeleteVpnRouteEntryError::ResourceQuotaFull,
        DeleteVpnRouteEntryError::InvalidVpnGatewayInstanceIdNotFound,
        DeleteVpnRouteEntryError::VpnGatewayConfiguring,
        DeleteVpnRouteEntryError::VpnGatewayFinancialLocked,
        DeleteVpnRouteEntryError::ForbiddenSubUser,
        DeleteVpnRouteEntryError::VpnRouteEntryAlreadyExists,
        DeleteVpnRouteEntryError::VpnRouteEntryConflict,
        DeleteVpnRouteEntryError::VpnRouteEntryConfiguring,
        DeleteVpnRouteEntryError::InvalidRouteEntryNotFound,
        DeleteVpnRouteEntryError::VpnTaskConflict,
        DeleteVpnRouteEntryError::TaskConflict,
    ];
}

/// Response to [`DeleteVpnRouteEntryRequest`].
pub type DeleteVpnRouteEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVpnRouteEntryRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`VpnGatewayFinancialLocked`](super::DocumentedError::VpnGatewayFinancialLocked)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`VpnRouteEntryAlreadyExists`](super::DocumentedError::VpnRouteEntryAlreadyExists)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`VpnRouteEntryConfiguring`](super::DocumentedError::VpnRouteEntryConfiguring)
/// - [`InvalidRouteEntryNotFound`](super::DocumentedError::InvalidRouteEntryNotFound)
/// - [`VpnTaskConflict`](super::DocumentedError::VpnTaskConflict)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
pub type DeleteVpnRouteEntryError = super::DocumentedError;
