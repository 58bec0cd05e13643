// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstancePerformance`, from `rds/DescribeDBInstancePerformance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PerformanceValue};

/// Returns performance figures of an instance for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstancePerformanceRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .key("MySQL_Sessions")
///     .start_time("2012-06-08T15:00Z")
///     .end_time("2012-06-18T15:00Z");
/// let reply = client.describe_db_instance_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Name in a pair of name and value. Example: `MySQL_Sessions`.
    pub key: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2012-06-08T15:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2012-06-18T15:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
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
    /// Sets `Key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstancePerformanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "Key" => key: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "NodeId" => node_id: query,
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
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2012-06-10T15:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2012-06-19T15:00Z`.
    pub end_time: Option<Timestamp>,
    /// Performance figures found, one entry each.
    pub performance_keys: Vec<PerformanceKey>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5409D02-D661-4BF3-8F3D-0A814D0574E7`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBInstancePerformanceResponse {
        "DBInstanceId" => db_instance_id: value,
        "Engine" => engine: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "PerformanceKeys" => performance_keys: list("PerformanceKey"),
        "RequestId" => request_id: value,
    }
}

/// Performance figures found, one entry each.
#[non_exhaustive]
pub struct PerformanceKey {
    /// Name in a pair of name and value. Example: `MySQL_Sessions`.
    pub key: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `KB`.
    pub unit: Option<String>,
    /// What the parts of the value mean, separated by `&`. Example: `recv_k&sent_k`.
    pub value_format: Option<String>,
    /// Measurements, one entry each.
    pub values: Vec<PerformanceValue>,
}

response! {
    PerformanceKey {
        "Key" => key: value,
        "Unit" => unit: value,
        "ValueFormat" => value_format: value,
        "Values" => values: list("PerformanceValue"),
    }
}
