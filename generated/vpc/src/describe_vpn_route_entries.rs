// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpnRouteEntries`, from `vpc/DescribeVpnRouteEntries.md`.

use alicloud_runtime::codegen::*;

/// Lists the destination-based routes of a VPN gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeVpnRouteEntriesRequest::new()
///     .region_id("cn-hangzhou")
///     .vpn_gateway_id("vpn-bp1a3kqjiiq9legfx****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpn_route_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpnRouteEntriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway)
    /// returned it. Example: `vpn-bp1a3kqjiiq9legfx****`.
    pub vpn_gateway_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Return only custom routes, or only those of the system.
    pub route_entry_type: Option<String>,
}

impl DescribeVpnRouteEntriesRequest {
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
    /// Sets `RouteEntryType`.
    pub fn route_entry_type(mut self, value: impl Into<String>) -> Self {
        self.route_entry_type = Some(value.into());
        self
    }
}

request! {
    DescribeVpnRouteEntriesRequest {
        "RegionId" => region_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RouteEntryType" => route_entry_type: query,
    }
}

impl Operation for DescribeVpnRouteEntriesRequest {
    type Response = DescribeVpnRouteEntriesResponse;
    type Error = DescribeVpnRouteEntriesError;
    const INFO: OperationInfo = super::operation("DescribeVpnRouteEntries")
        .required(&["RegionId", "VpnGatewayId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVpnRouteEntriesError] = &[
        DescribeVpnRouteEntriesError::ForbbidenSubUser,
        DescribeVpnRouteEntriesError::Forbidden,
        DescribeVpnRouteEntriesError::ForbiddenSubUser,
        DescribeVpnRouteEntriesError::IllegalParamRouteEntryType,
        DescribeVpnRouteEntriesError::InvalidVpnInstanceIdNotFound,
        DescribeVpnRouteEntriesError::InvalidVpnGatewayInstanceIdNotFound,
    ];
}

impl Paginated for DescribeVpnRouteEntriesRequest {
    type Item = VpnRouteEntry;
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
        Some(&mut response.vpn_route_entries)
    }
}

/// Response to [`DescribeVpnRouteEntriesRequest`].
#[non_exhaustive]
pub struct DescribeVpnRouteEntriesResponse {
    /// Which page of the whole list this response holds. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Destination-based routes that were found.
    pub vpn_route_entries: Vec<VpnRouteEntry>,
}

response! {
    DescribeVpnRouteEntriesResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "VpnRouteEntries" => vpn_route_entries: list("VpnRouteEntry"),
    }
}

/// Destination-based routes that were found.
#[non_exhaustive]
pub struct VpnRouteEntry {
    /// When the resource was created, as milliseconds since 1970. Example: `1492747187000`.
    pub create_time: Option<i64>,
    /// Where the route sends its packets: an IPsec connection, by its ID.
    /// Example: `vco-bp15oes1py4i66rmd****`.
    pub next_hop: Option<String>,
    /// Range that the route applies to, in CIDR notation. Example: `10.0.0.0/24`.
    pub route_dest: Option<String>,
    /// Whether the route is announced in the VPC. Example: `published`.
    pub state: Option<String>,
    /// VPN gateway that the route is on. Example: `vpn-bp1cmw7jh1nfe43m9****`.
    pub vpn_instance_id: Option<String>,
    /// Priority of the route among those of the VPN gateway that match alike. Example: `0`.
    pub weight: Option<i32>,
    /// Return only custom routes, or only those of the system. Example: `custom`.
    pub route_entry_type: Option<String>,
    /// Autonomous systems that the route has passed through. Example: `65501,65001,60011`.
    pub as_path: Option<String>,
    /// BGP community values that the route carries, parted by commas.
    /// Example: `65001:1000,65501:2000`.
    pub community: Option<String>,
    /// Where it comes from. Example: `CLOUD`.
    pub source: Option<String>,
    /// Tunnel that packets take when the route matches. Example: `tun-36cfgpwjn58axj****`.
    pub next_hop_tunnel_id: Option<String>,
}

response! {
    VpnRouteEntry {
        "CreateTime" => create_time: value,
        "NextHop" => next_hop: value,
        "RouteDest" => route_dest: value,
        "State" => state: value,
        "VpnInstanceId" => vpn_instance_id: value,
        "Weight" => weight: value,
        "RouteEntryType" => route_entry_type: value,
        "AsPath" => as_path: value,
        "Community" => community: value,
        "Source" => source: value,
        "NextHopTunnelId" => next_hop_tunnel_id: value,
    }
}

/// Errors that the documentation of [`DescribeVpnRouteEntriesRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`IllegalParamRouteEntryType`](super::DocumentedError::IllegalParamRouteEntryType)
/// - [`InvalidVpnInstanceIdNotFound`](super::DocumentedError::InvalidVpnInstanceIdNotFound)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound), here with HTTP status 400
pub type DescribeVpnRouteEntriesError = super::DocumentedError;
