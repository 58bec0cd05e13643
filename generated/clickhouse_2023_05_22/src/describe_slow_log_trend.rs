// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlowLogTrend`, from `clickhouse_2023_05_22/DescribeSlowLogTrend.md`.

use alicloud_runtime::codegen::*;

/// Charts how the slow queries of a cluster developed within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DescribeSlowLogTrendRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_slow_log_trend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlowLogTrendRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// The query duration ms that are concerned.
    pub query_duration_ms: Option<String>,
    /// Code of the cloud service concerned.
    pub product: Option<String>,
    /// Set of compute nodes that the call works on; others are left alone.
    pub computing_group_id: Option<String>,
}

impl DescribeSlowLogTrendRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `QueryDurationMs`.
    pub fn query_duration_ms(mut self, value: impl Into<String>) -> Self {
        self.query_duration_ms = Some(value.into());
        self
    }
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Sets `ComputingGroupId`.
    pub fn computing_group_id(mut self, value: impl Into<String>) -> Self {
        self.computing_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeSlowLogTrendRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "QueryDurationMs" => query_duration_ms: query,
        "Product" => product: query,
        "ComputingGroupId" => computing_group_id: query,
    }
}

impl Operation for DescribeSlowLogTrendRequest {
    type Response = DescribeSlowLogTrendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSlowLogTrend")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSlowLogTrendRequest`].
#[non_exhaustive]
pub struct DescribeSlowLogTrendResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7D3ECB0E-98CA-5E08-A9CA-F70C5A1E9BDF`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SlowLogTrendData>,
}

response! {
    DescribeSlowLogTrendResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SlowLogTrendData {
    /// ID of the database instance that the item belongs to or stands for.
    /// Example: `cc-bp100p4q1g9z3****`.
    pub db_instance_id: Option<i32>,
    /// Name that the database instance goes by. Example: `text`.
    pub db_instance_name: Option<String>,
    /// Rows found, one entry each.
    pub result_set: Vec<ResultSet>,
}

response! {
    SlowLogTrendData {
        "DBInstanceID" => db_instance_id: value,
        "DBInstanceName" => db_instance_name: value,
        "ResultSet" => result_set: list(""),
    }
}

/// Rows found, one entry each.
#[non_exhaustive]
pub struct ResultSet {
    /// When the query began or is to begin. Example: `2023-04-13 17:48:00`.
    pub query_start_time: Option<String>,
    /// Largest value, allowed or found, of this: query duration ms. Example: `3000`.
    pub max_query_duration_ms: Option<i64>,
    /// How many slow queries there were. Example: `1`.
    pub cnt: Option<i64>,
    /// Milliseconds of this: min query duration. Example: `1000`.
    pub min_query_duration_ms: Option<i64>,
    /// Milliseconds of this: avg query duration. Example: `2000`.
    pub avg_query_duration_ms: Option<i64>,
}

response! {
    ResultSet {
        "QueryStartTime" => query_start_time: value,
        "MaxQueryDurationMs" => max_query_duration_ms: value,
        "Cnt" => cnt: value,
        "MinQueryDurationMs" => min_query_duration_ms: value,
        "AvgQueryDurationMs" => avg_query_duration_ms: value,
    }
}
