// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelTask`, from `cs/CancelTask.md`.

use alicloud_runtime::codegen::*;

/// Cancels a cluster task by its ID, so that it does not run further.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CancelTaskRequest::new()
///     .task_id("T-62ccd14aacb8db06ca00****");
/// let reply = client.cancel_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelTaskRequest {
    /// **Required.** Task to call off, by the ID that the starting call returned.
    /// Example: `T-62ccd14aacb8db06ca00****`.
    pub task_id: Option<String>,
}

impl CancelTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `task_id`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    CancelTaskRequest {
        "task_id" => task_id: path,
    }
}

impl Operation for CancelTaskRequest {
    type Response = CancelTaskResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CancelTask")
        .roa("POST", "/tasks/{task_id}/cancel")
        .required(&["task_id"]);
}

/// Response to [`CancelTaskRequest`].
#[non_exhaustive]
pub struct CancelTaskResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    CancelTaskResponse {
        "requestId" => request_id: value,
    }
}
