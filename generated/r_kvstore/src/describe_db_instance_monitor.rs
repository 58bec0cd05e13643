// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceMonitor`, from `r-kvstore/DescribeDBInstanceMonitor.md`.

use alicloud_runtime::codegen::*;

/// Returns the interval at which an instance is monitored.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeDBInstanceMonitorRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_instance_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceMonitorRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
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
}

request! {
    DescribeDBInstanceMonitorRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeDBInstanceMonitorRequest {
    type Response = DescribeDBInstanceMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceMonitor")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeDBInstanceMonitorRequest`], which the documentation does not describe.
pub type DescribeDBInstanceMonitorResponse = alicloud_runtime::UndocumentedResponse;
