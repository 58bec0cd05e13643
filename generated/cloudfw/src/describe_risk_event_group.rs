// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRiskEventGroup`, from `cloudfw/DescribeRiskEventGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Direction, Lang, ResourceType};

/// Lists intrusion prevention events in groups, with attack type, addresses and how they were
/// handled.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeRiskEventGroupRequest::new()
///     .data_type("session")
///     .end_time("1534408267")
///     .start_time("1534408189");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_risk_event_group(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRiskEventGroupRequest {
    /// **Required.** Which kind of data it is or is to be. Default: `session`. Example: `session`.
    pub data_type: Option<String>,
    /// **Required.** End of the period to look at. Example: `1534408267`.
    pub end_time: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1534408189`.
    pub start_time: Option<String>,
    /// Language of the texts that come back. Default: `zh`. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward. Example: `in`.
    pub direction: Option<Open<Direction>>,
    /// How many items a page holds at most. Default: `6`. Example: `6`.
    pub page_size: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub current_page: Option<String>,
    /// Where the rule comes from. Example: `1`.
    pub rule_source: Option<String>,
    /// Result of the step or check named rule. Example: `1`.
    pub rule_result: Option<String>,
    /// Keeps traffic that comes from this address. Example: `1.2.XX.XX`.
    pub src_ip: Option<String>,
    /// Keeps traffic toward this address. Example: `2.3.XX.XX`.
    pub dst_ip: Option<String>,
    /// Level that the vul has on its scale. Example: `1`.
    pub vul_level: Option<String>,
    /// Which kind of firewall it is or is to be.
    /// Default: `InternetFirewall`. Example: `InternetFirewall`.
    pub firewall_type: Option<Open<FirewallType>>,
    /// ID of the src network instance that the call is about. Example: `vpc-uf6e9a9zyokj2ywuo****`.
    pub src_network_instance_id: Option<String>,
    /// ID of the dst network instance that the call is about. Example: `vpc-uf6e9a9zyokj2ywuo****`.
    pub dst_network_instance_id: Option<String>,
    /// Which kind of attack it is or is to be. Example: `1`.
    pub attack_type: Option<String>,
    /// Keeps attacks on these applications. Items: at most 50. Example: `MySql`.
    pub attack_app: Vec<String>,
    /// Where the no lies. Default: `false`. Example: `false`.
    pub no_location: Option<String>,
    /// Which version of the buy is meant.
    pub buy_version: Option<i64>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// Name that the event goes by.
    pub event_name: Option<String>,
    /// Keeps attacks that could be traced to an asset by its private address.
    pub is_only_private_assoc: Option<String>,
    /// Class that the attack application belongs to. Items: at most 50.
    pub attack_app_category: Vec<String>,
}

impl DescribeRiskEventGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DataType`, which is required.
    pub fn data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<Open<Direction>>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `RuleSource`.
    pub fn rule_source(mut self, value: impl Into<String>) -> Self {
        self.rule_source = Some(value.into());
        self
    }
    /// Sets `RuleResult`.
    pub fn rule_result(mut self, value: impl Into<String>) -> Self {
        self.rule_result = Some(value.into());
        self
    }
    /// Sets `SrcIP`.
    pub fn src_ip(mut self, value: impl Into<String>) -> Self {
        self.src_ip = Some(value.into());
        self
    }
    /// Sets `DstIP`.
    pub fn dst_ip(mut self, value: impl Into<String>) -> Self {
        self.dst_ip = Some(value.into());
        self
    }
    /// Sets `VulLevel`.
    pub fn vul_level(mut self, value: impl Into<String>) -> Self {
        self.vul_level = Some(value.into());
        self
    }
    /// Sets `FirewallType`.
    pub fn firewall_type(mut self, value: impl Into<Open<FirewallType>>) -> Self {
        self.firewall_type = Some(value.into());
        self
    }
    /// Sets `SrcNetworkInstanceId`.
    pub fn src_network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.src_network_instance_id = Some(value.into());
        self
    }
    /// Sets `DstNetworkInstanceId`.
    pub fn dst_network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dst_network_instance_id = Some(value.into());
        self
    }
    /// Sets `AttackType`.
    pub fn attack_type(mut self, value: impl Into<String>) -> Self {
        self.attack_type = Some(value.into());
        self
    }
    /// Sets `AttackApp`.
    pub fn attack_app(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attack_app = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NoLocation`.
    pub fn no_location(mut self, value: impl Into<String>) -> Self {
        self.no_location = Some(value.into());
        self
    }
    /// Sets `BuyVersion`.
    #[inline]
    pub fn buy_version(mut self, value: i64) -> Self {
        self.buy_version = Some(value);
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `EventName`.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `IsOnlyPrivateAssoc`.
    pub fn is_only_private_assoc(mut self, value: impl Into<String>) -> Self {
        self.is_only_private_assoc = Some(value.into());
        self
    }
    /// Sets `AttackAppCategory`.
    pub fn attack_app_category(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attack_app_category = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeRiskEventGroupRequest {
        "DataType" => data_type: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "Lang" => lang: query,
        "Direction" => direction: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "RuleSource" => rule_source: query,
        "RuleResult" => rule_result: query,
        "SrcIP" => src_ip: query,
        "DstIP" => dst_ip: query,
        "VulLevel" => vul_level: query,
        "FirewallType" => firewall_type: query,
        "SrcNetworkInstanceId" => src_network_instance_id: query,
        "DstNetworkInstanceId" => dst_network_instance_id: query,
        "AttackType" => attack_type: query,
        "AttackApp" => attack_app: query,
        "NoLocation" => no_location: query,
        "BuyVersion" => buy_version: query,
        "Sort" => sort: query,
        "Order" => order: query,
        "EventName" => event_name: query,
        "IsOnlyPrivateAssoc" => is_only_private_assoc: query,
        "AttackAppCategory" => attack_app_category: query,
    }
}

impl Operation for DescribeRiskEventGroupRequest {
    type Response = DescribeRiskEventGroupResponse;
    type Error = DescribeRiskEventGroupError;
    const INFO: OperationInfo = super::operation("DescribeRiskEventGroup")
        .required(&["DataType", "EndTime", "StartTime"])
        .read_only();
    const ERRORS: &'static [DescribeRiskEventGroupError] = &[
        DescribeRiskEventGroupError::ErrorAliUid,
    ];
}

impl Paginated for DescribeRiskEventGroupRequest {
    type Item = RiskEventGroupData;
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
        Some(&mut response.data_list)
    }
}

/// Response to [`DescribeRiskEventGroupRequest`].
#[non_exhaustive]
pub struct DescribeRiskEventGroupResponse {
    /// Items of the kind data that were found or are concerned.
    pub data_list: Vec<RiskEventGroupData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B14757D0-4640-4B44-AC67-7F558FE7E6EF`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
}

response! {
    DescribeRiskEventGroupResponse {
        "DataList" => data_list: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind data that were found or are concerned.
#[non_exhaustive]
pub struct RiskEventGroupData {
    /// Application that the attack was aimed at. Example: `MySql`.
    pub attack_app: Option<String>,
    /// Which kind of attack it is or is to be. Example: `1`.
    pub attack_type: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward. Example: `in`.
    pub direction: Option<Open<Direction>>,
    /// Address that traffic went to. Example: `1.2.XX.XX`.
    pub dst_ip: Option<String>,
    /// How many there are of this: event. Example: `100`.
    pub event_count: Option<i32>,
    /// ID of one event. Example: `2b58efae-4c4b-4d96-9544-a586fb1f****`.
    pub event_id: Option<String>,
    /// Name that the event goes by. Example: `text`.
    pub event_name: Option<String>,
    /// Time that is set or recorded for this: first event. Example: `1534408189`.
    pub first_event_time: Option<i32>,
    /// What is known about the IP address location.
    pub ip_location_info: Option<IPLocationInfo>,
    /// Time that is set or recorded for this: last event. Example: `1534408267`.
    pub last_event_time: Option<i32>,
    /// Items of the kind resource private IP address that were found or are concerned.
    pub resource_private_ip_list: Vec<ResourcePrivateIPListItem>,
    /// Kind of resource that the ID or tag beside it belongs to.
    /// Here: `EcsEIP`, `EcsPublicIP`, `EIP`, `NatEIP`, `NatPublicIP`. Example: `EcsPublicIP`.
    pub resource_type: Option<Open<ResourceType>>,
    /// ID of the rule that the call or the item is about. Example: `1000****`.
    pub rule_id: Option<String>,
    /// Result of the step or check named rule. Example: `2`.
    pub rule_result: Option<i32>,
    /// Where the rule comes from. Example: `1`.
    pub rule_source: Option<i32>,
    /// Address that traffic came from. Example: `1.1.XX.XX`.
    pub src_ip: Option<String>,
    /// Items of the kind src private IP address that were found or are concerned.
    /// Example: `["192.168.XX.XX","192.168.XX.XX"]`.
    pub src_private_ip_list: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tag: Option<String>,
    /// What is known about the VPC dst.
    pub vpc_dst_info: Option<VpcDstInfo>,
    /// What is known about the VPC src.
    pub vpc_src_info: Option<VpcDstInfo>,
    /// Level that the vul has on its scale. Example: `1`.
    pub vul_level: Option<i32>,
    /// Tag that the src IP address carries. Example: `WAF Back-to-origin Address`.
    pub src_ip_tag: Option<String>,
}

response! {
    RiskEventGroupData {
        "AttackApp" => attack_app: value,
        "AttackType" => attack_type: value,
        "Description" => description: value,
        "Direction" => direction: value,
        "DstIP" => dst_ip: value,
        "EventCount" => event_count: value,
        "EventId" => event_id: value,
        "EventName" => event_name: value,
        "FirstEventTime" => first_event_time: value,
        "IPLocationInfo" => ip_location_info: value,
        "LastEventTime" => last_event_time: value,
        "ResourcePrivateIPList" => resource_private_ip_list: list(""),
        "ResourceType" => resource_type: value,
        "RuleId" => rule_id: value,
        "RuleResult" => rule_result: value,
        "RuleSource" => rule_source: value,
        "SrcIP" => src_ip: value,
        "SrcPrivateIPList" => src_private_ip_list: list(""),
        "Tag" => tag: value,
        "VpcDstInfo" => vpc_dst_info: value,
        "VpcSrcInfo" => vpc_src_info: value,
        "VulLevel" => vul_level: value,
        "SrcIPTag" => src_ip_tag: value,
    }
}

/// What is known about the IP address location.
#[non_exhaustive]
pub struct IPLocationInfo {
    /// ID of the city that the item belongs to or stands for. Example: `510100`.
    pub city_id: Option<String>,
    /// Name that the city goes by. Example: `text`.
    pub city_name: Option<String>,
    /// ID of the country that the item belongs to or stands for. Example: `CN`.
    pub country_id: Option<String>,
    /// Name that the country goes by. Example: `text`.
    pub country_name: Option<String>,
}

response! {
    IPLocationInfo {
        "CityId" => city_id: value,
        "CityName" => city_name: value,
        "CountryId" => country_id: value,
        "CountryName" => country_name: value,
    }
}

/// Items of the kind resource private IP address that were found or are concerned.
#[non_exhaustive]
pub struct ResourcePrivateIPListItem {
    /// Number that picks out the region. Example: `cn-hangzhou`.
    pub region_no: Option<String>,
    /// ID of the resource instance that the item belongs to or stands for.
    /// Example: `i-wz92jf4scg2zb74p****`.
    pub resource_instance_id: Option<String>,
    /// Name that the resource instance goes by. Example: `LD-shenzhen-zy****`.
    pub resource_instance_name: Option<String>,
    /// Address of the asset inside its VPC. Example: `10.255.XX.XX`.
    pub resource_private_ip: Option<String>,
}

response! {
    ResourcePrivateIPListItem {
        "RegionNo" => region_no: value,
        "ResourceInstanceId" => resource_instance_id: value,
        "ResourceInstanceName" => resource_instance_name: value,
        "ResourcePrivateIP" => resource_private_ip: value,
    }
}

/// What is known about the VPC dst.
#[non_exhaustive]
pub struct VpcDstInfo {
    /// ID of the ECS instance that the item belongs to or stands for.
    /// Example: `i-wz92jf4scg2zb74p****`.
    pub ecs_instance_id: Option<String>,
    /// Name that the ECS instance goes by. Example: `LD-shenzhen-zy****`.
    pub ecs_instance_name: Option<String>,
    /// ID of the network instance that the item belongs to or stands for.
    /// Example: `vpc-uf6e9a9zyokj2ywuo****`.
    pub network_instance_id: Option<String>,
    /// Name that the network instance goes by. Example: `VPC-SH-TX****`.
    pub network_instance_name: Option<String>,
    /// Number that picks out the region. Example: `cn-hangzhou`.
    pub region_no: Option<String>,
}

response! {
    VpcDstInfo {
        "EcsInstanceId" => ecs_instance_id: value,
        "EcsInstanceName" => ecs_instance_name: value,
        "NetworkInstanceId" => network_instance_id: value,
        "NetworkInstanceName" => network_instance_name: value,
        "RegionNo" => region_no: value,
    }
}

values! {
    /// Which kind of firewall it is or is to be.
    pub enum FirewallType {
        /// Attacks between VPCs.
        VpcFirewall = "VpcFirewall",
        /// Attacks at the border to the internet.
        InternetFirewall = "InternetFirewall",
    }
}

/// Errors that the documentation of [`DescribeRiskEventGroupRequest`] names.
///
/// - [`ErrorAliUid`](super::DocumentedError::ErrorAliUid)
pub type DescribeRiskEventGroupError = super::DocumentedError;
