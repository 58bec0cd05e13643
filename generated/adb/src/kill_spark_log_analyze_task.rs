// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `KillSparkLogAnalyzeTask`, from `adb/KillSparkLogAnalyzeTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LogAnalyzeResult, SparkAnalyzeLogTask};

/// Ends a log analysis of Spark and returns what the task looks like afterwards.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::KillSparkLogAnalyzeTaskRequest::new()
///     .task_id(1);
/// let reply = client.kill_spark_log_analyze_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct KillSparkLogAnalyzeTaskRequest {
    /// **Required.** ID of the task, for asking how far it is. Range: at least 0.
    pub task_id: Option<i64>,
}

impl KillSparkLogAnalyzeTaskRequest {
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
    KillSparkLogAnalyzeTaskRequest {
        "TaskId" => task_id: form,
    }
}

impl Operation for KillSparkLogAnalyzeTaskRequest {
    type Response = KillSparkLogAnalyzeTaskResponse;
    type Error = KillSparkLogAnalyzeTaskError;
    const INFO: OperationInfo = super::operation("KillSparkLogAnalyzeTask")
        .required(&["TaskId"]);
    const ERRORS: &'static [KillSparkLogAnalyzeTaskError] = &[
        KillSparkLogAnalyzeTaskError::SparkInvalidParameter,
        KillSparkLogAnalyzeTaskError::SparkInvalidState,
        KillSparkLogAnalyzeTaskError::SparkForbidden,
        KillSparkLogAnalyzeTaskError::SparkServerError,
    ];
}

/// Response to [`KillSparkLogAnalyzeTaskRequest`].
#[non_exhaustive]
pub struct KillSparkLogAnalyzeTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1DF5AF5B-C803-1861-A0FF-63666A557709`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkAnalyzeLogTask>,
}

response! {
    KillSparkLogAnalyzeTaskResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`KillSparkLogAnalyzeTaskRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type KillSparkLogAnalyzeTaskError = super::DocumentedError;
