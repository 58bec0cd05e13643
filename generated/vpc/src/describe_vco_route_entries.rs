// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVcoRouteEntries`, from `vpc/DescribeVcoRouteEntries.md`.

use alicloud_runtime::codegen::*;

/// Lists the routes of an IPsec-VPN connection, by route type.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeVcoRouteEntriesRequest::new()
///     .vpn_connection_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vco_route_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVcoRouteEntriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an IPsec connection, as
    /// [`CreateVpnConnection`](super::Client::create_vpn_connection) returned it.
    pub vpn_connection_id: Option<String>,
    /// Return only custom routes, or only those of the system.
    pub route_entry_type: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeVcoRouteEntriesRequest {
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
    /// Sets `RouteEntryType`.
    pub fn route_entry_type(mut self, value: impl Into<String>) -> Self {
        self.route_entry_type = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DescribeVcoRouteEntriesRequest {
        "RegionId" => region_id: query,
        "VpnConnectionId" => vpn_connection_id: query,
        "RouteEntryType" => route_entry_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DescribeVcoRouteEntriesRequest {
    type Response = DescribeVcoRouteEntriesResponse;
    type Error = DescribeVcoRouteEntriesError;
    const INFO: OperationInfo = super::operation("DescribeVcoRouteEntries")
        .required(&["RegionId", "VpnConnectionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVcoRouteEntriesError] = &[
        DescribeVcoRouteEntriesError::IllegalParamRouteEntryType,
        DescribeVcoRouteEntriesError::VcoStatusNotSupport,
        DescribeVcoRouteEntriesError::ForbbidenSubUser,
        DescribeVcoRouteEntriesError::Forbidden,
        DescribeVcoRouteEntriesError::InvalidVpnConnectionInstanceIdNotFound,
    ];
}

impl Paginated for DescribeVcoRouteEntriesRequest {
    type Item = VcoRouteEntry;
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
        Some(&mut response.vco_route_entries)
    }
}

/// Response to [`DescribeVcoRouteEntriesRequest`].
#[non_exhaustive]
pub struct DescribeVcoRouteEntriesResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Routes of the IPsec connection, one entry each.
    pub vco_route_entries: Vec<VcoRouteEntry>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E18980E8-C8C2-31BD-8156-AE2BBDEC87E1`.
    pub request_id: Option<String>,
}

response! {
    DescribeVcoRouteEntriesResponse {
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "VcoRouteEntries" => vco_route_entries: list(""),
        "RequestId" => request_id: value,
    }
}

/// Routes of the IPsec connection, one entry each.
#[non_exhaustive]
pub struct VcoRouteEntry {
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
    /// Whether the route is announced in the VPC. Example: `published`.
    pub state: Option<String>,
    /// Return only custom routes, or only those of the system. Example: `custom`.
    pub route_entry_type: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1658217008000`.
    pub create_time: Option<i64>,
    /// Autonomous systems that the route has passed through. Example: `[12000]`.
    pub as_path: Option<String>,
    /// BGP community values that the route carries, parted by commas. Example: `65535:65510`.
    pub community: Option<String>,
    /// Where it comes from. Example: `CLOUD`.
    pub source: Option<String>,
}

response! {
    VcoRouteEntry {
        "VpnConnectionId" => vpn_connection_id: value,
        "RouteDest" => route_dest: value,
        "NextHop" => next_hop: value,
        "Weight" => weight: value,
        "State" => state: value,
        "RouteEntryType" => route_entry_type: value,
        "CreateTime" => create_time: value,
        "AsPath" => as_path: value,
        "Community" => community: value,
        "Source" => source: value,
    }
}

/// Errors that the documentation of [`DescribeVcoRouteEntriesRequest`] names.
///
/// - [`IllegalParamRouteEntryType`](super::DocumentedError::IllegalParamRouteEntryType)
/// - [`VcoStatusNotSupport`](super::DocumentedError::VcoStatusNotSupport)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnConnectionInstanceIdNotFound`](super::DocumentedError::InvalidVpnConnectionInstanceIdNotFound)
pub type DescribeVcoRouteEntriesError = super::DocumentedError;
