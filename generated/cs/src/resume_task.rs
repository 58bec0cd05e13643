// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResumeTask`, from `cs/ResumeTask.md`.

use alicloud_runtime::codegen::*;

/// Continues a cluster task that [`PauseTask`](super::Client::pause_task) halted.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ResumeTaskRequest::new()
///     .task_id("T-62a944794ee141074400****");
/// let reply = client.resume_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResumeTaskRequest {
    /// **Required.** ID of an asynchronous task;
    /// [`DescribeTaskInfo`](super::Client::describe_task_info) reports how far the task has come.
    /// Example: `T-62a944794ee141074400****`.
    pub task_id: Option<String>,
}

impl ResumeTaskRequest {
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
    ResumeTaskRequest {
        "task_id" => task_id: path,
    }
}

impl Operation for ResumeTaskRequest {
    type Response = ResumeTaskResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ResumeTask")
        .roa("POST", "/tasks/{task_id}/resume")
        .required(&["task_id"]);
}

/// Response to [`ResumeTaskRequest`].
#[non_exhaustive]
pub struct ResumeTaskResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    ResumeTaskResponse {
        "requestId" => request_id: value,
    }
}
