// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBProxyPerformance`, from `polardb/DescribeDBProxyPerformance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PerformanceItemValue};

/// Returns performance metrics of PolarProxy, the proxy layer of a cluster, over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBProxyPerformanceRequest::new()
///     .db_cluster_id("...")
///     .key("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_db_proxy_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBProxyPerformanceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of the database endpoint that the call is about.
    pub db_endpoint_id: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// ID of the database node that the call is about.
    pub db_node_id: Option<String>,
}

impl DescribeDBProxyPerformanceRequest {
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
    /// Sets `DBEndpointId`.
    pub fn db_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_id = Some(value.into());
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
    /// Sets `DBNodeId`.
    pub fn db_node_id(mut self, value: impl Into<String>) -> Self {
        self.db_node_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBProxyPerformanceRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBEndpointId" => db_endpoint_id: query,
        "Interval" => interval: query,
        "Type" => type_: query,
        "Key" => key: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DBNodeId" => db_node_id: query,
    }
}

impl Operation for DescribeDBProxyPerformanceRequest {
    type Response = DescribeDBProxyPerformanceResponse;
    type Error = DescribeDBProxyPerformanceError;
    const INFO: OperationInfo = super::operation("DescribeDBProxyPerformance")
        .required(&["DBClusterId", "Key", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeDBProxyPerformanceError] = &[
        DescribeDBProxyPerformanceError::InvalidParameterCombination,
        DescribeDBProxyPerformanceError::InvalidStartTimeMalformed,
        DescribeDBProxyPerformanceError::InvalidEndTimeMalformed,
        DescribeDBProxyPerformanceError::InvalidKeyMalformed,
        DescribeDBProxyPerformanceError::InvalidDBClusterIdNotFound,
        DescribeDBProxyPerformanceError::InvalidDBEndpointIdNotFound,
    ];
}

/// Response to [`DescribeDBProxyPerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDBProxyPerformanceResponse {
    /// The performance keys that are concerned.
    pub performance_keys: Option<PerformanceKeys>,
    /// Which version of the database is meant. Example: `8.0`.
    pub db_version: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2020-09-23T01:01:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `35D3E3DA-4650-407A-BFF5-59BFF1******`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2020-09-23T01:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-*****************`.
    pub db_cluster_id: Option<String>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
}

response! {
    DescribeDBProxyPerformanceResponse {
        "PerformanceKeys" => performance_keys: value,
        "DBVersion" => db_version: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "DBClusterId" => db_cluster_id: value,
        "DBType" => db_type: value,
    }
}

/// The performance keys that are concerned.
#[non_exhaustive]
pub struct PerformanceKeys {
    /// Series, one per node and metric.
    pub performance_item: Vec<PerformanceItem>,
}

response! {
    PerformanceKeys {
        "PerformanceItem" => performance_item: list(""),
    }
}

/// Series, one per node and metric.
#[non_exhaustive]
pub struct PerformanceItem {
    /// Which figure it is, within the one that was asked for. Example: `service_connections_ps`.
    pub metric_name: Option<String>,
    /// Metric the series shows. Example: `PolarProxy_CpuUsage`.
    pub measurement: Option<String>,
    /// The points that are concerned.
    pub points: Option<Points>,
    /// ID of the database node that the item belongs to or stands for. Example: `pi-*************`.
    pub db_node_id: Option<String>,
}

response! {
    PerformanceItem {
        "MetricName" => metric_name: value,
        "Measurement" => measurement: value,
        "Points" => points: value,
        "DBNodeId" => db_node_id: value,
    }
}

/// The points that are concerned.
#[non_exhaustive]
pub struct Points {
    /// Value that the performance item has or is given.
    pub performance_item_value: Vec<PerformanceItemValue>,
}

response! {
    Points {
        "PerformanceItemValue" => performance_item_value: list(""),
    }
}

/// Errors that the documentation of [`DescribeDBProxyPerformanceRequest`] names.
///
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidKeyMalformed`](super::DocumentedError::InvalidKeyMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBEndpointIdNotFound`](super::DocumentedError::InvalidDBEndpointIdNotFound)
pub type DescribeDBProxyPerformanceError = super::DocumentedError;
