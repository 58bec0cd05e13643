// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBgpNetworks`, from `vpc/DescribeBgpNetworks.md`.

use alicloud_runtime::codegen::*;

/// Lists the address ranges that are announced over BGP.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeBgpNetworksRequest::new()
///     .region_id("cn-beijing");
/// let reply = client.describe_bgp_networks(request).await?;
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
}

request! {
    DescribeBgpNetworksRequest {
        "RegionId" => region_id: query,
        "dstCidrBlock" => dst_cidr_block: query,
        "routeId" => route_id: query,
    }
}

impl Operation for DescribeBgpNetworksRequest {
    type Response = DescribeBgpNetworksResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeBgpNetworks")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// What [`DescribeBgpNetworksRequest`] is answered with.
#[non_exhaustive]
pub struct DescribeBgpNetworksResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Address ranges that are announced over BGP.
    pub bgp_networks: Vec<BgpNetwork>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeBgpNetworksResponse {
        "RequestId" => request_id: value,
        "BgpNetworks" => bgp_networks: list("BgpNetwork"),
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Address ranges that are announced over BGP.
#[non_exhaustive]
pub struct BgpNetwork {
    /// Range of a VPC or vSwitch that is announced to the on-premises side. Example: `10.1.1.0/24`.
    pub dst_cidr_block: Option<String>,
    /// VPC that the announced range belongs to.
    pub vpc_id: Option<String>,
}

response! {
    BgpNetwork {
        "DstCidrBlock" => dst_cidr_block: value,
        "VpcId" => vpc_id: value,
    }
}
