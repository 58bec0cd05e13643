// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTrFirewallsV2List`, from `cloudfw/DescribeTrFirewallsV2List.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpsConfig};

/// Lists transit router firewalls, filtered by region, CEN instance, transit router or switch
/// status.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeTrFirewallsV2ListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tr_firewalls_v2_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTrFirewallsV2ListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// State of the firewall switch, to narrow the list down to or to be put into.
    pub firewall_switch_status: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the firewall that the call is about.
    pub firewall_id: Option<String>,
    /// Name that the firewall goes by.
    pub firewall_name: Option<String>,
    /// Way in which the route works.
    pub route_mode: Option<String>,
    /// ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// ID of the transit router that the call is about.
    pub transit_router_id: Option<String>,
}

impl DescribeTrFirewallsV2ListRequest {
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
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `FirewallSwitchStatus`.
    pub fn firewall_switch_status(mut self, value: impl Into<String>) -> Self {
        self.firewall_switch_status = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `FirewallId`.
    pub fn firewall_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_id = Some(value.into());
        self
    }
    /// Sets `FirewallName`.
    pub fn firewall_name(mut self, value: impl Into<String>) -> Self {
        self.firewall_name = Some(value.into());
        self
    }
    /// Sets `RouteMode`.
    pub fn route_mode(mut self, value: impl Into<String>) -> Self {
        self.route_mode = Some(value.into());
        self
    }
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterId`.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
}

request! {
    DescribeTrFirewallsV2ListRequest {
        "Lang" => lang: query,
        "RegionNo" => region_no: query,
        "FirewallSwitchStatus" => firewall_switch_status: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "FirewallId" => firewall_id: query,
        "FirewallName" => firewall_name: query,
        "RouteMode" => route_mode: query,
        "CenId" => cen_id: query,
        "TransitRouterId" => transit_router_id: query,
    }
}

impl Operation for DescribeTrFirewallsV2ListRequest {
    type Response = DescribeTrFirewallsV2ListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTrFirewallsV2List")
        .read_only();
}

impl Paginated for DescribeTrFirewallsV2ListRequest {
    type Item = VpcTrFirewall;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.vpc_tr_firewalls)
    }
}

/// Response to [`DescribeTrFirewallsV2ListRequest`].
#[non_exhaustive]
pub struct DescribeTrFirewallsV2ListResponse {
    /// How many items match in all, over all pages. Example: `6`.
    pub total_count: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1471E2EC-F706-5F11-A79B-BD583ACB8297`.
    pub request_id: Option<String>,
    /// The VPC tr firewalls that were found or are concerned, one entry each.
    pub vpc_tr_firewalls: Vec<VpcTrFirewall>,
}

response! {
    DescribeTrFirewallsV2ListResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "VpcTrFirewalls" => vpc_tr_firewalls: list(""),
    }
}

/// The VPC tr firewalls that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VpcTrFirewall {
    /// Name that the VPC firewall goes by. Example: `text`.
    pub vpc_firewall_name: Option<String>,
    /// State that the firewall switch is in. Example: `opened`.
    pub firewall_switch_status: Option<String>,
    /// ID of the CEN instance that the item belongs to or stands for.
    /// Example: `cen-03f8s0z052ka3v****`.
    pub cen_id: Option<String>,
    /// Name that the CEN instance goes by. Example: `cen_swas`.
    pub cen_name: Option<String>,
    /// Way in which the route works. Example: `managed`.
    pub route_mode: Option<String>,
    /// State that the region is in. Example: `enable`.
    pub region_status: Option<String>,
    /// Code that tells how it ended. Example: `RegionDisable`.
    pub result_code: Option<String>,
    /// Number that picks out the region. Example: `cn-hangzhou`.
    pub region_no: Option<String>,
    /// ID of the transit router that the item belongs to or stands for.
    /// Example: `tr-2vcmhjs88nil55fvu****`.
    pub transit_router_id: Option<String>,
    /// ID of the firewall that the item belongs to or stands for.
    /// Example: `vfw-tr-99bc4f0fc88b4d00****`.
    pub firewall_id: Option<String>,
    /// Settings of the ips, and what it works with.
    pub ips_config: Option<IpsConfig>,
    /// Number of the account that the resource belongs to. Example: `171761785151****`.
    pub owner_id: Option<i64>,
    /// State that the precheck is in. Example: `passed`.
    pub precheck_status: Option<String>,
    /// Resource that the protected works on or belongs to.
    pub protected_resource: Option<Resource>,
    /// Resource that the unprotected works on or belongs to.
    pub unprotected_resource: Option<Resource>,
}

response! {
    VpcTrFirewall {
        "VpcFirewallName" => vpc_firewall_name: value,
        "FirewallSwitchStatus" => firewall_switch_status: value,
        "CenId" => cen_id: value,
        "CenName" => cen_name: value,
        "RouteMode" => route_mode: value,
        "RegionStatus" => region_status: value,
        "ResultCode" => result_code: value,
        "RegionNo" => region_no: value,
        "TransitRouterId" => transit_router_id: value,
        "FirewallId" => firewall_id: value,
        "IpsConfig" => ips_config: value,
        "OwnerId" => owner_id: value,
        "PrecheckStatus" => precheck_status: value,
        "ProtectedResource" => protected_resource: value,
        "UnprotectedResource" => unprotected_resource: value,
    }
}

/// Resource that the protected works on or belongs to.
#[non_exhaustive]
pub struct Resource {
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
    /// Items of the kind VPC that were found or are concerned.
    /// Example: `["vpc-2zegxdvs5f2je81ph****"]`.
    pub vpc_list: Vec<String>,
    /// Items of the kind virtual border router that were found or are concerned.
    /// Example: `[ "vbr-2zegxdvs5f2je81ph****" ]`.
    pub vbr_list: Vec<String>,
    /// Items of the kind vpn that were found or are concerned.
    /// Example: `[ "vpn-2zegxdvs5f2je81ph****" ]`.
    pub vpn_list: Vec<String>,
    /// Items of the kind peer tr that were found or are concerned.
    /// Example: `[ "tr-2zegxdvs5f2je81ph****" ]`.
    pub peer_tr_list: Vec<String>,
}

response! {
    Resource {
        "Count" => count: value,
        "VpcList" => vpc_list: list(""),
        "VbrList" => vbr_list: list(""),
        "VpnList" => vpn_list: list(""),
        "PeerTrList" => peer_tr_list: list(""),
    }
}
