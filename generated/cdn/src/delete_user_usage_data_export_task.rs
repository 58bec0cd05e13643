// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUserUsageDataExportTask`, from `cdn/DeleteUserUsageDataExportTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes a task that exported usage history.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DeleteUserUsageDataExportTaskRequest::new()
///     .task_id("10");
/// let reply = client.delete_user_usage_data_export_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUserUsageDataExportTaskRequest {
    /// **Required.** ID of a refresh, preload or export task, for asking how it went. Example: `10`.
    pub task_id: Option<String>,
}

impl DeleteUserUsageDataExportTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DeleteUserUsageDataExportTaskRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for DeleteUserUsageDataExportTaskRequest {
    type Response = DeleteUserUsageDataExportTaskResponse;
    type Error = DeleteUserUsageDataExportTaskError;
    const INFO: OperationInfo = super::operation("DeleteUserUsageDataExportTask")
        .required(&["TaskId"]);
    const ERRORS: &'static [DeleteUserUsageDataExportTaskError] = &[
        DeleteUserUsageDataExportTaskError::InvalidParameterProduct,
        DeleteUserUsageDataExportTaskError::InvalidParameterAliuid,
        DeleteUserUsageDataExportTaskError::InvalidTaskIdMalformed,
        DeleteUserUsageDataExportTaskError::InvalidParameterOperator,
    ];
}

/// Response to [`DeleteUserUsageDataExportTaskRequest`].
pub type DeleteUserUsageDataExportTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteUserUsageDataExportTaskRequest`] names.
///
/// - [`InvalidParameterProduct`](super::DocumentedError::InvalidParameterProduct)
/// - [`InvalidParameterAliuid`](super::DocumentedError::InvalidParameterAliuid)
/// - [`InvalidTaskIdMalformed`](super::DocumentedError::InvalidTaskIdMalformed)
/// - [`InvalidParameterOperator`](super::DocumentedError::InvalidParameterOperator)
pub type DeleteUserUsageDataExportTaskError = super::DocumentedError;
