// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRdsVSwitchs`, from `polardb/DescribeRdsVSwitchs.md`.

use alicloud_runtime::codegen::*;

/// Lists the vSwitches of a VPC in a zone.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeRdsVSwitchsRequest::new();
/// let reply = client.describe_rds_v_switchs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRdsVSwitchsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

impl DescribeRdsVSwitchsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
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
    DescribeRdsVSwitchsRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "ZoneId" => zone_id: query,
    }
}

impl Operation for DescribeRdsVSwitchsRequest {
    type Response = DescribeRdsVSwitchsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRdsVSwitchs")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRdsVSwitchsRequest`], which the documentation does not describe.
pub type DescribeRdsVSwitchsResponse = alicloud_runtime::UndocumentedResponse;
