// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallDetail`, from `cloudfw/DescribeVpcFirewallDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RouteEntryList, VpcCidrTableList};

/// Reads one VPC firewall on an Express Connect link, with both VPCs and their routes.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallDetailRequest::new()
///     .vpc_firewall_id("...");
/// let reply = client.describe_vpc_firewall_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallDetailRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
    /// ID of the local VPC that the call is about.
    pub local_vpc_id: Option<String>,
    /// ID of the peer VPC that the call is about.
    pub peer_vpc_id: Option<String>,
}

impl DescribeVpcFirewallDetailRequest {
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
    /// Sets `LocalVpcId`.
    pub fn local_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.local_vpc_id = Some(value.into());
        self
    }
    /// Sets `PeerVpcId`.
    pub fn peer_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.peer_vpc_id = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallDetailRequest {
        "Lang" => lang: query,
        "VpcFirewallId" => vpc_firewall_id: query,
        "LocalVpcId" => local_vpc_id: query,
        "PeerVpcId" => peer_vpc_id: query,
    }
}

impl Operation for DescribeVpcFirewallDetailRequest {
    type Response = DescribeVpcFirewallDetailResponse;
    type Error = DescribeVpcFirewallDetailError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallDetail")
        .required(&["VpcFirewallId"])
        .read_only();
    const ERRORS: &'static [DescribeVpcFirewallDetailError] = &[
        DescribeVpcFirewallDetailError::ErrorAliUid,
        DescribeVpcFirewallDetailError::ErrorFirewallNotFound,
    ];
}

/// Response to [`DescribeVpcFirewallDetailRequest`].
#[non_exhaustive]
pub struct DescribeVpcFirewallDetailResponse {
    /// Which kind of connect it is or is to be. Example: `expressconnect`.
    pub connect_type: Option<String>,
    /// ID of the VPC firewall that the item belongs to or stands for. Example: `vfw-m5e7dbc4y****`.
    pub vpc_firewall_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `850A84D6-0DE4-4797-A1E8-00090125g4d2`.
    pub request_id: Option<String>,
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
    /// Member account that it belongs to. Example: `258039427902****`.
    pub member_uid: Option<String>,
}

response! {
    DescribeVpcFirewallDetailResponse {
        "ConnectType" => connect_type: value,
        "VpcFirewallId" => vpc_firewall_id: value,
        "RequestId" => request_id: value,
        "Bandwidth" => bandwidth: value,
        "VpcFirewallName" => vpc_firewall_name: value,
        "FirewallSwitchStatus" => firewall_switch_status: value,
        "LocalVpc" => local_vpc: value,
        "PeerVpc" => peer_vpc: value,
        "MemberUid" => member_uid: value,
    }
}

/// VPC on this side of the firewall.
#[non_exhaustive]
pub struct Vpc {
    /// ID of the virtual private cloud. Example: `vpc-8vbwbo90rq0anm6t****`.
    pub vpc_id: Option<String>,
    /// Name that the VPC goes by. Example: `text`.
    pub vpc_name: Option<String>,
    /// Number that picks out the region. Example: `cn-hangzhou`.
    pub region_no: Option<String>,
    /// IP address that belongs to the ENI private. Example: `192.168.XX.XX`.
    pub eni_private_ip_address: Option<String>,
    /// ID of the router interface that the item belongs to or stands for.
    /// Example: `vrt-m5eb5me6c3l5sezae****`.
    pub router_interface_id: Option<String>,
    /// ID of the ENI that the item belongs to or stands for. Example: `eni-8vbhfosfqv2rff42****`.
    pub eni_id: Option<String>,
    /// Items of the kind VPC cidr table that were found or are concerned.
    pub vpc_cidr_table_list: Vec<VpcCidrTableList>,
}

response! {
    Vpc {
        "VpcId" => vpc_id: value,
        "VpcName" => vpc_name: value,
        "RegionNo" => region_no: value,
        "EniPrivateIpAddress" => eni_private_ip_address: value,
        "RouterInterfaceId" => router_interface_id: value,
        "EniId" => eni_id: value,
        "VpcCidrTableList" => vpc_cidr_table_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeVpcFirewallDetailRequest`] names.
///
/// - [`ErrorAliUid`](super::DocumentedError::ErrorAliUid)
/// - [`ErrorFirewallNotFound`](super::DocumentedError::ErrorFirewallNotFound)
pub type DescribeVpcFirewallDetailError = super::DocumentedError;
