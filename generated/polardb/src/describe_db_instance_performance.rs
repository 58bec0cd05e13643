// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstancePerformance`, from `polardb/DescribeDBInstancePerformance.md`.

use alicloud_runtime::codegen::*;

/// Returns performance metrics for a database instance ID over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBInstancePerformanceRequest::new()
///     .db_instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_db_instance_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeDBInstancePerformanceRequest {
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
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstancePerformanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "Key" => key: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDBInstancePerformanceRequest {
    type Response = DescribeDBInstancePerformanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstancePerformance")
        .required(&["DBInstanceId", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeDBInstancePerformanceRequest`], which the documentation does not describe.
pub type DescribeDBInstancePerformanceResponse = alicloud_runtime::UndocumentedResponse;
