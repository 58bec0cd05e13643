// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcs`, from `adb_2019_03_15/DescribeVpcs.md`.

use alicloud_runtime::codegen::*;

/// Lists the VPCs in a region and zone.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeVpcsRequest::new();
/// let reply = client.describe_vpcs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
}

impl DescribeVpcsRequest {
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
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    DescribeVpcsRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for DescribeVpcsRequest {
    type Response = DescribeVpcsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVpcs")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeVpcsRequest`], which the documentation does not describe.
pub type DescribeVpcsResponse = alicloud_runtime::UndocumentedResponse;
