// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRdsVSwitchs`, from `dds/DescribeRdsVSwitchs.md`.

use alicloud_runtime::codegen::*;

/// Lists the vSwitches in which a new instance can be made.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeRdsVSwitchsRequest::new();
/// let reply = client.describe_rds_v_switchs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRdsVSwitchsRequest {
    /// ID of the virtual private cloud. Example: `vpc-bp*******************`.
    pub vpc_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-j`.
    pub zone_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm4ojaksxxxxx`.
    pub resource_group_id: Option<String>,
}

impl DescribeRdsVSwitchsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeRdsVSwitchsRequest {
        "VpcId" => vpc_id: query,
        "ZoneId" => zone_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeRdsVSwitchsRequest {
    type Response = DescribeRdsVSwitchsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRdsVSwitchs").read_only();
}

/// Response to [`DescribeRdsVSwitchsRequest`].
#[non_exhaustive]
pub struct DescribeRdsVSwitchsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `60EEBD77-227C-5B39-86EA-D89163C5****`.
    pub request_id: Option<String>,
    /// Subnets of the account, one entry each.
    pub vswitches: Option<VSwitches>,
}

response! {
    DescribeRdsVSwitchsResponse {
        "RequestId" => request_id: value,
        "VSwitches" => vswitches: value,
    }
}

/// Subnets of the account, one entry each.
#[non_exhaustive]
pub struct VSwitches {
    /// Subnets of the account, one entry each.
    pub vswitch: Vec<VSwitch>,
}

response! {
    VSwitches {
        "VSwitch" => vswitch: list(""),
    }
}

/// Subnets of the account, one entry each.
#[non_exhaustive]
pub struct VSwitch {
    /// Whether the vSwitch can be used. Example: `Available`.
    pub status: Option<String>,
    /// Whether this is the default one of its kind. Example: `true`.
    pub is_default: Option<bool>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp*******************`.
    pub vswitch_id: Option<String>,
    /// Address range of the network or the subnet. Example: `192.**.**.0/24`.
    pub cidr_block: Option<String>,
    /// Region of the network; not filled in for some entries.
    pub region_no: Option<String>,
    /// When the item was created.
    pub gmt_create: Option<String>,
    /// No longer in use and returned empty.
    pub ali_uid: Option<String>,
    /// When the item was last changed.
    pub gmt_modified: Option<String>,
    /// No longer in use and returned empty.
    pub bid: Option<String>,
    /// Zone that the subnet is in. Example: `cn-hangzhou-h`.
    pub iz_no: Option<String>,
    /// What the subnet is called. Example: `vsw-name`.
    pub vswitch_name: Option<String>,
}

response! {
    VSwitch {
        "Status" => status: value,
        "IsDefault" => is_default: value,
        "VSwitchId" => vswitch_id: value,
        "CidrBlock" => cidr_block: value,
        "RegionNo" => region_no: value,
        "GmtCreate" => gmt_create: value,
        "AliUid" => ali_uid: value,
        "GmtModified" => gmt_modified: value,
        "Bid" => bid: value,
        "IzNo" => iz_no: value,
        "VSwitchName" => vswitch_name: value,
    }
}
