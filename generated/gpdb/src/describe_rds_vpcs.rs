// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRdsVpcs`, from `gpdb/DescribeRdsVpcs.md`.

use alicloud_runtime::codegen::*;

/// Lists the account's VPCs together with their vSwitches, optionally by zone.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeRdsVpcsRequest::new();
/// let reply = client.describe_rds_vpcs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRdsVpcsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeRdsVpcsRequest {
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
    DescribeRdsVpcsRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeRdsVpcsRequest {
    type Response = DescribeRdsVpcsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRdsVpcs")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRdsVpcsRequest`].
#[non_exhaustive]
pub struct DescribeRdsVpcsResponse {
    /// The VPCs that were found or are concerned, one entry each.
    pub vpcs: Vec<Vpc>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `53924AF0-1628-5AA2-9C95-D4**********`.
    pub request_id: Option<String>,
}

response! {
    DescribeRdsVpcsResponse {
        "Vpcs" => vpcs: list("Vpc"),
        "RequestId" => request_id: value,
    }
}

/// The VPCs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Vpc {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Display text of the private network. Example: `vpc-name`.
    pub vpc_name: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp*******************`.
    pub vpc_id: Option<String>,
    /// Whether this is the default one of its kind. Example: `true`.
    pub is_default: Option<bool>,
    /// Address range in CIDR notation. Example: `10.**.**.0/8`.
    pub cidr_block: Option<String>,
    /// Number that picks out the region. Example: `cn-hangzhou`.
    pub region_no: Option<String>,
    /// When the item was created.
    pub gmt_create: Option<String>,
    /// Number of the Alibaba Cloud account concerned.
    pub ali_uid: Option<String>,
    /// The vSwitches that were found or are concerned, one entry each.
    pub v_switchs: Vec<VSwitch>,
    /// When the item was last changed.
    pub gmt_modified: Option<String>,
    /// No longer in use; empty.
    pub bid: Option<String>,
}

response! {
    Vpc {
        "Status" => status: value,
        "VpcName" => vpc_name: value,
        "VpcId" => vpc_id: value,
        "IsDefault" => is_default: value,
        "CidrBlock" => cidr_block: value,
        "RegionNo" => region_no: value,
        "GmtCreate" => gmt_create: value,
        "AliUid" => ali_uid: value,
        "VSwitchs" => v_switchs: list(""),
        "GmtModified" => gmt_modified: value,
        "Bid" => bid: value,
    }
}

/// The vSwitches that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VSwitch {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp*******************`.
    pub vswitch_id: Option<String>,
    /// Whether this is the default one of its kind. Example: `true`.
    pub is_default: Option<bool>,
    /// Address range in CIDR notation. Example: `10.**.**.0/24`.
    pub cidr_block: Option<String>,
    /// When the item was created.
    pub gmt_create: Option<String>,
    /// When the item was last changed.
    pub gmt_modified: Option<String>,
    /// Number that picks out the iz. Example: `cn-hangzhou-i`.
    pub iz_no: Option<String>,
    /// Name that the vSwitch goes by. Example: `vsw-name`.
    pub vswitch_name: Option<String>,
}

response! {
    VSwitch {
        "Status" => status: value,
        "VSwitchId" => vswitch_id: value,
        "IsDefault" => is_default: value,
        "CidrBlock" => cidr_block: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "IzNo" => iz_no: value,
        "VSwitchName" => vswitch_name: value,
    }
}
