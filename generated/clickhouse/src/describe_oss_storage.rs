// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOSSStorage`, from `clickhouse/DescribeOSSStorage.md`.

use alicloud_runtime::codegen::*;

/// Shows the cold storage of a ClickHouse cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeOSSStorageRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_oss_storage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOSSStorageRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeOSSStorageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeOSSStorageRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeOSSStorageRequest {
    type Response = DescribeOSSStorageResponse;
    type Error = DescribeOSSStorageError;
    const INFO: OperationInfo = super::operation("DescribeOSSStorage")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeOSSStorageError] = &[
        DescribeOSSStorageError::InternalError,
        DescribeOSSStorageError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeOSSStorageRequest`].
#[non_exhaustive]
pub struct DescribeOSSStorageResponse {
    /// Rule or set of rules that applies. Example: `text`.
    pub policy: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `aadbb456-ebf7-4ed8-9671-fad9f3846ca4`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `ENABLE`.
    pub state: Option<String>,
    /// Whether rarely used data is moved to cheaper storage. Example: `true`.
    pub cold_storage: Option<bool>,
    /// How much of the storage has been used. Example: `0.00`.
    pub storage_usage: Option<String>,
}

response! {
    DescribeOSSStorageResponse {
        "Policy" => policy: value,
        "RequestId" => request_id: value,
        "State" => state: value,
        "ColdStorage" => cold_storage: value,
        "StorageUsage" => storage_usage: value,
    }
}

/// Errors that the documentation of [`DescribeOSSStorageRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeOSSStorageError = super::DocumentedError;
