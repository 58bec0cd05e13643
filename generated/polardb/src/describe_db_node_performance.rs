// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBNodePerformance`, from `polardb/DescribeDBNodePerformance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PerformanceItemValue};

/// Returns performance metrics of a single PolarDB node over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBNodePerformanceRequest::new()
///     .db_node_id("pi-*************")
///     .end_time("2020-09-23T01:01Z")
///     .key("PolarDBDiskUsage")
///     .start_time("2020-09-23T01:00Z");
/// let reply = client.describe_db_node_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBNodePerformanceRequest {
    /// **Required.** ID of the database node that the call is about. Example: `pi-*************`.
    pub db_node_id: Option<String>,
    /// **Required.** End of the period to look at. Example: `2020-09-23T01:01Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Name in a pair of name and value. Items: at most 5. Example: `PolarDBDiskUsage`.
    pub key: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2020-09-23T01:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of the database cluster that the call is about. Example: `pc-****************`.
    pub db_cluster_id: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribeDBNodePerformanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBNodeId`, which is required.
    pub fn db_node_id(mut self, value: impl Into<String>) -> Self {
        self.db_node_id = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
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
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeDBNodePerformanceRequest {
        "DBNodeId" => db_node_id: query,
        "EndTime" => end_time: query,
        "Key" => key: query,
        "StartTime" => start_time: query,
        "DBClusterId" => db_cluster_id: query,
        "Interval" => interval: query,
        "Type" => type_: query,
    }
}

impl Operation for DescribeDBNodePerformanceRequest {
    type Response = DescribeDBNodePerformanceResponse;
    type Error = DescribeDBNodePerformanceError;
    const INFO: OperationInfo = super::operation("DescribeDBNodePerformance")
        .required(&["DBNodeId", "EndTime", "Key", "StartTime"])
        .read_only();
    const ERRORS: &'static [DescribeDBNodePerformanceError] = &[
        DescribeDBNodePerformanceError::InvalidStartTimeMalformed,
        DescribeDBNodePerformanceError::InvalidKeyMalformed,
        DescribeDBNodePerformanceError::InvalidDBNodeIdMalformed,
        DescribeDBNodePerformanceError::InvalidEndTimeMalformed,
        DescribeDBNodePerformanceError::InvalidDateRangeMalformed,
        DescribeDBNodePerformanceError::InvalidDBNodeIdNotFound,
    ];
}

/// Response to [`DescribeDBNodePerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDBNodePerformanceResponse {
    /// ID of the database node that the item belongs to or stands for.
    /// Example: `pi-*****************`.
    pub db_node_id: Option<String>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// Which version of the database is meant. Example: `8.0`.
    pub db_version: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2020-09-23T01:01:00Z`.
    pub end_time: Option<Timestamp>,
    /// The performance keys that were found or are concerned, one entry each.
    pub performance_keys: Vec<PerformanceItem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E2FDB684-751D-424D-98B9-704BEA******`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2020-09-23T01:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDBNodePerformanceResponse {
        "DBNodeId" => db_node_id: value,
        "DBType" => db_type: value,
        "DBVersion" => db_version: value,
        "EndTime" => end_time: value,
        "PerformanceKeys" => performance_keys: list("PerformanceItem"),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// The performance keys that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PerformanceItem {
    /// Metric the series shows. Example: `PolarDBDiskUsage`.
    pub measurement: Option<String>,
    /// Which figure it is, within the one that was asked for. Example: `mean_sys_dir_size`.
    pub metric_name: Option<String>,
    /// The points that were found or are concerned, one entry each.
    pub points: Vec<PerformanceItemValue>,
}

response! {
    PerformanceItem {
        "Measurement" => measurement: value,
        "MetricName" => metric_name: value,
        "Points" => points: list("PerformanceItemValue"),
    }
}

/// Errors that the documentation of [`DescribeDBNodePerformanceRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidKeyMalformed`](super::DocumentedError::InvalidKeyMalformed)
/// - [`InvalidDBNodeIdMalformed`](super::DocumentedError::InvalidDBNodeIdMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidDateRangeMalformed`](super::DocumentedError::InvalidDateRangeMalformed)
/// - [`InvalidDBNodeIdNotFound`](super::DocumentedError::InvalidDBNodeIdNotFound)
pub type DescribeDBNodePerformanceError = super::DocumentedError;
