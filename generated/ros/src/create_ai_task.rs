// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAITask`, from `ros/CreateAITask.md`.

use alicloud_runtime::codegen::*;

/// Starts a task in which an AI writes or changes a template after a prompt.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::CreateAITaskRequest::new();
/// let reply = client.create_ai_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAITaskRequest {
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// Request to the AI in plain words.
    pub prompt: Option<String>,
    /// Template text that the AI task works on.
    pub template: Option<String>,
    /// Whether the template is in the service's own notation or in Terraform's.
    pub template_type: Option<String>,
}

impl CreateAITaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `Prompt`.
    pub fn prompt(mut self, value: impl Into<String>) -> Self {
        self.prompt = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Sets `TemplateType`.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
}

request! {
    CreateAITaskRequest {
        "TaskType" => task_type: query,
        "Prompt" => prompt: query,
        "Template" => template: form,
        "TemplateType" => template_type: query,
    }
}

impl Operation for CreateAITaskRequest {
    type Response = CreateAITaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAITask");
}

/// Response to [`CreateAITaskRequest`], which the documentation does not describe.
pub type CreateAITaskResponse = alicloud_runtime::UndocumentedResponse;
