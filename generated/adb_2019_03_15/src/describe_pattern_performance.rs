// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePatternPerformance`, from `adb_2019_03_15/DescribePatternPerformance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Sery};

/// Fetches metrics of one SQL pattern, such as query time and memory, over time.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribePatternPerformanceRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...")
///     .pattern_id("...");
/// let reply = client.describe_pattern_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePatternPerformanceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the pattern that the call is about.
    pub pattern_id: Option<String>,
}

impl DescribePatternPerformanceRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PatternId`, which is required.
    pub fn pattern_id(mut self, value: impl Into<String>) -> Self {
        self.pattern_id = Some(value.into());
        self
    }
}

request! {
    DescribePatternPerformanceRequest {
        "DBClusterId" => db_cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
        "PatternId" => pattern_id: query,
    }
}

impl Operation for DescribePatternPerformanceRequest {
    type Response = DescribePatternPerformanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePatternPerformance")
        .required(&["DBClusterId", "StartTime", "EndTime", "RegionId", "PatternId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePatternPerformanceRequest`].
#[non_exhaustive]
pub struct DescribePatternPerformanceResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-11-18T18:05Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `210f47011634026610213529******`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2021-11-18T00:00Z`.
    pub start_time: Option<Timestamp>,
    /// The performances that were found or are concerned, one entry each.
    pub performances: Vec<Performance>,
}

response! {
    DescribePatternPerformanceResponse {
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "Performances" => performances: list(""),
    }
}

/// The performances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Performance {
    /// Name in a pair of name and value. Example: `AnalyticDB_PatternQueryCount`.
    pub key: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `ms`.
    pub unit: Option<String>,
    /// The series that were found or are concerned, one entry each.
    pub series: Vec<Sery>,
}

response! {
    Performance {
        "Key" => key: value,
        "Unit" => unit: value,
        "Series" => series: list(""),
    }
}
