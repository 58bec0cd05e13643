// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTrafficLog`, from `cloudfw/DescribeTrafficLog.md`.

use alicloud_runtime::codegen::*;

/// Searches the traffic logs of a period, by address, port, direction, rule or firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeTrafficLogRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .source_code("...");
/// let reply = client.describe_traffic_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTrafficLogRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<String>,
    /// **Required.** Code that stands for the source, for programs to act on.
    pub source_code: Option<String>,
    /// Keeps traffic toward this address.
    pub dst_ip: Option<String>,
    /// Keeps traffic that comes from this address.
    pub src_ip: Option<String>,
    /// Keeps traffic that comes from this address inside the VPC.
    pub src_private_ip: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// Region that the asset lies in.
    pub asset_region: Option<String>,
    /// Result of the step or check named rule.
    pub rule_result: Option<String>,
    /// Protocol that the IP address uses.
    pub ip_protocol: Option<String>,
    /// Network port that belongs to the src.
    pub src_port: Option<String>,
    /// Network port that belongs to the dst.
    pub dst_port: Option<String>,
    /// Which kind of attack it is or is to be.
    pub attack_type: Option<String>,
    /// Where the rule comes from.
    pub rule_source: Option<String>,
    /// Level that the vul has on its scale.
    pub vul_level: Option<String>,
    /// Carrier that the traffic or the probe uses.
    pub isp: Option<String>,
    /// Place that the item lies in, is stored at or shows.
    pub location: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Which kind of flow it is or is to be.
    pub flow_type: Option<String>,
    /// Which kind of firewall it is or is to be.
    pub firewall_type: Option<String>,
    /// ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
    /// ID of the src VPC that the call is about.
    pub src_vpc_id: Option<String>,
    /// ID of the dst VPC that the call is about.
    pub dst_vpc_id: Option<String>,
    /// Number that picks out the src VPC region.
    pub src_vpc_region_no: Option<String>,
    /// Number that picks out the dst VPC region.
    pub dst_vpc_region_no: Option<String>,
    /// Web address under which the domain name is found.
    pub domain_url: Option<String>,
    /// Version of the Internet Protocol.
    pub ip_version: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<i64>,
    /// ID of the NAT firewall that the call is about.
    pub nat_firewall_id: Option<String>,
    /// ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// State of the ACL pre, to narrow the list down to or to be put into.
    pub acl_pre_state: Option<String>,
    /// ID of the ACL pre rule that the call is about.
    pub acl_pre_rule_id: Option<String>,
    /// State of the application dpi, to narrow the list down to or to be put into.
    pub app_dpi_state: Option<String>,
    /// ID of the tls scope that the call is about.
    pub tls_scope_id: Option<String>,
}

impl DescribeTrafficLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
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
    /// Sets `RuleId`.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `SourceCode`, which is required.
    pub fn source_code(mut self, value: impl Into<String>) -> Self {
        self.source_code = Some(value.into());
        self
    }
    /// Sets `DstIP`.
    pub fn dst_ip(mut self, value: impl Into<String>) -> Self {
        self.dst_ip = Some(value.into());
        self
    }
    /// Sets `SrcIP`.
    pub fn src_ip(mut self, value: impl Into<String>) -> Self {
        self.src_ip = Some(value.into());
        self
    }
    /// Sets `SrcPrivateIP`.
    pub fn src_private_ip(mut self, value: impl Into<String>) -> Self {
        self.src_private_ip = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `AssetRegion`.
    pub fn asset_region(mut self, value: impl Into<String>) -> Self {
        self.asset_region = Some(value.into());
        self
    }
    /// Sets `RuleResult`.
    pub fn rule_result(mut self, value: impl Into<String>) -> Self {
        self.rule_result = Some(value.into());
        self
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `SrcPort`.
    pub fn src_port(mut self, value: impl Into<String>) -> Self {
        self.src_port = Some(value.into());
        self
    }
    /// Sets `DstPort`.
    pub fn dst_port(mut self, value: impl Into<String>) -> Self {
        self.dst_port = Some(value.into());
        self
    }
    /// Sets `AttackType`.
    pub fn attack_type(mut self, value: impl Into<String>) -> Self {
        self.attack_type = Some(value.into());
        self
    }
    /// Sets `RuleSource`.
    pub fn rule_source(mut self, value: impl Into<String>) -> Self {
        self.rule_source = Some(value.into());
        self
    }
    /// Sets `VulLevel`.
    pub fn vul_level(mut self, value: impl Into<String>) -> Self {
        self.vul_level = Some(value.into());
        self
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `Location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `FlowType`.
    pub fn flow_type(mut self, value: impl Into<String>) -> Self {
        self.flow_type = Some(value.into());
        self
    }
    /// Sets `FirewallType`.
    pub fn firewall_type(mut self, value: impl Into<String>) -> Self {
        self.firewall_type = Some(value.into());
        self
    }
    /// Sets `VpcFirewallId`.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
    /// Sets `SrcVpcId`.
    pub fn src_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.src_vpc_id = Some(value.into());
        self
    }
    /// Sets `DstVpcId`.
    pub fn dst_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.dst_vpc_id = Some(value.into());
        self
    }
    /// Sets `SrcVpcRegionNo`.
    pub fn src_vpc_region_no(mut self, value: impl Into<String>) -> Self {
        self.src_vpc_region_no = Some(value.into());
        self
    }
    /// Sets `DstVpcRegionNo`.
    pub fn dst_vpc_region_no(mut self, value: impl Into<String>) -> Self {
        self.dst_vpc_region_no = Some(value.into());
        self
    }
    /// Sets `DomainUrl`.
    pub fn domain_url(mut self, value: impl Into<String>) -> Self {
        self.domain_url = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    #[inline]
    pub fn member_uid(mut self, value: i64) -> Self {
        self.member_uid = Some(value);
        self
    }
    /// Sets `NatFirewallId`.
    pub fn nat_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.nat_firewall_id = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `AclPreState`.
    pub fn acl_pre_state(mut self, value: impl Into<String>) -> Self {
        self.acl_pre_state = Some(value.into());
        self
    }
    /// Sets `AclPreRuleId`.
    pub fn acl_pre_rule_id(mut self, value: impl Into<String>) -> Self {
        self.acl_pre_rule_id = Some(value.into());
        self
    }
    /// Sets `AppDpiState`.
    pub fn app_dpi_state(mut self, value: impl Into<String>) -> Self {
        self.app_dpi_state = Some(value.into());
        self
    }
    /// Sets `TlsScopeId`.
    pub fn tls_scope_id(mut self, value: impl Into<String>) -> Self {
        self.tls_scope_id = Some(value.into());
        self
    }
}

request! {
    DescribeTrafficLogRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AppId" => app_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "RuleId" => rule_id: query,
        "SourceCode" => source_code: query,
        "DstIP" => dst_ip: query,
        "SrcIP" => src_ip: query,
        "SrcPrivateIP" => src_private_ip: query,
        "Direction" => direction: query,
        "AssetRegion" => asset_region: query,
        "RuleResult" => rule_result: query,
        "IpProtocol" => ip_protocol: query,
        "SrcPort" => src_port: query,
        "DstPort" => dst_port: query,
        "AttackType" => attack_type: query,
        "RuleSource" => rule_source: query,
        "VulLevel" => vul_level: query,
        "Isp" => isp: query,
        "Location" => location: query,
        "DomainName" => domain_name: query,
        "FlowType" => flow_type: query,
        "FirewallType" => firewall_type: query,
        "VpcFirewallId" => vpc_firewall_id: query,
        "SrcVpcId" => src_vpc_id: query,
        "DstVpcId" => dst_vpc_id: query,
        "SrcVpcRegionNo" => src_vpc_region_no: query,
        "DstVpcRegionNo" => dst_vpc_region_no: query,
        "DomainUrl" => domain_url: query,
        "IpVersion" => ip_version: query,
        "MemberUid" => member_uid: query,
        "NatFirewallId" => nat_firewall_id: query,
        "NatGatewayId" => nat_gateway_id: query,
        "AclPreState" => acl_pre_state: query,
        "AclPreRuleId" => acl_pre_rule_id: query,
        "AppDpiState" => app_dpi_state: query,
        "TlsScopeId" => tls_scope_id: query,
    }
}

impl Operation for DescribeTrafficLogRequest {
    type Response = DescribeTrafficLogResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTrafficLog")
        .required(&["StartTime", "EndTime", "SourceCode"])
        .read_only();
}

/// Response to [`DescribeTrafficLogRequest`], which the documentation does not describe.
pub type DescribeTrafficLogResponse = alicloud_runtime::UndocumentedResponse;
