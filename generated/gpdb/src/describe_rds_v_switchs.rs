// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRdsVSwitchs`, from `gpdb/DescribeRdsVSwitchs.md`.

use alicloud_runtime::codegen::*;

/// Lists the vSwitches in which an instance can be placed, by VPC and zone.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeRdsVSwitchsRequest::new();
/// let reply = client.describe_rds_v_switchs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRdsVSwitchsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeRdsVSwitchsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "ZoneId" => zone_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeRdsVSwitchsRequest {
    type Response = DescribeRdsVSwitchsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRdsVSwitchs")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRdsVSwitchsRequest`].
#[non_exhaustive]
pub struct DescribeRdsVSwitchsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B0BA251D-6854-5A99-A964-3C**********`.
    pub request_id: Option<String>,
    /// The v switches that were found or are concerned, one entry each.
    pub vswitches: Vec<VSwitch>,
}

response! {
    DescribeRdsVSwitchsResponse {
        "RequestId" => request_id: value,
        "VSwitches" => vswitches: list("VSwitch"),
    }
}

/// The v switches that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VSwitch {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Whether this is the default one of its kind. Example: `false`.
    pub is_default: Option<bool>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp*******************`.
    pub vswitch_id: Option<String>,
    /// Address range in CIDR notation. Example: `192.**.**.0/24`.
    pub cidr_block: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// When the item was created.
    pub gmt_create: Option<String>,
    /// Number of the Alibaba Cloud account concerned.
    pub ali_uid: Option<String>,
    /// When the item was last changed.
    pub gmt_modified: Option<String>,
    /// No longer in use; empty.
    pub bid: Option<String>,
    /// Number that picks out the iz. Example: `cn-hangzhou-h`.
    pub iz_no: Option<String>,
    /// Name that the vSwitch goes by. Example: `vsw-name`.
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
