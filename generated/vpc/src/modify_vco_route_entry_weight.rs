// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVcoRouteEntryWeight`, from `vpc/ModifyVcoRouteEntryWeight.md`.

use alicloud_runtime::codegen::*;

/// Changes the weight of a destination-based route on an IPsec-VPN connection.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyVcoRouteEntryWeightRequest::new()
///     .vpn_connection_id("...")
///     .route_dest("...")
///     .weight(1)
///     .new_weight(1)
///     .next_hop("...");
/// let reply = client.modify_vco_route_entry_weight(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVcoRouteEntryWeightRequest {
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
    /// **Required.** Weight that the route has after the call.
    pub new_weight: Option<i32>,
    /// **Required.** Where the route sends its packets: an IPsec connection, by its ID.
    pub next_hop: Option<String>,
    /// Protocol of the tunnel that carries the packets of the route; always IPsec.
    pub overlay_mode: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyVcoRouteEntryWeightRequest {
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
    ModifyVcoRouteEntryWeightRequest {
        "RegionId" => region_id: query,
        "VpnConnectionId" => vpn_connection_id: query,
        "RouteDest" => route_dest: query,
        "Weight" => weight: query,
        "NewWeight" => new_weight: query,
        "NextHop" => next_hop: query,
        "OverlayMode" => overlay_mode: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyVcoRouteEntryWeightRequest {
    type Response = ModifyVcoRouteEntryWeightResponse;
    type Error = ModifyVcoRouteEntryWeightError;
    const INFO: OperationInfo = super::operation("ModifyVcoRouteEntryWeight")
        .required(
            &[
                "RegionId",
                "VpnConnectionId",
                "RouteDest",
                "Weight",
                "NewWeight",
                "NextHop",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyVcoRouteEntryWeightError] = &[
        ModifyVcoRouteEntryWeightError::ResourceQuotaFull,
        ModifyVcoRouteEntryWeightError::VpnConnectionConfiguring,
        ModifyVcoRouteEntryWeightError::VpnConnectionFinancialLocked,
        ModifyVcoRouteEntryWeightError::VpnRouteEntryAlreadyExists,
        ModifyVcoRouteEntryWeightError::VpnRouteEntryConflict,
        ModifyVcoRouteEntryWeightError::TaskConflict,
        ModifyVcoRouteEntryWeightError::ForbbidenSubUser,
        ModifyVcoRouteEntryWeightError::Forbidden,
        ModifyVcoRouteEntryWeightError::InvalidVpnConnectionInstanceIdNotFound,
    ];
}

/// Response to [`ModifyVcoRouteEntryWeightRequest`].
pub type ModifyVcoRouteEntryWeightResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVcoRouteEntryWeightRequest`] names.
///
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`VpnConnectionConfiguring`](super::DocumentedError::VpnConnectionConfiguring)
/// - [`VpnConnectionFinancialLocked`](super::DocumentedError::VpnConnectionFinancialLocked)
/// - [`VpnRouteEntryAlreadyExists`](super::DocumentedError::VpnRouteEntryAlreadyExists)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnConnectionInstanceIdNotFound`](super::DocumentedError::InvalidVpnConnectionInstanceIdNotFound)
pub type ModifyVcoRouteEntryWeightError = super::DocumentedError;
