// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterPerformance`, from `adb/DescribeDBClusterPerformance.md`.

use alicloud_runtime::codegen::*;

/// Shows monitoring data of a cluster for chosen metrics and a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeDBClusterPerformanceRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The resource pools that are concerned.
    pub resource_pools: Option<String>,
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
    /// Sets `ResourcePools`.
    pub fn resource_pools(mut self, value: impl Into<String>) -> Self {
        self.resource_pools = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterPerformanceRequest {
        "DBClusterId" => db_cluster_id: query,
        "Key" => key: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
        "ResourcePools" => resource_pools: query,
    }
}

impl Operation for DescribeDBClusterPerformanceRequest {
    type Response = DescribeDBClusterPerformanceResponse;
    type Error = DescribeDBClusterPerformanceError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterPerformance")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBClusterPerformanceError] = &[
        DescribeDBClusterPerformanceError::IdempotentParameterMismatch,
    ];
}

/// Response to [`DescribeDBClusterPerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-03-11T15:01Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD8C3096-8BC6-51DF-A4AB-BACD9DC10435`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2022-03-10T23:56Z`.
    pub start_time: Option<Timestamp>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `amv-bp1hx5n1o8f61****`.
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
    /// Name in a pair of name and value. Example: `AnalyticDB_CPU_Usage_Percentage`.
    pub key: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `%`.
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
    pub values: Vec<String>,
    /// Name that people know the item by. Example: `AnalyticDB_Storage_CPU_Avg_Usage_Percentage`.
    pub name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{instance_name: "am-***"}`.
    pub tags: Option<String>,
}

response! {
    Sery {
        "Values" => values: list(""),
        "Name" => name: value,
        "Tags" => tags: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterPerformanceRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type DescribeDBClusterPerformanceError = super::DocumentedError;
