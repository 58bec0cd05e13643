// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUsageDetailDataExportTask`, from `cdn/DeleteUsageDetailDataExportTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes a task that exported usage details.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DeleteUsageDetailDataExportTaskRequest::new()
///     .task_id("10");
/// let reply = client.delete_usage_detail_data_export_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUsageDetailDataExportTaskRequest {
    /// **Required.** ID of a refresh, preload or export task, for asking how it went. Example: `10`.
    pub task_id: Option<String>,
}

impl DeleteUsageDetailDataExportTaskRequest {
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
    DeleteUsageDetailDataExportTaskRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for DeleteUsageDetailDataExportTaskRequest {
    type Response = DeleteUsageDetailDataExportTaskResponse;
    type Error = DeleteUsageDetailDataExportTaskError;
    const INFO: OperationInfo = super::operation("DeleteUsageDetailDataExportTask")
        .required(&["TaskId"]);
    const ERRORS: &'static [DeleteUsageDetailDataExportTaskError] = &[
        DeleteUsageDetailDataExportTaskError::InvalidParameterProduct,
        DeleteUsageDetailDataExportTaskError::InvalidParameterAliuid,
        DeleteUsageDetailDataExportTaskError::InvalidTaskIdMalformed,
        DeleteUsageDetailDataExportTaskError::InvalidParameterOperator,
    ];
}

/// Response to [`DeleteUsageDetailDataExportTaskRequest`].
pub type DeleteUsageDetailDataExportTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteUsageDetailDataExportTaskRequest`] names.
///
/// - [`InvalidParameterProduct`](super::DocumentedError::InvalidParameterProduct)
/// - [`InvalidParameterAliuid`](super::DocumentedError::InvalidParameterAliuid)
/// - [`InvalidTaskIdMalformed`](super::DocumentedError::InvalidTaskIdMalformed)
/// - [`InvalidParameterOperator`](super::DocumentedError::InvalidParameterOperator)
pub type DeleteUsageDetailDataExportTaskError = super::DocumentedError;
