// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallCenList`, from `cloudfw/DescribeVpcFirewallCenList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpsConfig, RouteEntryList, VpcCidrTableList};

/// Lists VPC firewalls in CEN instances, filtered by region, member, routing mode or switch status.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallCenListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpc_firewall_cen_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallCenListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// ID of the network instance that the call is about.
    pub network_instance_id: Option<String>,
    /// State of the firewall switch, to narrow the list down to or to be put into.
    pub firewall_switch_status: Option<String>,
    /// ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
    /// Name that the VPC firewall goes by.
    pub vpc_firewall_name: Option<String>,
    /// ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Way in which the route works.
    pub route_mode: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// Which kind of transit router it is or is to be.
    pub transit_router_type: Option<String>,
}

impl DescribeVpcFirewallCenListRequest {
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
    /// Sets `NetworkInstanceId`.
    pub fn network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.network_instance_id = Some(value.into());
        self
    }
    /// Sets `FirewallSwitchStatus`.
    pub fn firewall_switch_status(mut self, value: impl Into<String>) -> Self {
        self.firewall_switch_status = Some(value.into());
        self
    }
    /// Sets `VpcFirewallId`.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
    /// Sets `VpcFirewallName`.
    pub fn vpc_firewall_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_name = Some(value.into());
        self
    }
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `RouteMode`.
    pub fn route_mode(mut self, value: impl Into<String>) -> Self {
        self.route_mode = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
    /// Sets `TransitRouterType`.
    pub fn transit_router_type(mut self, value: impl Into<String>) -> Self {
        self.transit_router_type = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallCenListRequest {
        "Lang" => lang: query,
        "RegionNo" => region_no: query,
        "NetworkInstanceId" => network_instance_id: query,
        "FirewallSwitchStatus" => firewall_switch_status: query,
        "VpcFirewallId" => vpc_firewall_id: query,
        "VpcFirewallName" => vpc_firewall_name: query,
        "CenId" => cen_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "RouteMode" => route_mode: query,
        "MemberUid" => member_uid: query,
        "TransitRouterType" => transit_router_type: query,
    }
}

impl Operation for DescribeVpcFirewallCenListRequest {
    type Response = DescribeVpcFirewallCenListResponse;
    type Error = DescribeVpcFirewallCenListError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallCenList")
        .read_only();
    const ERRORS: &'static [DescribeVpcFirewallCenListError] = &[
        DescribeVpcFirewallCenListError::ErrorAliUid,
        DescribeVpcFirewallCenListError::ErrorDBSelectError,
        DescribeVpcFirewallCenListError::ErrorAssetsStatus,
        DescribeVpcFirewallCenListError::ErrorPageNo,
        DescribeVpcFirewallCenListError::ErrorInvalidMemberUid,
    ];
}

impl Paginated for DescribeVpcFirewallCenListRequest {
    type Item = VpcFirewall;
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
        Some(&mut response.vpc_firewalls)
    }
}

/// Response to [`DescribeVpcFirewallCenListRequest`].
#[non_exhaustive]
pub struct DescribeVpcFirewallCenListResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `850A84D6-0DE4-4797-A1E8-00090125k8g2`.
    pub request_id: Option<String>,
    /// The VPC firewalls that were found or are concerned, one entry each.
    pub vpc_firewalls: Vec<VpcFirewall>,
}

response! {
    DescribeVpcFirewallCenListResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "VpcFirewalls" => vpc_firewalls: list(""),
    }
}

/// The VPC firewalls that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VpcFirewall {
    /// Which kind of connect it is or is to be. Example: `cen`.
    pub connect_type: Option<String>,
    /// ID of the VPC firewall that the item belongs to or stands for. Example: `vfw-m5e7dbc4y****`.
    pub vpc_firewall_id: Option<String>,
    /// State that the region is in. Example: `enable`.
    pub region_status: Option<String>,
    /// ID of the CEN instance that the item belongs to or stands for.
    /// Example: `cen-x5jayxou71ad73****`.
    pub cen_id: Option<String>,
    /// Name that the VPC firewall goes by. Example: `text`.
    pub vpc_firewall_name: Option<String>,
    /// Code that tells how it ended. Example: `Unauthorized`.
    pub result_code: Option<String>,
    /// Name that the CEN instance goes by. Example: `text`.
    pub cen_name: Option<String>,
    /// State that the firewall switch is in. Example: `opened`.
    pub firewall_switch_status: Option<String>,
    /// VPC on this side of the firewall.
    pub local_vpc: Option<LocalVpc>,
    /// Settings of the ips, and what it works with.
    pub ips_config: Option<IpsConfig>,
    /// Member account that it belongs to. Example: `258039427902****`.
    pub member_uid: Option<String>,
    /// State that the precheck is in. Example: `failed`.
    pub precheck_status: Option<String>,
}

response! {
    VpcFirewall {
        "ConnectType" => connect_type: value,
        "VpcFirewallId" => vpc_firewall_id: value,
        "RegionStatus" => region_status: value,
        "CenId" => cen_id: value,
        "VpcFirewallName" => vpc_firewall_name: value,
        "ResultCode" => result_code: value,
        "CenName" => cen_name: value,
        "FirewallSwitchStatus" => firewall_switch_status: value,
        "LocalVpc" => local_vpc: value,
        "IpsConfig" => ips_config: value,
        "MemberUid" => member_uid: value,
        "PrecheckStatus" => precheck_status: value,
    }
}

/// VPC on this side of the firewall.
#[non_exhaustive]
pub struct LocalVpc {
    /// ID of the virtual private cloud. Example: `vpc-8vbwbo90rq0anm6t****`.
    pub vpc_id: Option<String>,
    /// Which kind of transit router it is or is to be. Example: `Basic`.
    pub transit_router_type: Option<String>,
    /// ID of the network instance that the item belongs to or stands for.
    /// Example: `vpc-2zefk9fbn8j7v585g****`.
    pub network_instance_id: Option<String>,
    /// Way in which the route works. Example: `auto`.
    pub route_mode: Option<String>,
    /// Number that picks out the region. Example: `cn-hangzhou`.
    pub region_no: Option<String>,
    /// State that the authorization is in. Example: `authorized`.
    pub authorization_status: Option<String>,
    /// ID of the manual vSwitch that the item belongs to or stands for. Example: `vsw-zeq4o875u****`.
    pub manual_vswitch_id: Option<String>,
    /// Number of the account that the resource belongs to. Example: `158039427902****`.
    pub owner_id: Option<i64>,
    /// Which kind of network instance it is or is to be. Example: `VPC`.
    pub network_instance_type: Option<String>,
    /// Name that the VPC goes by. Example: `text`.
    pub vpc_name: Option<String>,
    /// Way in which the support manual works. Example: `0`.
    pub support_manual_mode: Option<String>,
    /// Name that the network instance goes by. Example: `text`.
    pub network_instance_name: Option<String>,
    /// Items of the kind VPC cidr table that were found or are concerned.
    pub vpc_cidr_table_list: Vec<VpcCidrTableList>,
    /// Items of the kind defend cidr that were found or are concerned. Example: `10.0.XX.XX/24`.
    pub defend_cidr_list: Vec<String>,
}

response! {
    LocalVpc {
        "VpcId" => vpc_id: value,
        "TransitRouterType" => transit_router_type: value,
        "NetworkInstanceId" => network_instance_id: value,
        "RouteMode" => route_mode: value,
        "RegionNo" => region_no: value,
        "AuthorizationStatus" => authorization_status: value,
        "ManualVSwitchId" => manual_vswitch_id: value,
        "OwnerId" => owner_id: value,
        "NetworkInstanceType" => network_instance_type: value,
        "VpcName" => vpc_name: value,
        "SupportManualMode" => support_manual_mode: value,
        "NetworkInstanceName" => network_instance_name: value,
        "VpcCidrTableList" => vpc_cidr_table_list: list(""),
        "DefendCidrList" => defend_cidr_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeVpcFirewallCenListRequest`] names.
///
/// - [`ErrorAliUid`](super::DocumentedError::ErrorAliUid)
/// - [`ErrorDBSelectError`](super::DocumentedError::ErrorDBSelectError)
/// - [`ErrorAssetsStatus`](super::DocumentedError::ErrorAssetsStatus)
/// - [`ErrorPageNo`](super::DocumentedError::ErrorPageNo)
/// - [`ErrorInvalidMemberUid`](super::DocumentedError::ErrorInvalidMemberUid)
pub type DescribeVpcFirewallCenListError = super::DocumentedError;
