// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallList`, from `cloudfw/DescribeVpcFirewallList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpsConfig, RouteEntryList, VpcCidrTableList};

/// Lists VPC firewalls on Express Connect links, filtered by region, VPC, member or switch status.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpc_firewall_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// State of the firewall switch, to narrow the list down to or to be put into.
    pub firewall_switch_status: Option<String>,
    /// ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
    /// Name that the VPC firewall goes by.
    pub vpc_firewall_name: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// Which kind of connect sub it is or is to be.
    pub connect_sub_type: Option<String>,
    /// Keeps firewalls whose other VPC belongs to this account.
    pub peer_uid: Option<String>,
}

impl DescribeVpcFirewallListRequest {
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
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
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
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
    /// Sets `ConnectSubType`.
    pub fn connect_sub_type(mut self, value: impl Into<String>) -> Self {
        self.connect_sub_type = Some(value.into());
        self
    }
    /// Sets `PeerUid`.
    pub fn peer_uid(mut self, value: impl Into<String>) -> Self {
        self.peer_uid = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallListRequest {
        "Lang" => lang: query,
        "RegionNo" => region_no: query,
        "VpcId" => vpc_id: query,
        "FirewallSwitchStatus" => firewall_switch_status: query,
        "VpcFirewallId" => vpc_firewall_id: query,
        "VpcFirewallName" => vpc_firewall_name: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "MemberUid" => member_uid: query,
        "ConnectSubType" => connect_sub_type: query,
        "PeerUid" => peer_uid: query,
    }
}

impl Operation for DescribeVpcFirewallListRequest {
    type Response = DescribeVpcFirewallListResponse;
    type Error = DescribeVpcFirewallListError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallList").read_only();
    const ERRORS: &'static [DescribeVpcFirewallListError] = &[
        DescribeVpcFirewallListError::ErrorDBSelectError,
        DescribeVpcFirewallListError::ErrorPageNo,
        DescribeVpcFirewallListError::ErrorUnmarshalJSON,
    ];
}

impl Paginated for DescribeVpcFirewallListRequest {
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

/// Response to [`DescribeVpcFirewallListRequest`].
#[non_exhaustive]
pub struct DescribeVpcFirewallListResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `850A84D6-0DE4-4797-A1E8-00090125k8g2`.
    pub request_id: Option<String>,
    /// The VPC firewalls that were found or are concerned, one entry each.
    pub vpc_firewalls: Vec<VpcFirewall>,
}

response! {
    DescribeVpcFirewallListResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "VpcFirewalls" => vpc_firewalls: list(""),
    }
}

/// The VPC firewalls that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VpcFirewall {
    /// Which kind of connect it is or is to be. Example: `expressconnect`.
    pub connect_type: Option<String>,
    /// ID of the VPC firewall that the item belongs to or stands for. Example: `vfw-m5e7dbc4y****`.
    pub vpc_firewall_id: Option<String>,
    /// State that the region is in. Example: `enable`.
    pub region_status: Option<String>,
    /// Upper limit of the data rate. Example: `2`.
    pub bandwidth: Option<i32>,
    /// Name that the VPC firewall goes by. Example: `text`.
    pub vpc_firewall_name: Option<String>,
    /// State that the firewall switch is in. Example: `opened`.
    pub firewall_switch_status: Option<String>,
    /// VPC on this side of the firewall.
    pub local_vpc: Option<Vpc>,
    /// VPC on the other side of the firewall.
    pub peer_vpc: Option<Vpc>,
    /// Settings of the ips, and what it works with.
    pub ips_config: Option<IpsConfig>,
    /// Member account that it belongs to. Example: `258039427902****`.
    pub member_uid: Option<String>,
    /// Code that tells how it ended. Example: `Unauthorized`.
    pub result_code: Option<String>,
    /// Which kind of connect sub it is or is to be. Example: `vpcpeer`.
    pub connect_sub_type: Option<String>,
}

response! {
    VpcFirewall {
        "ConnectType" => connect_type: value,
        "VpcFirewallId" => vpc_firewall_id: value,
        "RegionStatus" => region_status: value,
        "Bandwidth" => bandwidth: value,
        "VpcFirewallName" => vpc_firewall_name: value,
        "FirewallSwitchStatus" => firewall_switch_status: value,
        "LocalVpc" => local_vpc: value,
        "PeerVpc" => peer_vpc: value,
        "IpsConfig" => ips_config: value,
        "MemberUid" => member_uid: value,
        "ResultCode" => result_code: value,
        "ConnectSubType" => connect_sub_type: value,
    }
}

/// VPC on this side of the firewall.
#[non_exhaustive]
pub struct Vpc {
    /// Name that the VPC goes by. Example: `text`.
    pub vpc_name: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-8vbwbo90rq0anm6t****`.
    pub vpc_id: Option<String>,
    /// State that the authorization is in. Example: `authorized`.
    pub authorization_status: Option<String>,
    /// Number of the account that the resource belongs to. Example: `158039427902****`.
    pub owner_id: Option<i64>,
    /// Number that picks out the region. Example: `cn-hangzhou`.
    pub region_no: Option<String>,
    /// Items of the kind VPC cidr table that were found or are concerned.
    pub vpc_cidr_table_list: Vec<VpcCidrTableList>,
}

response! {
    Vpc {
        "VpcName" => vpc_name: value,
        "VpcId" => vpc_id: value,
        "AuthorizationStatus" => authorization_status: value,
        "OwnerId" => owner_id: value,
        "RegionNo" => region_no: value,
        "VpcCidrTableList" => vpc_cidr_table_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeVpcFirewallListRequest`] names.
///
/// - [`ErrorDBSelectError`](super::DocumentedError::ErrorDBSelectError)
/// - [`ErrorPageNo`](super::DocumentedError::ErrorPageNo)
/// - [`ErrorUnmarshalJSON`](super::DocumentedError::ErrorUnmarshalJSON)
pub type DescribeVpcFirewallListError = super::DocumentedError;
