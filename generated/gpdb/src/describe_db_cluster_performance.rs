// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterPerformance`, from `gpdb/DescribeDBClusterPerformance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SeryValue};

/// Returns performance metrics of an instance and its nodes over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBClusterPerformanceRequest::new()
///     .db_instance_id("...")
///     .key("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_db_cluster_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// The nodes that are concerned.
    pub nodes: Option<String>,
    /// Part that the node plays.
    pub node_type: Option<String>,
    /// Resource group in the database, which caps CPU and memory for its roles; not one of Resource
    /// Management.
    pub resource_group_name: Option<String>,
}

impl DescribeDBClusterPerformanceRequest {
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
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Nodes`.
    pub fn nodes(mut self, value: impl Into<String>) -> Self {
        self.nodes = Some(value.into());
        self
    }
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupName`.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterPerformanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "Key" => key: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Nodes" => nodes: query,
        "NodeType" => node_type: query,
        "ResourceGroupName" => resource_group_name: query,
    }
}

impl Operation for DescribeDBClusterPerformanceRequest {
    type Response = DescribeDBClusterPerformanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterPerformance")
        .required(&["DBInstanceId", "Key", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeDBClusterPerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceResponse {
    /// The performance keys that were found or are concerned, one entry each.
    pub performance_keys: Vec<PerformanceKey>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-11-03T15:10Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8E8990F0-C81E-4C94-8F51-5F**********`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2021-11-03T15:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `gp-bp12ga6v69h86****`.
    pub db_cluster_id: Option<String>,
}

response! {
    DescribeDBClusterPerformanceResponse {
        "PerformanceKeys" => performance_keys: list(""),
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// The performance keys that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PerformanceKey {
    /// Unit that the figure beside it is counted in. Example: `%`.
    pub unit: Option<String>,
    /// The series that were found or are concerned, one entry each.
    pub series: Vec<Sery>,
    /// Name that people know the item by. Example: `adbpg_group_cpu_used_percent`.
    pub name: Option<String>,
}

response! {
    PerformanceKey {
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
    /// Part that the item plays, or role whose rights are used. Example: `standby`.
    pub role: Option<String>,
    /// Name that people know the item by. Example: `standby-********-cpu`.
    pub name: Option<String>,
}

response! {
    Sery {
        "Values" => values: list(""),
        "Role" => role: value,
        "Name" => name: value,
    }
}
