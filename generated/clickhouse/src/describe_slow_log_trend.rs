// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlowLogTrend`, from `clickhouse/DescribeSlowLogTrend.md`.

use alicloud_runtime::codegen::*;

/// Returns how the number of slow queries developed over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeSlowLogTrendRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_slow_log_trend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlowLogTrendRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Milliseconds of this: query duration. Range: 0 to 9999999999.
    pub query_duration_ms: Option<i32>,
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
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
    /// Sets `QueryDurationMs`.
    #[inline]
    pub fn query_duration_ms(mut self, value: i32) -> Self {
        self.query_duration_ms = Some(value);
        self
    }
}

request! {
    DescribeSlowLogTrendRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "QueryDurationMs" => query_duration_ms: query,
    }
}

impl Operation for DescribeSlowLogTrendRequest {
    type Response = DescribeSlowLogTrendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSlowLogTrend")
        .required(&["DBClusterId", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSlowLogTrendRequest`], which the documentation does not describe.
pub type DescribeSlowLogTrendResponse = alicloud_runtime::UndocumentedResponse;
