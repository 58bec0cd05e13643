// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOSSStorage`, from `clickhouse/CreateOSSStorage.md`.

use alicloud_runtime::codegen::*;

/// Adds cold storage to a ClickHouse cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CreateOSSStorageRequest::new()
///     .db_cluster_id("...");
/// let reply = client.create_oss_storage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOSSStorageRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl CreateOSSStorageRequest {
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
    CreateOSSStorageRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for CreateOSSStorageRequest {
    type Response = CreateOSSStorageResponse;
    type Error = CreateOSSStorageError;
    const INFO: OperationInfo = super::operation("CreateOSSStorage")
        .required(&["DBClusterId"])
        .region("RegionId");
    const ERRORS: &'static [CreateOSSStorageError] = &[
        CreateOSSStorageError::InternalError,
        CreateOSSStorageError::ServiceUnavailable,
    ];
}

/// Response to [`CreateOSSStorageRequest`].
pub type CreateOSSStorageResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateOSSStorageRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateOSSStorageError = super::DocumentedError;
