// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSparkLogAnalyzeTask`, from `adb/GetSparkLogAnalyzeTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LogAnalyzeResult, SparkAnalyzeLogTask};

/// Shows the outcome of a task that analyzes a Spark log.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetSparkLogAnalyzeTaskRequest::new()
///     .task_id(1);
/// let reply = client.get_spark_log_analyze_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSparkLogAnalyzeTaskRequest {
    /// **Required.** ID of the task, for asking how far it is. Range: at least 0.
    pub task_id: Option<i64>,
}

impl GetSparkLogAnalyzeTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`, which is required.
    #[inline]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
}

request! {
    GetSparkLogAnalyzeTaskRequest {
        "TaskId" => task_id: form,
    }
}

impl Operation for GetSparkLogAnalyzeTaskRequest {
    type Response = GetSparkLogAnalyzeTaskResponse;
    type Error = GetSparkLogAnalyzeTaskError;
    const INFO: OperationInfo = super::operation("GetSparkLogAnalyzeTask")
        .required(&["TaskId"])
        .read_only();
    const ERRORS: &'static [GetSparkLogAnalyzeTaskError] = &[
        GetSparkLogAnalyzeTaskError::SparkInvalidParameter,
        GetSparkLogAnalyzeTaskError::SparkInvalidState,
        GetSparkLogAnalyzeTaskError::SparkForbidden,
        GetSparkLogAnalyzeTaskError::SparkServerError,
    ];
}

/// Response to [`GetSparkLogAnalyzeTaskRequest`].
#[non_exhaustive]
pub struct GetSparkLogAnalyzeTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1DF5AF5B-C803-1861-A0FF-63666A557709`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkAnalyzeLogTask>,
}

response! {
    GetSparkLogAnalyzeTaskResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetSparkLogAnalyzeTaskRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type GetSparkLogAnalyzeTaskError = super::DocumentedError;
