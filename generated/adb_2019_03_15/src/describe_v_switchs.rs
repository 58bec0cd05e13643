// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVSwitchs`, from `adb_2019_03_15/DescribeVSwitchs.md`.

use alicloud_runtime::codegen::*;

/// Lists vSwitches of a VPC and zone; an older form next to
/// [`DescribeVSwitches`](super::Client::describe_vswitches).
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeVSwitchsRequest::new();
/// let reply = client.describe_v_switchs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVSwitchsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

impl DescribeVSwitchsRequest {
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
}

request! {
    DescribeVSwitchsRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "ZoneId" => zone_id: query,
    }
}

impl Operation for DescribeVSwitchsRequest {
    type Response = DescribeVSwitchsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVSwitchs")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeVSwitchsRequest`], which the documentation does not describe.
pub type DescribeVSwitchsResponse = alicloud_runtime::UndocumentedResponse;
