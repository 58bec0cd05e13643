// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAITask`, from `ros/GetAITask.md`.

use alicloud_runtime::codegen::*;

/// Returns an AI task with its state and outcome.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetAITaskRequest::new();
/// let reply = client.get_ai_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAITaskRequest {
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Whether the stack outputs are returned; leaving them out makes the call faster.
    pub output_option: Option<String>,
}

impl GetAITaskRequest {
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
    /// Sets `OutputOption`.
    pub fn output_option(mut self, value: impl Into<String>) -> Self {
        self.output_option = Some(value.into());
        self
    }
}

request! {
    GetAITaskRequest {
        "TaskId" => task_id: query,
        "OutputOption" => output_option: query,
    }
}

impl Operation for GetAITaskRequest {
    type Response = GetAITaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAITask").read_only();
}

/// Response to [`GetAITaskRequest`], which the documentation does not describe.
pub type GetAITaskResponse = alicloud_runtime::UndocumentedResponse;
