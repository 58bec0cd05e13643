// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpnPbrRouteEntries`, from `vpc/DescribeVpnPbrRouteEntries.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{VpnPbrRouteEntryState};

/// Lists the policy-based routes of a VPN gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeVpnPbrRouteEntriesRequest::new()
///     .region_id("cn-hangzhou")
///     .vpn_gateway_id("vpn-bp1a3kqjiiq9legfx****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpn_pbr_route_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpnPbrRouteEntriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway)
    /// returned it. Example: `vpn-bp1a3kqjiiq9legfx****`.
    pub vpn_gateway_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeVpnPbrRouteEntriesRequest {
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
    /// Sets `VpnGatewayId`, which is required.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeVpnPbrRouteEntriesRequest {
        "RegionId" => region_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeVpnPbrRouteEntriesRequest {
    type Response = DescribeVpnPbrRouteEntriesResponse;
    type Error = DescribeVpnPbrRouteEntriesError;
    const INFO: OperationInfo = super::operation("DescribeVpnPbrRouteEntries")
        .required(&["RegionId", "VpnGatewayId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVpnPbrRouteEntriesError] = &[
        DescribeVpnPbrRouteEntriesError::ForbbidenSubUser,
        DescribeVpnPbrRouteEntriesError::Forbidden,
        DescribeVpnPbrRouteEntriesError::InvalidVpnInstanceIdNotFound,
        DescribeVpnPbrRouteEntriesError::InvalidVpnGatewayInstanceIdNotFound,
    ];
}

impl Paginated for DescribeVpnPbrRouteEntriesRequest {
    type Item = VpnPbrRouteEntry;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.vpn_pbr_route_entries)
    }
}

/// Response to [`DescribeVpnPbrRouteEntriesRequest`].
#[non_exhaustive]
pub struct DescribeVpnPbrRouteEntriesResponse {
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BE01CD7-5A50-472D-AC14-CA181C5C03BE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
    /// Policy-based routes that were found.
    pub vpn_pbr_route_entries: Vec<VpnPbrRouteEntry>,
}

response! {
    DescribeVpnPbrRouteEntriesResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "VpnPbrRouteEntries" => vpn_pbr_route_entries: list("VpnPbrRouteEntry"),
    }
}

/// Policy-based routes that were found.
#[non_exhaustive]
pub struct VpnPbrRouteEntry {
    /// When the resource was created, as milliseconds since 1970. Example: `1492747187000`.
    pub create_time: Option<i64>,
    /// Where the route sends its packets: an IPsec connection, by its ID.
    /// Example: `vco-bp15oes1py4i66rmd****`.
    pub next_hop: Option<String>,
    /// Range that the route applies to, in CIDR notation. Example: `10.0.0.0/24`.
    pub route_dest: Option<String>,
    /// Range that packets must come from for the policy-based route to apply.
    /// Example: `192.168.0.0/24`.
    pub route_source: Option<String>,
    /// Whether the route is announced in the VPC. Example: `published`.
    pub state: Option<Open<VpnPbrRouteEntryState>>,
    /// VPN gateway that the route is on. Example: `vpn-bp1cmw7jh1nfe43m9****`.
    pub vpn_instance_id: Option<String>,
    /// Priority of the route among those of the VPN gateway that match alike. Example: `0`.
    pub weight: Option<i32>,
    /// Rank of the route, rule, or session; the smaller number wins. Example: `10`.
    pub priority: Option<i32>,
    /// Tunnel that packets take when the route matches. Example: `tun-opsqc4d97wni2****`.
    pub next_hop_tunnel_id: Option<String>,
}

response! {
    VpnPbrRouteEntry {
        "CreateTime" => create_time: value,
        "NextHop" => next_hop: value,
        "RouteDest" => route_dest: value,
        "RouteSource" => route_source: value,
        "State" => state: value,
        "VpnInstanceId" => vpn_instance_id: value,
        "Weight" => weight: value,
        "Priority" => priority: value,
        "NextHopTunnelId" => next_hop_tunnel_id: value,
    }
}

/// Errors that the documentation of [`DescribeVpnPbrRouteEntriesRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnInstanceIdNotFound`](super::DocumentedError::InvalidVpnInstanceIdNotFound)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound), here with HTTP status 400
pub type DescribeVpnPbrRouteEntriesError = super::DocumentedError;
