// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelOnceTask`, from `sas/CancelOnceTask.md`.

use alicloud_runtime::codegen::*;

/// Cancels a running main task, such as a one-time scan.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CancelOnceTaskRequest::new()
///     .task_id("...");
/// let reply = client.cancel_once_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelOnceTaskRequest {
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl CancelOnceTaskRequest {
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
    CancelOnceTaskRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for CancelOnceTaskRequest {
    type Response = CancelOnceTaskResponse;
    type Error = CancelOnceTaskError;
    const INFO: OperationInfo = super::operation("CancelOnceTask").required(&["TaskId"]);
    const ERRORS: &'static [CancelOnceTaskError] = &[
        CancelOnceTaskError::NoPermission,
        CancelOnceTaskError::ServerError,
    ];
}

/// Response to [`CancelOnceTaskRequest`].
pub type CancelOnceTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelOnceTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CancelOnceTaskError = super::DocumentedError;
