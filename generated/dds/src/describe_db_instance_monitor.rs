// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceMonitor`, from `dds/DescribeDBInstanceMonitor.md`.

use alicloud_runtime::codegen::*;

/// Tells how often monitoring collects values of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeDBInstanceMonitorRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_db_instance_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceMonitorRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBInstanceMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceMonitorRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBInstanceMonitorRequest {
    type Response = DescribeDBInstanceMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceMonitor")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBInstanceMonitorRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceMonitorResponse {
    /// Seconds between two values that monitoring collects. Unit: `seconds`. Example: `1`.
    pub granularity: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFD65226-08CC-4C4D-B6A4-CB3C382F67B0`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBInstanceMonitorResponse {
        "Granularity" => granularity: value,
        "RequestId" => request_id: value,
    }
}
