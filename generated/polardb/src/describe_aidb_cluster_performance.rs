// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAIDBClusterPerformance`, from `polardb/DescribeAIDBClusterPerformance.md`.

use alicloud_runtime::codegen::*;

/// Returns performance metrics of a PolarDB AI cluster over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeAIDBClusterPerformanceRequest::new()
///     .db_cluster_id("...")
///     .key("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_aidb_cluster_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAIDBClusterPerformanceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<Open<Interval>>,
}

impl DescribeAIDBClusterPerformanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
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
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<Open<Interval>>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeAIDBClusterPerformanceRequest {
        "DBClusterId" => db_cluster_id: query,
        "Key" => key: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeAIDBClusterPerformanceRequest {
    type Response = DescribeAIDBClusterPerformanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAIDBClusterPerformance")
        .required(&["DBClusterId", "Key", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeAIDBClusterPerformanceRequest`], which the documentation does not describe.
pub type DescribeAIDBClusterPerformanceResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Time from one run, check or data point to the next.
    pub enum Interval {
        /// `60`
        _60 = "60",
        /// `3600`
        _3600 = "3600",
        /// An hour.
        Hour = "Hour",
        /// A minute.
        Minute = "Minute",
    }
}
