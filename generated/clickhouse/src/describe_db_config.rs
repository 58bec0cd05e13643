// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBConfig`, from `clickhouse/DescribeDBConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the configuration of a Community-compatible cluster as one text.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeDBConfigRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBConfigRequest {
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
    DescribeDBConfigRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBConfigRequest {
    type Response = DescribeDBConfigResponse;
    type Error = DescribeDBConfigError;
    const INFO: OperationInfo = super::operation("DescribeDBConfig")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBConfigError] = &[
        DescribeDBConfigError::InternalError,
        DescribeDBConfigError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeDBConfigRequest`].
#[non_exhaustive]
pub struct DescribeDBConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16060117-92E1-5F3B-BF42-28B172D0F869`.
    pub request_id: Option<String>,
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
}

response! {
    DescribeDBConfigResponse {
        "RequestId" => request_id: value,
        "Config" => config: value,
    }
}

/// Errors that the documentation of [`DescribeDBConfigRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDBConfigError = super::DocumentedError;
