// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloseAITask`, from `polardb/CloseAITask.md`.

use alicloud_runtime::codegen::*;

/// Switches the PolarDB for AI feature of a cluster off.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CloseAITaskRequest::new()
///     .db_cluster_id("...");
/// let reply = client.close_ai_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloseAITaskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl CloseAITaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
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
    CloseAITaskRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for CloseAITaskRequest {
    type Response = CloseAITaskResponse;
    type Error = CloseAITaskError;
    const INFO: OperationInfo = super::operation("CloseAITask")
        .required(&["RegionId", "DBClusterId"])
        .region("RegionId");
    const ERRORS: &'static [CloseAITaskError] = &[
        CloseAITaskError::CallDB4AIError,
        CloseAITaskError::OperationDeniedClusterCategory,
        CloseAITaskError::InvalidDBClusterNotFound,
        CloseAITaskError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`CloseAITaskRequest`].
#[non_exhaustive]
pub struct CloseAITaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `936C7025-27A5-4CB1-BB31-540E1F0CCA12`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `53879cdb-9a00-428e-acaf-ff4cff******`.
    pub task_id: Option<String>,
}

response! {
    CloseAITaskResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`CloseAITaskRequest`] names.
///
/// - [`CallDB4AIError`](super::DocumentedError::CallDB4AIError)
/// - [`OperationDeniedClusterCategory`](super::DocumentedError::OperationDeniedClusterCategory)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type CloseAITaskError = super::DocumentedError;
