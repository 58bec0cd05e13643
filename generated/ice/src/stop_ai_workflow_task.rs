// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopAIWorkflowTask`, from `ice/StopAIWorkflowTask.md`.

use alicloud_runtime::codegen::*;

/// Stops a running AI workflow task.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::StopAIWorkflowTaskRequest::new();
/// let reply = client.stop_ai_workflow_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopAIWorkflowTaskRequest {
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl StopAIWorkflowTaskRequest {
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
    StopAIWorkflowTaskRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for StopAIWorkflowTaskRequest {
    type Response = StopAIWorkflowTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopAIWorkflowTask");
}

/// Response to [`StopAIWorkflowTaskRequest`], which the documentation does not describe.
pub type StopAIWorkflowTaskResponse = alicloud_runtime::UndocumentedResponse;
