// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAIWorkflowTask`, from `ice/GetAIWorkflowTask.md`.

use alicloud_runtime::codegen::*;

/// Shows state and result of one AI workflow task.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetAIWorkflowTaskRequest::new();
/// let reply = client.get_ai_workflow_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAIWorkflowTaskRequest {
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl GetAIWorkflowTaskRequest {
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
    GetAIWorkflowTaskRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for GetAIWorkflowTaskRequest {
    type Response = GetAIWorkflowTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAIWorkflowTask").read_only();
}

/// Response to [`GetAIWorkflowTaskRequest`], which the documentation does not describe.
pub type GetAIWorkflowTaskResponse = alicloud_runtime::UndocumentedResponse;
