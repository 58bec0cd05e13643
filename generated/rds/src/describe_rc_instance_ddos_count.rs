// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRCInstanceDdosCount`, from `rds/DescribeRCInstanceDdosCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the RDS Custom instances by their DDoS state.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeRCInstanceDdosCountRequest::new();
/// let reply = client.describe_rc_instance_ddos_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRCInstanceDdosCountRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// Region that the DDoS lies in.
    pub ddos_region_id: Option<String>,
}

impl DescribeRCInstanceDdosCountRequest {
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
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `DdosRegionId`.
    pub fn ddos_region_id(mut self, value: impl Into<String>) -> Self {
        self.ddos_region_id = Some(value.into());
        self
    }
}

request! {
    DescribeRCInstanceDdosCountRequest {
        "RegionId" => region_id: query,
        "InstanceType" => instance_type: query,
        "DdosRegionId" => ddos_region_id: query,
    }
}

impl Operation for DescribeRCInstanceDdosCountRequest {
    type Response = DescribeRCInstanceDdosCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRCInstanceDdosCount")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRCInstanceDdosCountRequest`], which the documentation does not describe.
pub type DescribeRCInstanceDdosCountResponse = alicloud_runtime::UndocumentedResponse;
