// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRdsVswitches`, from `polardbx/DescribeRdsVswitches.md`.

use alicloud_runtime::codegen::*;

/// Lists the vSwitches of a VPC in a zone in which an instance can be placed.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeRdsVswitchesRequest::new();
/// let reply = client.describe_rds_vswitches(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRdsVswitchesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
}

impl DescribeRdsVswitchesRequest {
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
    DescribeRdsVswitchesRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for DescribeRdsVswitchesRequest {
    type Response = DescribeRdsVswitchesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRdsVswitches")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRdsVswitchesRequest`], which the documentation does not describe.
pub type DescribeRdsVswitchesResponse = alicloud_runtime::UndocumentedResponse;
