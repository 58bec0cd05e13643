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
    ];
}

/// What [`PublishVpnRouteEntryRequest`] is answered with.
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
pub type PublishVpnRouteEntryError = super::DocumentedError;
