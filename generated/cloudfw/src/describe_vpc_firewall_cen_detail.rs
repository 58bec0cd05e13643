// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallCenDetail`, from `cloudfw/DescribeVpcFirewallCenDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RouteEntryList, VpcCidrTableList};

/// Reads one VPC firewall in a CEN instance, with the VPC it protects and its status.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallCenDetailRequest::new()
///     .vpc_firewall_id("...");
/// let reply = client.describe_vpc_firewall_cen_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallCenDetailRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
    /// ID of the network instance that the call is about.
    pub network_instance_id: Option<String>,
}

impl DescribeVpcFirewallCenDetailRequest {
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
    /// Sets `VpcFirewallId`, which is required.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
    /// Sets `NetworkInstanceId`.
    pub fn network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.network_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallCenDetailRequest {
        "Lang" => lang: query,
        "VpcFirewallId" => vpc_firewall_id: query,
        "NetworkInstanceId" => network_instance_id: query,
    }
}

impl Operation for DescribeVpcFirewallCenDetailRequest {
    type Response = DescribeVpcFirewallCenDetailResponse;
    type Error = DescribeVpcFirewallCenDetailError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallCenDetail")
        .required(&["VpcFirewallId"])
        .read_only();
    const ERRORS: &'static [DescribeVpcFirewallCenDetailError] = &[
        DescribeVpcFirewallCenDetailError::ErrorAliUid,
        DescribeVpcFirewallCenDetailError::ErrorDBSelectError,
        DescribeVpcFirewallCenDetailError::ErrorVpcFirewallId,
        DescribeVpcFirewallCenDetailError::ErrorVpcFirewallExist,
        DescribeVpcFirewallCenDetailError::ErrorUnmarshalJSON,
        DescribeVpcFirewallCenDetailError::ErrorDBTxError,
        DescribeVpcFirewallCenDetailError::ErrorVpcOpenApi,
    ];
}

/// Response to [`DescribeVpcFirewallCenDetailRequest`].
#[non_exhaustive]
pub struct DescribeVpcFirewallCenDetailResponse {
    /// Which kind of connect it is or is to be. Example: `cen`.
    pub connect_type: Option<String>,
    /// Name that the VPC firewall goes by. Example: `text`.
    pub vpc_firewall_name: Option<String>,
    /// ID of the VPC firewall that the item belongs to or stands for. Example: `vfw-m5e7dbc4y****`.
    pub vpc_firewall_id: Option<String>,
    /// State that the firewall switch is in. Example: `opened`.
    pub firewall_switch_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `850A84D6-0DE4-4797-A1E8-00090125g4d2`.
    pub request_id: Option<String>,
    /// VPC on this side of the firewall.
    pub local_vpc: Option<LocalVpc>,
    /// VPC made for the firewall, through which traffic is led.
    pub firewall_vpc: Option<FirewallVpc>,
}

response! {
    DescribeVpcFirewallCenDetailResponse {
        "ConnectType" => connect_type: value,
        "VpcFirewallName" => vpc_firewall_name: value,
        "VpcFirewallId" => vpc_firewall_id: value,
        "FirewallSwitchStatus" => firewall_switch_status: value,
        "RequestId" => request_id: value,
        "LocalVpc" => local_vpc: value,
        "FirewallVpc" => firewall_vpc: value,
    }
}

/// VPC on this side of the firewall.
#[non_exhaustive]
pub struct LocalVpc {
    /// ID of the virtual private cloud. Example: `vpc-8vbwbo90rq0anm6t****`.
    pub vpc_id: Option<String>,
    /// Which kind of transit router it is or is to be. Example: `Basic`.
    pub transit_router_type: Option<String>,
    /// Way in which the route works. Example: `auto`.
    pub route_mode: Option<String>,
    /// ID of the network instance that the item belongs to or stands for.
    /// Example: `vpc-2zefk9fbn8j7v585g****`.
    pub network_instance_id: Option<String>,
    /// Number that picks out the region. Example: `cn-hangzhou`.
    pub region_no: Option<String>,
    /// ID of the manual vSwitch that the item belongs to or stands for. Example: `vsw-zeq4o875u****`.
    pub manual_vswitch_id: Option<String>,
    /// Number of the account that the resource belongs to. Example: `158039427902****`.
    pub owner_id: Option<String>,
    /// Which kind of network instance it is or is to be. Example: `VPC`.
    pub network_instance_type: Option<String>,
    /// Name that the VPC goes by. Example: `text`.
    pub vpc_name: Option<String>,
    /// Way in which the support manual works. Example: `0`.
    pub support_manual_mode: Option<String>,
    /// ID of the transit router that the item belongs to or stands for.
    /// Example: `tr-2zetwxskej633l3u1****`.
    pub transit_router_id: Option<String>,
    /// ID of the attachment that the item belongs to or stands for.
    /// Example: `tr-attach-sxig7bye51fid5****`.
    pub attachment_id: Option<String>,
    /// Name that the network instance goes by. Example: `text`.
    pub network_instance_name: Option<String>,
    /// Name that the attachment goes by. Example: `text`.
    pub attachment_name: Option<String>,
    /// Items of the kind VPC cidr table that were found or are concerned.
    pub vpc_cidr_table_list: Vec<VpcCidrTableList>,
    /// Items of the kind ENI that were found or are concerned.
    pub eni_list: Vec<EniList>,
    /// Items of the kind defend cidr that were found or are concerned. Example: `10.0.XX.XX/24`.
    pub defend_cidr_list: Vec<String>,
}

response! {
    LocalVpc {
        "VpcId" => vpc_id: value,
        "TransitRouterType" => transit_router_type: value,
        "RouteMode" => route_mode: value,
        "NetworkInstanceId" => network_instance_id: value,
        "RegionNo" => region_no: value,
        "ManualVSwitchId" => manual_vswitch_id: value,
        "OwnerId" => owner_id: value,
        "NetworkInstanceType" => network_instance_type: value,
        "VpcName" => vpc_name: value,
        "SupportManualMode" => support_manual_mode: value,
        "TransitRouterId" => transit_router_id: value,
        "AttachmentId" => attachment_id: value,
        "NetworkInstanceName" => network_instance_name: value,
        "AttachmentName" => attachment_name: value,
        "VpcCidrTableList" => vpc_cidr_table_list: list(""),
        "EniList" => eni_list: list(""),
        "DefendCidrList" => defend_cidr_list: list(""),
    }
}

/// Items of the kind ENI that were found or are concerned.
#[non_exhaustive]
pub struct EniList {
    /// ID of the ENI that the item belongs to or stands for. Example: `eni-8vbhfosfqv2rff42****`.
    pub eni_id: Option<String>,
    /// IP address that belongs to the ENI private. Example: `192.168.XX.XX`.
    pub eni_private_ip_address: Option<String>,
    /// ID of the ENI vSwitch that the item belongs to or stands for.
    /// Example: `vsw-wz9viido7j436b0n1****`.
    pub eni_vswitch_id: Option<String>,
}

response! {
    EniList {
        "EniId" => eni_id: value,
        "EniPrivateIpAddress" => eni_private_ip_address: value,
        "EniVSwitchId" => eni_vswitch_id: value,
    }
}

/// VPC made for the firewall, through which traffic is led.
#[non_exhaustive]
pub struct FirewallVpc {
    /// ID of the virtual private cloud. Example: `vpc-bp1245k5oagy2bp74****`.
    pub vpc_id: Option<String>,
    /// Address range of the VPC, in CIDR notation. Example: `10.0.0.0/8`.
    pub vpc_cidr: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1sqg9wms9wxcs1****`.
    pub vswitch_id: Option<String>,
    /// Address range of the vSwitch, in CIDR notation. Example: `10.0.0.1/24`.
    pub vswitch_cidr: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
    /// Settings of the allow, and what it works with. Example: `0`.
    pub allow_configuration: Option<i32>,
}

response! {
    FirewallVpc {
        "VpcId" => vpc_id: value,
        "VpcCidr" => vpc_cidr: value,
        "VswitchId" => vswitch_id: value,
        "VswitchCidr" => vswitch_cidr: value,
        "ZoneId" => zone_id: value,
        "AllowConfiguration" => allow_configuration: value,
    }
}

/// Errors that the documentation of [`DescribeVpcFirewallCenDetailRequest`] names.
///
/// - [`ErrorAliUid`](super::DocumentedError::ErrorAliUid)
/// - [`ErrorDBSelectError`](super::DocumentedError::ErrorDBSelectError)
/// - [`ErrorVpcFirewallId`](super::DocumentedError::ErrorVpcFirewallId)
/// - [`ErrorVpcFirewallExist`](super::DocumentedError::ErrorVpcFirewallExist)
/// - [`ErrorUnmarshalJSON`](super::DocumentedError::ErrorUnmarshalJSON)
/// - [`ErrorDBTxError`](super::DocumentedError::ErrorDBTxError)
/// - [`ErrorVpcOpenApi`](super::DocumentedError::ErrorVpcOpenApi)
pub type DescribeVpcFirewallCenDetailError = super::DocumentedError;
