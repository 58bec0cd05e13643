// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitSparkLogAnalyzeTask`, from `adb/SubmitSparkLogAnalyzeTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LogAnalyzeResult, SparkAnalyzeLogTask};

/// Starts the analysis of the log of one Spark application.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::SubmitSparkLogAnalyzeTaskRequest::new()
///     .app_id("...");
/// let reply = client.submit_spark_log_analyze_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitSparkLogAnalyzeTaskRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl SubmitSparkLogAnalyzeTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    SubmitSparkLogAnalyzeTaskRequest {
        "AppId" => app_id: form,
    }
}

impl Operation for SubmitSparkLogAnalyzeTaskRequest {
    type Response = SubmitSparkLogAnalyzeTaskResponse;
    type Error = SubmitSparkLogAnalyzeTaskError;
    const INFO: OperationInfo = super::operation("SubmitSparkLogAnalyzeTask")
        .required(&["AppId"]);
    const ERRORS: &'static [SubmitSparkLogAnalyzeTaskError] = &[
        SubmitSparkLogAnalyzeTaskError::SparkInvalidParameter,
        SubmitSparkLogAnalyzeTaskError::SparkInvalidState,
        SubmitSparkLogAnalyzeTaskError::SparkAnalyzeTaskAppStateNotAccepted,
        SubmitSparkLogAnalyzeTaskError::SparkAnalyzeTaskFailedToKill,
        SubmitSparkLogAnalyzeTaskError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp,
        SubmitSparkLogAnalyzeTaskError::SparkObjectNotFound,
        SubmitSparkLogAnalyzeTaskError::SparkAnalyzeTaskNotFound,
        SubmitSparkLogAnalyzeTaskError::SparkServerError,
    ];
}

/// Response to [`SubmitSparkLogAnalyzeTaskRequest`].
#[non_exhaustive]
pub struct SubmitSparkLogAnalyzeTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1DF5AF5B-C803-1861-A0FF-63666A557709`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkAnalyzeLogTask>,
}

response! {
    SubmitSparkLogAnalyzeTaskResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`SubmitSparkLogAnalyzeTaskRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkAnalyzeTaskAppStateNotAccepted`](super::DocumentedError::SparkAnalyzeTaskAppStateNotAccepted)
/// - [`SparkAnalyzeTaskFailedToKill`](super::DocumentedError::SparkAnalyzeTaskFailedToKill)
/// - [`SparkAnalyzeTaskInvalidStateWhenAnalyzingApp`](super::DocumentedError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp)
/// - [`SparkObjectNotFound`](super::DocumentedError::SparkObjectNotFound)
/// - [`SparkAnalyzeTaskNotFound`](super::DocumentedError::SparkAnalyzeTaskNotFound)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type SubmitSparkLogAnalyzeTaskError = super::DocumentedError;
