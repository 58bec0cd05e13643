// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `KillProcess`, from `clickhouse/KillProcess.md`.

use alicloud_runtime::codegen::*;

/// Ends a running query by its initial query ID.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::KillProcessRequest::new()
///     .db_cluster_id("...");
/// let reply = client.kill_process(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct KillProcessRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of the initial query that the call is about.
    pub initial_query_id: Option<String>,
}

impl KillProcessRequest {
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
    /// Sets `InitialQueryId`.
    pub fn initial_query_id(mut self, value: impl Into<String>) -> Self {
        self.initial_query_id = Some(value.into());
        self
    }
}

request! {
    KillProcessRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "InitialQueryId" => initial_query_id: query,
    }
}

impl Operation for KillProcessRequest {
    type Response = KillProcessResponse;
    type Error = KillProcessError;
    const INFO: OperationInfo = super::operation("KillProcess")
        .required(&["DBClusterId"])
        .region("RegionId");
    const ERRORS: &'static [KillProcessError] = &[
        KillProcessError::InternalError,
        KillProcessError::ServiceUnavailable,
    ];
}

/// Response to [`KillProcessRequest`].
pub type KillProcessResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`KillProcessRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type KillProcessError = super::DocumentedError;
