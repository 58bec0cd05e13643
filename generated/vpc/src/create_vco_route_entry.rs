// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVcoRouteEntry`, from `vpc/CreateVcoRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Adds a destination-based route to an IPsec-VPN connection, with a weight.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVcoRouteEntryRequest::new()
///     .vpn_connection_id("...")
///     .route_dest("...")
///     .weight(1)
///     .next_hop("...");
/// let reply = client.create_vco_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVcoRouteEntryRequest {
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
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// Protocol of the tunnel that carries the packets of the route; always IPsec.
    pub overlay_mode: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CreateVcoRouteEntryRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    CreateVcoRouteEntryRequest {
        "RegionId" => region_id: query,
        "VpnConnectionId" => vpn_connection_id: query,
        "RouteDest" => route_dest: query,
        "Weight" => weight: query,
        "NextHop" => next_hop: query,
        "Description" => description: query,
        "OverlayMode" => overlay_mode: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateVcoRouteEntryRequest {
    type Response = CreateVcoRouteEntryResponse;
    type Error = CreateVcoRouteEntryError;
    const INFO: OperationInfo = super::operation("CreateVcoRouteEntry")
        .required(&["RegionId", "VpnConnectionId", "RouteDest", "Weight", "NextHop"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateVcoRouteEntryError] = &[
        CreateVcoRouteEntryError::ResourceQuotaFull,
        CreateVcoRouteEntryError::VpnConnectionConfiguring,
        CreateVcoRouteEntryError::VpnConnectionFinancialLocked,
        CreateVcoRouteEntryError::VpnRouteEntryAlreadyExists,
        CreateVcoRouteEntryError::VpnRouteEntryConflict,
        CreateVcoRouteEntryError::VpnRouteEntryConflictSSL,
        CreateVcoRouteEntryError::VpnRouteEntryBackupRoute,
        CreateVcoRouteEntryError::InvalidNextHopNotFound,
        CreateVcoRouteEntryError::IllegalParamRouteDest,
        CreateVcoRouteEntryError::OperationFailedInvalidCidrBlock,
        CreateVcoRouteEntryError::QuotaExceededVpnRouteEntry,
        CreateVcoRouteEntryError::TaskConflict,
        CreateVcoRouteEntryError::ResourcePbrRouteQuotaFull,
        CreateVcoRouteEntryError::CreatePbrRoutesQuotaFullQuotaFull,
        CreateVcoRouteEntryError::CreateDbrRoutesQuotaFullQuotaFull,
        CreateVcoRouteEntryError::ForbbidenSubUser,
        CreateVcoRouteEntryError::Forbidden,
        CreateVcoRouteEntryError::InvalidVpnConnectionInstanceIdNotFound,
    ];
}

/// Response to [`CreateVcoRouteEntryRequest`].
#[non_exhaustive]
pub struct CreateVcoRouteEntryResponse {
    /// ID of an IPsec connection, as [`CreateVpnConnection`](super::Client::create_vpn_connection)
    /// returned it. Example: `vco-p0w2jpkhi2eeop6q6****`.
    pub vpn_connection_id: Option<String>,
    /// Range that the route applies to, in CIDR notation. Example: `192.168.10.0/24`.
    pub route_dest: Option<String>,
    /// Where the route sends its packets: an IPsec connection, by its ID.
    /// Example: `vco-p0w2jpkhi2eeop6q6****`.
    pub next_hop: Option<String>,
    /// Priority of the route among those of the VPN gateway that match alike. Example: `100`.
    pub weight: Option<i32>,
    /// Protocol of the tunnel that carries the packets of the route; always IPsec. Example: `Ipsec`.
    pub overlay_mode: Option<String>,
    /// Whether the route is announced in the VPC. Example: `published`.
    pub state: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1658387202664`.
    pub create_time: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CFC4D13B-E680-3985-95B1-87AA155481DF`.
    pub request_id: Option<String>,
    /// Text that says what the resource is for. Example: `desctest`.
    pub description: Option<String>,
}

response! {
    CreateVcoRouteEntryResponse {
        "VpnConnectionId" => vpn_connection_id: value,
        "RouteDest" => route_dest: value,
        "NextHop" => next_hop: value,
        "Weight" => weight: value,
        "OverlayMode" => overlay_mode: value,
        "State" => state: value,
        "CreateTime" => create_time: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`CreateVcoRouteEntryRequest`] names.
///
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`VpnConnectionConfiguring`](super::DocumentedError::VpnConnectionConfiguring)
/// - [`VpnConnectionFinancialLocked`](super::DocumentedError::VpnConnectionFinancialLocked)
/// - [`VpnRouteEntryAlreadyExists`](super::DocumentedError::VpnRouteEntryAlreadyExists)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`VpnRouteEntryConflictSSL`](super::DocumentedError::VpnRouteEntryConflictSSL)
/// - [`VpnRouteEntryBackupRoute`](super::DocumentedError::VpnRouteEntryBackupRoute)
/// - [`InvalidNextHopNotFound`](super::DocumentedError::InvalidNextHopNotFound)
/// - [`IllegalParamRouteDest`](super::DocumentedError::IllegalParamRouteDest)
/// - [`OperationFailedInvalidCidrBlock`](super::DocumentedError::OperationFailedInvalidCidrBlock)
/// - [`QuotaExceededVpnRouteEntry`](super::DocumentedError::QuotaExceededVpnRouteEntry)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`ResourcePbrRouteQuotaFull`](super::DocumentedError::ResourcePbrRouteQuotaFull)
/// - [`CreatePbrRoutesQuotaFullQuotaFull`](super::DocumentedError::CreatePbrRoutesQuotaFullQuotaFull)
/// - [`CreateDbrRoutesQuotaFullQuotaFull`](super::DocumentedError::CreateDbrRoutesQuotaFullQuotaFull)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnConnectionInstanceIdNotFound`](super::DocumentedError::InvalidVpnConnectionInstanceIdNotFound)
pub type CreateVcoRouteEntryError = super::DocumentedError;
