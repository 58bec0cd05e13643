// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRCClusterConfig`, from `rds/DescribeRCClusterConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the access configuration of a cluster of RDS Custom.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeRCClusterConfigRequest::new();
/// let reply = client.describe_rc_cluster_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRCClusterConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// How many minutes the access configuration stays valid.
    pub temporary_duration_minutes: Option<i32>,
}

impl DescribeRCClusterConfigRequest {
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
    /// Sets `TemporaryDurationMinutes`.
    #[inline]
    pub fn temporary_duration_minutes(mut self, value: i32) -> Self {
        self.temporary_duration_minutes = Some(value);
        self
    }
}

request! {
    DescribeRCClusterConfigRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "TemporaryDurationMinutes" => temporary_duration_minutes: query,
    }
}

impl Operation for DescribeRCClusterConfigRequest {
    type Response = DescribeRCClusterConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRCClusterConfig")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRCClusterConfigRequest`], which the documentation does not describe.
pub type DescribeRCClusterConfigResponse = alicloud_runtime::UndocumentedResponse;
