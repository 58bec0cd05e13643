// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVcoRouteEntry`, from `vpc/DeleteVcoRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Deletes a destination-based route from an IPsec-VPN connection.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteVcoRouteEntryRequest::new()
///     .vpn_connection_id("...")
///     .route_dest("...")
///     .weight(1)
///     .next_hop("...");
/// let reply = client.delete_vco_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVcoRouteEntryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an IPsec connection, as
    /// [`CreateVpnConnection`](super::Client::create_vpn_connection) returned it.
    pub vpn_connection_id: Option<String>,
    /// **Required.** Range that the route applies to, in CIDR notation.
    pub route_dest: Option<String>,
    /// **Required.** Priority of the route among those of the VPN gateway that match alike.
    pub weight: Option<i32>,
    /// **Required.** Where the route sends its packets: an IPsec connection, by its ID.
    pub next_hop: Option<String>,
    /// Protocol of the tunnel that carries the packets of the route; always IPsec.
    pub overlay_mode: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteVcoRouteEntryRequest {
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
    /// Sets `VpnConnectionId`, which is required.
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = Some(value.into());
        self
    }
    /// Sets `RouteDest`, which is required.
    pub fn route_dest(mut self, value: impl Into<String>) -> Self {
        self.route_dest = Some(value.into());
        self
    }
    /// Sets `Weight`, which is required.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `NextHop`, which is required.
    pub fn next_hop(mut self, value: impl Into<String>) -> Self {
        self.next_hop = Some(value.into());
        self
    }
    /// Sets `OverlayMode`.
    pub fn overlay_mode(mut self, value: impl Into<String>) -> Self {
        self.overlay_mode = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteVcoRouteEntryRequest {
        "RegionId" => region_id: query,
        "VpnConnectionId" => vpn_connection_id: query,
        "RouteDest" => route_dest: query,
        "Weight" => weight: query,
        "NextHop" => next_hop: query,
        "OverlayMode" => overlay_mode: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteVcoRouteEntryRequest {
    type Response = DeleteVcoRouteEntryResponse;
    type Error = DeleteVcoRouteEntryError;
    const INFO: OperationInfo = super::operation("DeleteVcoRouteEntry")
        .required(&["RegionId", "VpnConnectionId", "RouteDest", "Weight", "NextHop"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteVcoRouteEntryError] = &[
        DeleteVcoRouteEntryError::ResourceQuotaFull,
        DeleteVcoRouteEntryError::VpnConnectionConfiguring,
        DeleteVcoRouteEntryError::VpnConnectionFinancialLocked,
        DeleteVcoRouteEntryError::VpnRouteEntryAlreadyExists,
        DeleteVcoRouteEntryError::VpnRouteEntryConflict,
        DeleteVcoRouteEntryError::InvalidRouteEntryNotFound,
        DeleteVcoRouteEntryError::TaskConflict,
        DeleteVcoRouteEntryError::ForbbidenSubUser,
        DeleteVcoRouteEntryError::Forbidden,
        DeleteVcoRouteEntryError::InvalidVpnConnectionInstanceIdNotFound,
    ];
}

/// Response to [`DeleteVcoRouteEntryRequest`].
pub type DeleteVcoRouteEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVcoRouteEntryRequest`] names.
///
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`VpnConnectionConfiguring`](super::DocumentedError::VpnConnectionConfiguring)
/// - [`VpnConnectionFinancialLocked`](super::DocumentedError::VpnConnectionFinancialLocked)
/// - [`VpnRouteEntryAlreadyExists`](super::DocumentedError::VpnRouteEntryAlreadyExists)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`InvalidRouteEntryNotFound`](super::DocumentedError::InvalidRouteEntryNotFound)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnConnectionInstanceIdNotFound`](super::DocumentedError::InvalidVpnConnectionInstanceIdNotFound)
pub type DeleteVcoRouteEntryError = super::DocumentedError;
