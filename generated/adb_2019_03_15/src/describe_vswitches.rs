// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVSwitches`, from `adb_2019_03_15/DescribeVSwitches.md`.

use alicloud_runtime::codegen::*;

/// Lists the vSwitches of a VPC, with CIDR block and status.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeVSwitchesRequest::new();
/// let reply = client.describe_vswitches(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVSwitchesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the vsw that the call is about.
    pub vsw_id: Option<String>,
}

impl DescribeVSwitchesRequest {
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
    /// Sets `VswId`.
    pub fn vsw_id(mut self, value: impl Into<String>) -> Self {
        self.vsw_id = Some(value.into());
        self
    }
}

request! {
    DescribeVSwitchesRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "ZoneId" => zone_id: query,
        "VswId" => vsw_id: query,
    }
}

impl Operation for DescribeVSwitchesRequest {
    type Response = DescribeVSwitchesResponse;
    type Error = DescribeVSwitchesError;
    const INFO: OperationInfo = super::operation("DescribeVSwitches")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVSwitchesError] = &[
        DescribeVSwitchesError::InternalError,
    ];
}

/// Response to [`DescribeVSwitchesRequest`].
#[non_exhaustive]
pub struct DescribeVSwitchesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65A809F-34CE-4550-9BC1-0ED21ETG380`.
    pub request_id: Option<String>,
    /// The v switches that were found or are concerned, one entry each.
    pub vswitches: Vec<VSwitch>,
}

response! {
    DescribeVSwitchesResponse {
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
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-25bcdxs7pv1****`.
    pub vswitch_id: Option<String>,
    /// Address range in CIDR notation. Example: `172.16.0.0/24`.
    pub cidr_block: Option<String>,
    /// Number that picks out the region. Example: `cn-hangzhou`.
    pub region_no: Option<String>,
    /// When the item was created. Example: `2022-01-18T12:43:57Z`.
    pub gmt_create: Option<Timestamp>,
    /// Number of the Alibaba Cloud account concerned. Example: `195813423043****`.
    pub ali_uid: Option<String>,
    /// When the item was last changed. Example: `2022-01-22T12:43:57Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Seller that the account bought from. Example: `2****`.
    pub bid: Option<String>,
    /// Number that picks out the iz. Example: `cn-hangzhou-k`.
    pub iz_no: Option<String>,
    /// Name that the vSwitch goes by. Example: `vswitch`.
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

/// Errors that the documentation of [`DescribeVSwitchesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeVSwitchesError = super::DocumentedError;
