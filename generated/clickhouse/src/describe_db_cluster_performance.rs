// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterPerformance`, from `clickhouse/DescribeDBClusterPerformance.md`.

use alicloud_runtime::codegen::*;

/// Returns performance metrics of a Community-compatible cluster over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeDBClusterPerformanceRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_db_cluster_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeDBClusterPerformanceRequest {
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
    DescribeDBClusterPerformanceRequest {
        "DBClusterId" => db_cluster_id: query,
        "Key" => key: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDBClusterPerformanceRequest {
    type Response = DescribeDBClusterPerformanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterPerformance")
        .required(&["DBClusterId", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeDBClusterPerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-11-27T16:38Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FE242962-6DA3-5FC8-9691-37B62A3210F7`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2021-11-27T16:37Z`.
    pub start_time: Option<Timestamp>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `cc-bp125e3uu94wo****`.
    pub db_cluster_id: Option<String>,
    /// The performances that were found or are concerned, one entry each.
    pub performances: Vec<Performance>,
}

response! {
    DescribeDBClusterPerformanceResponse {
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "DBClusterId" => db_cluster_id: value,
        "Performances" => performances: list(""),
    }
}

/// The performances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Performance {
    /// Name in a pair of name and value. Example: `MEM_USAGE`.
    pub key: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `%`.
    pub unit: Option<String>,
    /// The series that were found or are concerned, one entry each.
    pub series: Vec<Sery>,
    /// Name that people know the item by. Example: `mem_usage`.
    pub name: Option<String>,
}

response! {
    Performance {
        "Key" => key: value,
        "Unit" => unit: value,
        "Series" => series: list(""),
        "Name" => name: value,
    }
}

/// The series that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Sery {
    /// The values that were found or are concerned, one entry each.
    pub values: Vec<SeryValue>,
    /// Name that people know the item by. Example: `cc-bp125e3uu94wo1s0k16****`.
    pub name: Option<String>,
}

response! {
    Sery {
        "Values" => values: list(""),
        "Name" => name: value,
    }
}

/// The values that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SeryValue {
    /// Data points: time and figures. Example: `[ "2021-11-26T16:39:00Z","15.08" ]`.
    pub point: Vec<String>,
}

response! {
    SeryValue {
        "Point" => point: list(""),
    }
}
