// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterPerformance`, from `polardb/DescribeDBClusterPerformance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PerformanceItemValue};

/// Returns performance metrics of a PolarDB cluster over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterPerformanceRequest::new()
///     .db_cluster_id("pc-****************")
///     .end_time("2020-09-23T01:00Z")
///     .key("PolarDBDiskUsage")
///     .start_time("2020-09-23T01:01Z");
/// let reply = client.describe_db_cluster_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    /// Example: `pc-****************`.
    pub db_cluster_id: Option<String>,
    /// **Required.** End of the period to look at. Example: `2020-09-23T01:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Name in a pair of name and value. Items: at most 5. Example: `PolarDBDiskUsage`.
    pub key: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2020-09-23T01:01Z`.
    pub start_time: Option<Timestamp>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// Name that the sub group goes by.
    pub sub_group_name: Option<String>,
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `SubGroupName`.
    pub fn sub_group_name(mut self, value: impl Into<String>) -> Self {
        self.sub_group_name = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterPerformanceRequest {
        "DBClusterId" => db_cluster_id: query,
        "EndTime" => end_time: query,
        "Key" => key: query,
        "StartTime" => start_time: query,
        "Type" => type_: query,
        "Interval" => interval: query,
        "SubGroupName" => sub_group_name: query,
    }
}

impl Operation for DescribeDBClusterPerformanceRequest {
    type Response = DescribeDBClusterPerformanceResponse;
    type Error = DescribeDBClusterPerformanceError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterPerformance")
        .required(&["DBClusterId", "EndTime", "Key", "StartTime"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterPerformanceError] = &[
        DescribeDBClusterPerformanceError::InvalidKeyMalformed,
        DescribeDBClusterPerformanceError::InvalidEndTimeMalformed,
        DescribeDBClusterPerformanceError::InvalidStartTimeMalformed,
        DescribeDBClusterPerformanceError::InvalidParameterCombination,
        DescribeDBClusterPerformanceError::InvalidDateRangeMalformed,
        DescribeDBClusterPerformanceError::InvalidDBClusterIdNotFound,
        DescribeDBClusterPerformanceError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DescribeDBClusterPerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceResponse {
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-*****************`.
    pub db_cluster_id: Option<String>,
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
    /// Example: `35D3E3DA-4650-407A-BFF5-59BFF1******`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2020-09-23T01:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDBClusterPerformanceResponse {
        "DBClusterId" => db_cluster_id: value,
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
    /// ID of the database node that the item belongs to or stands for. Example: `pi-*************`.
    pub db_node_id: Option<String>,
    /// Metric the series shows. Example: `PolarDBDiskUsage`.
    pub measurement: Option<String>,
    /// Which figure it is, within the one that was asked for. Example: `mean_data_size`.
    pub metric_name: Option<String>,
    /// The points that were found or are concerned, one entry each.
    pub points: Vec<PerformanceItemValue>,
}

response! {
    PerformanceItem {
        "DBNodeId" => db_node_id: value,
        "Measurement" => measurement: value,
        "MetricName" => metric_name: value,
        "Points" => points: list("PerformanceItemValue"),
    }
}

/// Errors that the documentation of [`DescribeDBClusterPerformanceRequest`] names.
///
/// - [`InvalidKeyMalformed`](super::DocumentedError::InvalidKeyMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`InvalidDateRangeMalformed`](super::DocumentedError::InvalidDateRangeMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DescribeDBClusterPerformanceError = super::DocumentedError;
