// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterConfig`, from `clickhouse/DescribeDBClusterConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the parameter configuration of a Community-compatible ClickHouse cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeDBClusterConfigRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBClusterConfigRequest {
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
    DescribeDBClusterConfigRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterConfigRequest {
    type Response = DescribeDBClusterConfigResponse;
    type Error = DescribeDBClusterConfigError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterConfig")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBClusterConfigError] = &[
        DescribeDBClusterConfigError::InternalError,
        DescribeDBClusterConfigError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeDBClusterConfigRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9A23C87D-87DF-4DA0-A50E-CB13F4F7923D`.
    pub request_id: Option<String>,
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
}

response! {
    DescribeDBClusterConfigResponse {
        "RequestId" => request_id: value,
        "Config" => config: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterConfigRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDBClusterConfigError = super::DocumentedError;
