// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBgpPeers`, from `vpc/DescribeBgpPeers.md`.

use alicloud_runtime::codegen::*;

/// Lists the BGP neighbors of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeBgpPeersRequest::new()
///     .region_id("cn-shanghai");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_bgp_peers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBgpPeersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Return only neighbors of this group. Example: `bgpg-2zev8h2wo414sfhjgdlhh`.
    pub bgp_group_id: Option<String>,
    /// Return only this neighbor. Example: `bgp-2ze3un0ft1jd1xdppusul`.
    pub bgp_peer_id: Option<String>,
    /// Return only neighbors whose group is a default one, or only others. Example: `false`.
    pub is_default: Option<bool>,
    /// Login name of the account that the resource belongs to. Example: `xxx@aliyun.com`.
    pub owner_account: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `1`.
    pub page_size: Option<i32>,
    /// Return only neighbors of this router. Example: `vrt-acfmxazb4ph6aiy`.
    pub router_id: Option<String>,
}

impl DescribeBgpPeersRequest {
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
    /// Sets `BgpGroupId`.
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_group_id = Some(value.into());
        self
    }
    /// Sets `BgpPeerId`.
    pub fn bgp_peer_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_peer_id = Some(value.into());
        self
    }
    /// Sets `IsDefault`.
    #[inline]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
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
    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }
}

request! {
    DescribeBgpPeersRequest {
        "RegionId" => region_id: query,
        "BgpGroupId" => bgp_group_id: query,
        "BgpPeerId" => bgp_peer_id: query,
        "IsDefault" => is_default: query,
        "OwnerAccount" => owner_account: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RouterId" => router_id: query,
    }
}

impl Operation for DescribeBgpPeersRequest {
    type Response = DescribeBgpPeersResponse;
    type Error = DescribeBgpPeersError;
    const INFO: OperationInfo = super::operation("DescribeBgpPeers")
        .required(&["RegionId"])
        .secret_members(&["AuthKey"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeBgpPeersError] = &[
        DescribeBgpPeersError::InternalError,
        DescribeBgpPeersError::InvalidRegionIdNotFound,
        DescribeBgpPeersError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeBgpPeersRequest {
    type Item = BgpPeer;
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
        Some(&mut response.bgp_peers)
    }
}

/// Response to [`DescribeBgpPeersRequest`].
#[non_exhaustive]
pub struct DescribeBgpPeersResponse {
    /// BGP neighbors that were found.
    pub bgp_peers: Vec<BgpPeer>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE77A7F3-3B74-41C0-A5BC-CAFD188C28B6`.
    pub request_id: Option<String>,
}

response! {
    DescribeBgpPeersResponse {
        "BgpPeers" => bgp_peers: list("BgpPeer"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// BGP neighbors that were found.
#[non_exhaustive]
pub struct BgpPeer {
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Address of the neighbor router that BGP talks to. Example: `116.62.222.28`.
    pub peer_ip_address: Option<String>,
    /// Secret that both BGP sides must share before they accept each other. Example: `!PWZ2wsq`.
    /// A secret: it is printed as `***`.
    pub auth_key: Option<String>,
    /// Router that holds the session with the neighbor. Example: `vbr-2zecmmvg5gvu8i4telkhw`.
    pub router_id: Option<String>,
    /// State that the entry of the BGP neighbor is in; `BgpStatus` tells about the session.
    /// Example: `active`.
    pub status: Option<String>,
    /// ID of a BGP group, as [`CreateBgpGroup`](super::Client::create_bgp_group) returned it.
    /// Example: `bgp-wz977wcrmb69axxxxxxxx`.
    pub bgp_group_id: Option<String>,
    /// ID of a BGP neighbor, as [`CreateBgpPeer`](super::Client::create_bgp_peer) returned it.
    /// Example: `bgp-wz977wcrmb69agdbab8s1`.
    pub bgp_peer_id: Option<String>,
    /// State of the session with the neighbor, for example `Established`.
    pub bgp_status: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// Whether BFD watches the session, so that a dead line is noticed early. Example: `true`.
    pub enable_bfd: Option<bool>,
    /// Time without a message from the neighbor after which the session is given up. Example: `30`.
    pub hold: Option<String>,
    /// Whether a stand-in AS number is in use towards the neighbor. Example: `true`.
    pub is_fake: Option<bool>,
    /// Time between two keepalive messages to the neighbor. Example: `10`.
    pub keepalive: Option<String>,
    /// Number of the autonomous system at the cloud end. Example: `45104`.
    pub local_asn: Option<String>,
    /// Number of the autonomous system at the on-premises end. Example: `active`.
    pub peer_asn: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Limit on the number of routes. Example: `99`.
    pub route_limit: Option<String>,
    /// How many devices may lie between the two BFD ends. Example: `3`.
    pub bfd_multi_hop: Option<i32>,
    /// Whether addresses of version 4 or of version 6 are meant. Example: `ipv4`.
    pub ip_version: Option<String>,
    /// How many routes are announced to the neighbor. Example: `0`.
    pub advertised_route_count: Option<i32>,
    /// How many routes the neighbor announces. Example: `0`.
    pub received_route_count: Option<i32>,
    /// When the item was last changed. Example: `2022-05-20T07:29:08Z`.
    pub gmt_modified: Option<Timestamp>,
}

response! {
    BgpPeer {
        "Name" => name: value,
        "PeerIpAddress" => peer_ip_address: value,
        "AuthKey" => auth_key: value as Secret,
        "RouterId" => router_id: value,
        "Status" => status: value,
        "BgpGroupId" => bgp_group_id: value,
        "BgpPeerId" => bgp_peer_id: value,
        "BgpStatus" => bgp_status: value,
        "Description" => description: value,
        "EnableBfd" => enable_bfd: value,
        "Hold" => hold: value,
        "IsFake" => is_fake: value,
        "Keepalive" => keepalive: value,
        "LocalAsn" => local_asn: value,
        "PeerAsn" => peer_asn: value,
        "RegionId" => region_id: value,
        "RouteLimit" => route_limit: value,
        "BfdMultiHop" => bfd_multi_hop: value,
        "IpVersion" => ip_version: value,
        "AdvertisedRouteCount" => advertised_route_count: value,
        "ReceivedRouteCount" => received_route_count: value,
        "GmtModified" => gmt_modified: value,
    }
}

/// Errors that the documentation of [`DescribeBgpPeersRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable), here with HTTP status 400
pub type DescribeBgpPeersError = super::DocumentedError;
