// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBgpNetworks`, from `vpc/DescribeBgpNetworks.md`.

use alicloud_runtime::codegen::*;

/// Lists the address ranges that are announced over BGP.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeBgpNetworksRequest::new()
///     .region_id("cn-beijing");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_bgp_networks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBgpNetworksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only the announcement of this range.
    pub dst_cidr_block: Option<String>,
    /// Return only announcements of this virtual border router.
    pub route_id: Option<String>,
    /// Router, by its ID, that the record or the call is about.
    pub router_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
}

impl DescribeBgpNetworksRequest {
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
    /// Sets `dstCidrBlock`.
    pub fn dst_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.dst_cidr_block = Some(value.into());
        self
    }
    /// Sets `routeId`.
    pub fn route_id(mut self, value: impl Into<String>) -> Self {
        self.route_id = Some(value.into());
        self
    }
    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
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
    DescribeBgpNetworksRequest {
        "RegionId" => region_id: query,
        "dstCidrBlock" => dst_cidr_block: query,
        "routeId" => route_id: query,
        "RouterId" => router_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeBgpNetworksRequest {
    type Response = DescribeBgpNetworksResponse;
    type Error = DescribeBgpNetworksError;
    const INFO: OperationInfo = super::operation("DescribeBgpNetworks")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeBgpNetworksError] = &[
        DescribeBgpNetworksError::InvalidRegionIdNotFound,
        DescribeBgpNetworksError::InternalError,
    ];
}

impl Paginated for DescribeBgpNetworksRequest {
    type Item = BgpNetwork;
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
        Some(&mut response.bgp_networks)
    }
}

/// Response to [`DescribeBgpNetworksRequest`].
#[non_exhaustive]
pub struct DescribeBgpNetworksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6F513A15-669F-419D-B511-08A85292059B`.
    pub request_id: Option<String>,
    /// Address ranges that are announced over BGP.
    pub bgp_networks: Vec<BgpNetwork>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
}

response! {
    DescribeBgpNetworksResponse {
        "RequestId" => request_id: value,
        "BgpNetworks" => bgp_networks: list("BgpNetwork"),
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
    }
}

/// Address ranges that are announced over BGP.
#[non_exhaustive]
pub struct BgpNetwork {
    /// Range of a VPC or vSwitch that is announced to the on-premises side. Example: `10.1.1.0/24`.
    pub dst_cidr_block: Option<String>,
    /// VPC that the announced range belongs to.
    pub vpc_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Enabled`.
    pub status: Option<String>,
    /// Router, by its ID, that the record or the call is about. Example: `vrt-bp1lhl0taikrteen8****`.
    pub router_id: Option<String>,
}

response! {
    BgpNetwork {
        "DstCidrBlock" => dst_cidr_block: value,
        "VpcId" => vpc_id: value,
        "Status" => status: value,
        "RouterId" => router_id: value,
    }
}

/// Errors that the documentation of [`DescribeBgpNetworksRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeBgpNetworksError = super::DocumentedError;
