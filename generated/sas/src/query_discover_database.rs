// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryDiscoverDatabase`, from `sas/QueryDiscoverDatabase.md`.

use alicloud_runtime::codegen::*;

/// Shows how far the scan for databases has come.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::QueryDiscoverDatabaseRequest::new();
/// let reply = client.query_discover_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryDiscoverDatabaseRequest {
    /// Mark of the search task, from
    /// [`StartDiscoverDatabaseTask`](super::Client::start_discover_database_task).
    pub create_mark: Option<String>,
}

impl QueryDiscoverDatabaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CreateMark`.
    pub fn create_mark(mut self, value: impl Into<String>) -> Self {
        self.create_mark = Some(value.into());
        self
    }
}

request! {
    QueryDiscoverDatabaseRequest {
        "CreateMark" => create_mark: query,
    }
}

impl Operation for QueryDiscoverDatabaseRequest {
    type Response = QueryDiscoverDatabaseResponse;
    type Error = QueryDiscoverDatabaseError;
    const INFO: OperationInfo = super::operation("QueryDiscoverDatabase").read_only();
    const ERRORS: &'static [QueryDiscoverDatabaseError] = &[
        QueryDiscoverDatabaseError::NoPermission,
        QueryDiscoverDatabaseError::ServerError,
    ];
}

/// Response to [`QueryDiscoverDatabaseRequest`].
#[non_exhaustive]
pub struct QueryDiscoverDatabaseResponse {
    /// How far the task has come. Example: `90`.
    pub task_progress: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92****`.
    pub request_id: Option<String>,
}

response! {
    QueryDiscoverDatabaseResponse {
        "TaskProgress" => task_progress: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`QueryDiscoverDatabaseRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type QueryDiscoverDatabaseError = super::DocumentedError;
