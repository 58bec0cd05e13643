// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RetryAgentlessTask`, from `sas/RetryAgentlessTask.md`.

use alicloud_runtime::codegen::*;

/// Runs an agentless detection task again.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::RetryAgentlessTaskRequest::new();
/// let reply = client.retry_agentless_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RetryAgentlessTaskRequest {
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl RetryAgentlessTaskRequest {
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
}

request! {
    RetryAgentlessTaskRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for RetryAgentlessTaskRequest {
    type Response = RetryAgentlessTaskResponse;
    type Error = RetryAgentlessTaskError;
    const INFO: OperationInfo = super::operation("RetryAgentlessTask");
    const ERRORS: &'static [RetryAgentlessTaskError] = &[
        RetryAgentlessTaskError::NoPermission,
        RetryAgentlessTaskError::ServerError,
    ];
}

/// Response to [`RetryAgentlessTaskRequest`].
pub type RetryAgentlessTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RetryAgentlessTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type RetryAgentlessTaskError = super::DocumentedError;
