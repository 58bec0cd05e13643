// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterResourcePoolPerformance`, from `adb_2019_03_15/DescribeDBClusterResourcePoolPerformance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Sery};

/// Fetches monitoring metrics per resource pool of a cluster in elastic mode.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeDBClusterResourcePoolPerformanceRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_db_cluster_resource_pool_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterResourcePoolPerformanceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// The resource pools that are concerned.
    pub resource_pools: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeDBClusterResourcePoolPerformanceRequest {
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
    /// Sets `ResourcePools`.
    pub fn resource_pools(mut self, value: impl Into<String>) -> Self {
        self.resource_pools = Some(value.into());
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
    DescribeDBClusterResourcePoolPerformanceRequest {
        "DBClusterId" => db_cluster_id: query,
        "Key" => key: query,
        "ResourcePools" => resource_pools: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDBClusterResourcePoolPerformanceRequest {
    type Response = DescribeDBClusterResourcePoolPerformanceResponse;
    type Error = DescribeDBClusterResourcePoolPerformanceError;
    const INFO: OperationInfo = super::operation(
            "DescribeDBClusterResourcePoolPerformance",
        )
        .required(&["DBClusterId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterResourcePoolPerformanceError] = &[
        DescribeDBClusterResourcePoolPerformanceError::InvalidStartTimeMalformed,
        DescribeDBClusterResourcePoolPerformanceError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeDBClusterResourcePoolPerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterResourcePoolPerformanceResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-06-10T07:01:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7EDB8E4-9769-4233-88C7-DCA4C9******`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-06-10T07:00:00`.
    pub start_time: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-****************`.
    pub db_cluster_id: Option<String>,
    /// The performances that were found or are concerned, one entry each.
    pub performances: Vec<Performance>,
}

response! {
    DescribeDBClusterResourcePoolPerformanceResponse {
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
    /// Name in a pair of name and value. Example: `AnalyticDB_RP_CPU`.
    pub key: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `%`.
    pub unit: Option<String>,
    /// The resource pool performances that were found or are concerned, one entry each.
    pub resource_pool_performances: Vec<ResourcePoolPerformance>,
}

response! {
    Performance {
        "Key" => key: value,
        "Unit" => unit: value,
        "ResourcePoolPerformances" => resource_pool_performances: list(""),
    }
}

/// The resource pool performances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResourcePoolPerformance {
    /// Name that the resource pool goes by. Example: `test_pool`.
    pub resource_pool_name: Option<String>,
    /// The resource pool series that were found or are concerned, one entry each.
    pub resource_pool_series: Vec<Sery>,
}

response! {
    ResourcePoolPerformance {
        "ResourcePoolName" => resource_pool_name: value,
        "ResourcePoolSeries" => resource_pool_series: list(""),
    }
}

/// Errors that the documentation of [`DescribeDBClusterResourcePoolPerformanceRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBClusterResourcePoolPerformanceError = super::DocumentedError;
