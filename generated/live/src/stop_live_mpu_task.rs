// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopLiveMPUTask`, from `live/StopLiveMPUTask.md`.

use alicloud_runtime::codegen::*;

/// Stops a mixed-stream relay task, addressed by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::StopLiveMPUTaskRequest::new()
///     .app_id("...")
///     .task_id("...");
/// let reply = client.stop_live_mpu_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopLiveMPUTaskRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl StopLiveMPUTaskRequest {
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
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    StopLiveMPUTaskRequest {
        "AppId" => app_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for StopLiveMPUTaskRequest {
    type Response = StopLiveMPUTaskResponse;
    type Error = StopLiveMPUTaskError;
    const INFO: OperationInfo = super::operation("StopLiveMPUTask")
        .required(&["AppId", "TaskId"]);
    const ERRORS: &'static [StopLiveMPUTaskError] = &[
        StopLiveMPUTaskError::InvalidParam,
        StopLiveMPUTaskError::OperationDenied,
        StopLiveMPUTaskError::MissingParam,
        StopLiveMPUTaskError::InternalError2,
    ];
}

/// Response to [`StopLiveMPUTaskRequest`].
pub type StopLiveMPUTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopLiveMPUTaskRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`MissingParam`](super::DocumentedError::MissingParam), here with HTTP status 404
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type StopLiveMPUTaskError = super::DocumentedError;
