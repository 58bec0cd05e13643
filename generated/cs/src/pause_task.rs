// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PauseTask`, from `cs/PauseTask.md`.

use alicloud_runtime::codegen::*;

/// Halts a running cluster task, which [`ResumeTask`](super::Client::resume_task) continues.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::PauseTaskRequest::new()
///     .task_id("T-62a944794ee141074400****");
/// let reply = client.pause_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PauseTaskRequest {
    /// **Required.** ID of an asynchronous task;
    /// [`DescribeTaskInfo`](super::Client::describe_task_info) reports how far the task has come.
    /// Example: `T-62a944794ee141074400****`.
    pub task_id: Option<String>,
}

impl PauseTaskRequest {
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
    PauseTaskRequest {
        "task_id" => task_id: path,
    }
}

impl Operation for PauseTaskRequest {
    type Response = PauseTaskResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("PauseTask")
        .roa("POST", "/tasks/{task_id}/pause")
        .required(&["task_id"]);
}

/// Response to [`PauseTaskRequest`], which the documentation does not describe.
pub type PauseTaskResponse = alicloud_runtime::UndocumentedResponse;
