// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNatFirewallList`, from `cloudfw/DescribeNatFirewallList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NatRouteEntryList};

/// Lists NAT firewalls with their gateway, VPC and status.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeNatFirewallListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_nat_firewall_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNatFirewallListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// ID of the proxy that the call is about.
    pub proxy_id: Option<String>,
    /// Name that the proxy goes by.
    pub proxy_name: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<i64>,
}

impl DescribeNatFirewallListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ProxyId`.
    pub fn proxy_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_id = Some(value.into());
        self
    }
    /// Sets `ProxyName`.
    pub fn proxy_name(mut self, value: impl Into<String>) -> Self {
        self.proxy_name = Some(value.into());
        self
    }
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    #[inline]
    pub fn member_uid(mut self, value: i64) -> Self {
        self.member_uid = Some(value);
        self
    }
}

request! {
    DescribeNatFirewallListRequest {
        "Lang" => lang: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "ProxyId" => proxy_id: query,
        "ProxyName" => proxy_name: query,
        "RegionNo" => region_no: query,
        "VpcId" => vpc_id: query,
        "NatGatewayId" => nat_gateway_id: query,
        "Status" => status: query,
        "MemberUid" => member_uid: query,
    }
}

impl Operation for DescribeNatFirewallListRequest {
    type Response = DescribeNatFirewallListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNatFirewallList").read_only();
}

impl Paginated for DescribeNatFirewallListRequest {
    type Item = NatFirewallList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.nat_firewall_list)
    }
}

/// Response to [`DescribeNatFirewallListRequest`].
#[non_exhaustive]
pub struct DescribeNatFirewallListResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `15FCCC52-1E23-57AE-B5EF-3E00A3******`.
    pub request_id: Option<String>,
    /// Items of the kind NAT firewall that were found or are concerned.
    pub nat_firewall_list: Vec<NatFirewallList>,
}

response! {
    DescribeNatFirewallListResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "NatFirewallList" => nat_firewall_list: list(""),
    }
}

/// Items of the kind NAT firewall that were found or are concerned.
#[non_exhaustive]
pub struct NatFirewallList {
    /// Member account that it belongs to. Example: `19106481******`.
    pub member_uid: Option<i64>,
    /// Number of the Alibaba Cloud account concerned. Example: `19106481******`.
    pub ali_uid: Option<i64>,
    /// ID of the proxy that the item belongs to or stands for. Example: `proxy-nat30******`.
    pub proxy_id: Option<String>,
    /// Name that the proxy goes by. Example: `text`.
    pub proxy_name: Option<String>,
    /// State that the proxy is in. Example: `normal`.
    pub proxy_status: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// ID of the NAT gateway that the item belongs to or stands for.
    /// Example: `ngw-uf6tnblxip4qcxg******`.
    pub nat_gateway_id: Option<String>,
    /// Name that the NAT gateway goes by. Example: `text`.
    pub nat_gateway_name: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-2ze26ya******`.
    pub vpc_id: Option<String>,
    /// Name that the VPC goes by. Example: `text`.
    pub vpc_name: Option<String>,
    /// Details about the error. Example: `text`.
    pub error_detail: Option<String>,
    /// Way in which the strict works. Example: `0`.
    pub strict_mode: Option<i32>,
    /// Items of the kind NAT route entry that were found or are concerned.
    pub nat_route_entry_list: Vec<NatRouteEntryList>,
}

response! {
    NatFirewallList {
        "MemberUid" => member_uid: value,
        "AliUid" => ali_uid: value,
        "ProxyId" => proxy_id: value,
        "ProxyName" => proxy_name: value,
        "ProxyStatus" => proxy_status: value,
        "RegionId" => region_id: value,
        "NatGatewayId" => nat_gateway_id: value,
        "NatGatewayName" => nat_gateway_name: value,
        "VpcId" => vpc_id: value,
        "VpcName" => vpc_name: value,
        "ErrorDetail" => error_detail: value,
        "StrictMode" => strict_mode: value,
        "NatRouteEntryList" => nat_route_entry_list: list(""),
    }
}
