// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpnRouteEntry`, from `vpc/CreateVpnRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Adds a destination-based route to a VPN gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVpnRouteEntryRequest::new()
///     .next_hop("vco-bp15oes1py4i66rmd****")
///     .publish_vpc(true)
///     .region_id("cn-hangzhou")
///     .route_dest("10.0.0.0/24")
///     .vpn_gateway_id("vpn-bp1a3kqjiiq9legfx****")
///     .weight(0);
/// let reply = client.create_vpn_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpnRouteEntryRequest {
    /// **Required.** Where the route sends its packets: an IPsec connection, by its ID.
    /// Example: `vco-bp15oes1py4i66rmd****`.
    pub next_hop: Option<String>,
    /// **Required.** Whether the route also appears in the route table of the VPC, so that its traffic
    /// finds the VPN gateway. Example: `true`.
    pub publish_vpc: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Range that the route applies to, in CIDR notation. Example: `10.0.0.0/24`.
    pub route_dest: Option<String>,
    /// **Required.** ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway)
    /// returned it. Example: `vpn-bp1a3kqjiiq9legfx****`.
    pub vpn_gateway_id: Option<String>,
    /// **Required.** Priority of the route among those of the VPN gateway that match alike.
    /// Example: `0`.
    pub weight: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `d7d24a21-f4ba-4454-9173-b3828dae492b`.
    pub client_token: Option<String>,
    /// Protocol of the tunnel that carries the packets of the route; always IPsec. Example: `Ipsec`.
    pub overlay_mode: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CreateVpnRouteEntryRequest {
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
    CreateVpnRouteEntryRequest {
        "NextHop" => next_hop: query,
        "PublishVpc" => publish_vpc: query,
        "RegionId" => region_id: query,
        "RouteDest" => route_dest: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "Weight" => weight: query,
        "ClientToken" => client_token: query,
        "OverlayMode" => overlay_mode: query,
        "Description" => description: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateVpnRouteEntryRequest {
    type Response = CreateVpnRouteEntryResponse;
    type Error = CreateVpnRouteEntryError;
    const INFO: OperationInfo = super::operation("CreateVpnRouteEntry")
        .required(
            &["NextHop", "PublishVpc", "RegionId", "RouteDest", "VpnGatewayId", "Weight"],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateVpnRouteEntryError] = &[
        CreateVpnRouteEntryError::ForbbidenSubUser,
        CreateVpnRouteEntryError::Forbidden,
        CreateVpnRouteEntryError::ResourceQuotaFull,
        CreateVpnRouteEntryError::InvalidVpnGatewayInstanceIdNotFound,
        CreateVpnRouteEntryError::VpnGatewayConfiguring,
        CreateVpnRouteEntryError::VpnGatewayFinancialLocked,
        CreateVpnRouteEntryError::ForbiddenSubUser,
        CreateVpnRouteEntryError::VpnRouteEntryAlreadyExists,
        CreateVpnRouteEntryError::VpnRouteEntryConflict,
        CreateVpnRouteEntryError::VpnRouteEntryConflictSSL,
        CreateVpnRouteEntryError::VpnRouteEntryBackupRoute,
        CreateVpnRouteEntryError::VpnRouteEntryInvalidWeight,
        CreateVpnRouteEntryError::InvalidNextHopNotFound,
        CreateVpnRouteEntryError::IllegalParamRouteDest,
        CreateVpnRouteEntryError::OperationFailedRouteConflict,
        CreateVpnRouteEntryError::OperationFailedInvalidCidrBlock,
        CreateVpnRouteEntryError::QuotaExceededVpnRouteEntry,
        CreateVpnRouteEntryError::TaskConflict,
        CreateVpnRouteEntryError::VpnTaskConflict,
        CreateVpnRouteEntryError::IncorrectVpcStatus,
        CreateVpnRouteEntryError::InternalError,
        CreateVpnRouteEntryError::InvalidCidrBlockMalformed,
    ];
}

/// Response to [`CreateVpnRouteEntryRequest`].
#[non_exhaustive]
pub struct CreateVpnRouteEntryResponse {
    /// When the resource was created, as milliseconds since 1970. Example: `1492747187000`.
    pub create_time: Option<i64>,
    /// Where the route sends its packets: an IPsec connection, by its ID.
    /// Example: `vco-bp15oes1py4i66rmd****`.
    pub next_hop: Option<String>,
    /// Protocol of the tunnel that carries the packets of the route; always IPsec. Example: `Ipsec`.
    pub overlay_mode: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BE01CD7-5A50-472D-AC14-CA181C5C03BE`.
    pub request_id: Option<String>,
    /// Range that the route applies to, in CIDR notation. Example: `10.0.0.0/24`.
    pub route_dest: Option<String>,
    /// Whether the route is announced in the VPC. Example: `published`.
    pub state: Option<String>,
    /// VPN gateway that the route is on. Example: `vpn-bp1cmw7jh1nfe43m9****`.
    pub vpn_instance_id: Option<String>,
    /// Priority of the route among those of the VPN gateway that match alike. Example: `0`.
    pub weight: Option<i32>,
    /// Text that says what the resource is for. Example: `mytest`.
    pub description: Option<String>,
}

response! {
    CreateVpnRouteEntryResponse {
        "CreateTime" => create_time: value,
        "NextHop" => next_hop: value,
        "OverlayMode" => overlay_mode: value,
        "RequestId" => request_id: value,
        "RouteDest" => route_dest: value,
        "State" => state: value,
        "VpnInstanceId" => vpn_instance_id: value,
        "Weight" => weight: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`CreateVpnRouteEntryRequest`] names.
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
/// - [`VpnRouteEntryConflictSSL`](super::DocumentedError::VpnRouteEntryConflictSSL)
/// - [`VpnRouteEntryBackupRoute`](super::DocumentedError::VpnRouteEntryBackupRoute)
/// - [`VpnRouteEntryInvalidWeight`](super::DocumentedError::VpnRouteEntryInvalidWeight)
/// - [`InvalidNextHopNotFound`](super::DocumentedError::InvalidNextHopNotFound)
/// - [`IllegalParamRouteDest`](super::DocumentedError::IllegalParamRouteDest)
/// - [`OperationFailedRouteConflict`](super::DocumentedError::OperationFailedRouteConflict)
/// - [`OperationFailedInvalidCidrBlock`](super::DocumentedError::OperationFailedInvalidCidrBlock)
/// - [`QuotaExceededVpnRouteEntry`](super::DocumentedError::QuotaExceededVpnRouteEntry)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`VpnTaskConflict`](super::DocumentedError::VpnTaskConflict)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`InvalidCidrBlockMalformed`](super::DocumentedError::InvalidCidrBlockMalformed)
pub type CreateVpnRouteEntryError = super::DocumentedError;
