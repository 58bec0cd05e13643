// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstancePerformance`, from `gpdb/DescribeDBInstancePerformance.md`.

use alicloud_runtime::codegen::*;

/// Returns given performance metrics over a period for an instance in reserved storage mode.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBInstancePerformanceRequest::new()
///     .db_instance_id("...")
///     .key("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_db_instance_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Name in a pair of name and value.
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Key`, which is required.
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
        "ResourceGroupId" => resource_group_id: query,
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
        .required(&["DBInstanceId", "Key", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeDBInstancePerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-07-09T03:47Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about. Example: `2022-07-08T03:47Z`.
    pub start_time: Option<Timestamp>,
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `gpdb`.
    pub engine: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5E85244A-AB47-46A3-A3AD-5F307DCB407E`.
    pub request_id: Option<String>,
    /// The performance keys that were found or are concerned, one entry each. Example: `text`.
    pub performance_keys: Vec<String>,
}

response! {
    DescribeDBInstancePerformanceResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "DBInstanceId" => db_instance_id: value,
        "Engine" => engine: value,
        "RequestId" => request_id: value,
        "PerformanceKeys" => performance_keys: list(""),
    }
}
