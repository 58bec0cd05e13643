// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryPreCheckDatabase`, from `sas/QueryPreCheckDatabase.md`.

use alicloud_runtime::codegen::*;

/// Shows the results of the precheck before database backups.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::QueryPreCheckDatabaseRequest::new()
///     .uni_region_id("...");
/// let reply = client.query_pre_check_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryPreCheckDatabaseRequest {
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// ID of the database backup client on the server that data is restored to.
    pub instance_uuid: Option<String>,
    /// **Required.** Region that the uni lies in.
    pub uni_region_id: Option<String>,
}

impl QueryPreCheckDatabaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `InstanceUuid`.
    pub fn instance_uuid(mut self, value: impl Into<String>) -> Self {
        self.instance_uuid = Some(value.into());
        self
    }
    /// Sets `UniRegionId`, which is required.
    pub fn uni_region_id(mut self, value: impl Into<String>) -> Self {
        self.uni_region_id = Some(value.into());
        self
    }
}

request! {
    QueryPreCheckDatabaseRequest {
        "TaskId" => task_id: query,
        "InstanceUuid" => instance_uuid: query,
        "UniRegionId" => uni_region_id: query,
    }
}

impl Operation for QueryPreCheckDatabaseRequest {
    type Response = QueryPreCheckDatabaseResponse;
    type Error = QueryPreCheckDatabaseError;
    const INFO: OperationInfo = super::operation("QueryPreCheckDatabase")
        .required(&["UniRegionId"])
        .read_only();
    const ERRORS: &'static [QueryPreCheckDatabaseError] = &[
        QueryPreCheckDatabaseError::NoPermission,
        QueryPreCheckDatabaseError::ServerError,
    ];
}

/// Response to [`QueryPreCheckDatabaseRequest`].
#[non_exhaustive]
pub struct QueryPreCheckDatabaseResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE500770-42D3-442E-9DDD-156E0F9F****`.
    pub request_id: Option<String>,
    /// How far the work has come. Example: `100`.
    pub progress: Option<i32>,
    /// How it ended, or what came out. Example: `text`.
    pub result: Option<String>,
    /// Time that is set or recorded for this: completed. Example: `1657524396`.
    pub completed_time: Option<i64>,
    /// Free text that describes the item to people. Example: `completed`.
    pub description: Option<String>,
    /// Time that is set or recorded for this: updated. Example: `1671084106`.
    pub updated_time: Option<i64>,
    /// When the item was created or added. Example: `1660448660`.
    pub created_time: Option<i64>,
}

response! {
    QueryPreCheckDatabaseResponse {
        "RequestId" => request_id: value,
        "Progress" => progress: value,
        "Result" => result: value,
        "CompletedTime" => completed_time: value,
        "Description" => description: value,
        "UpdatedTime" => updated_time: value,
        "CreatedTime" => created_time: value,
    }
}

/// Errors that the documentation of [`QueryPreCheckDatabaseRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type QueryPreCheckDatabaseError = super::DocumentedError;
