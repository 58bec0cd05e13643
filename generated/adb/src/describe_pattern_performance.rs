// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePatternPerformance`, from `adb/DescribePatternPerformance.md`.

use alicloud_runtime::codegen::*;

/// Shows metrics of one SQL pattern over time, such as query time and memory.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribePatternPerformanceRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_pattern_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePatternPerformanceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the pattern that the call is about.
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PatternId`.
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
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePatternPerformanceRequest`].
#[non_exhaustive]
pub struct DescribePatternPerformanceResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-08-22T01:06:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F21AF487-B8C9-57E0-8E3A-A92BC3611FB6`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2022-08-21T02:15:00Z`.
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
    /// Name in a pair of name and value. Example: `AnalyticDB_PatternExecutionTime`.
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

/// The series that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Sery {
    /// The values that were found or are concerned, one entry each.
    /// Example: `[ "2021-11-18 13:38:00", "224" ]`.
    pub values: Vec<String>,
    /// Name that people know the item by. Example: `max_query_time`.
    pub name: Option<String>,
}

response! {
    Sery {
        "Values" => values: list(""),
        "Name" => name: value,
    }
}
