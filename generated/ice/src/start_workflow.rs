// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartWorkflow`, from `ice/StartWorkflow.md`.

use alicloud_runtime::codegen::*;

/// Submits a task that processes media along the steps of a workflow template.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::StartWorkflowRequest::new()
///     .workflow_id("...");
/// let reply = client.start_workflow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartWorkflowRequest {
    /// **Required.** ID of the workflow that the call is about.
    pub workflow_id: Option<String>,
    /// What the workflow works on, as JSON; only media at the moment.
    pub task_input: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Whether the workflow starts without a check of the media.
    pub skip_input_verification: Option<bool>,
}

impl StartWorkflowRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkflowId`, which is required.
    pub fn workflow_id(mut self, value: impl Into<String>) -> Self {
        self.workflow_id = Some(value.into());
        self
    }
    /// Sets `TaskInput`.
    pub fn task_input(mut self, value: impl Into<String>) -> Self {
        self.task_input = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `SkipInputVerification`.
    #[inline]
    pub fn skip_input_verification(mut self, value: bool) -> Self {
        self.skip_input_verification = Some(value);
        self
    }
}

request! {
    StartWorkflowRequest {
        "WorkflowId" => workflow_id: query,
        "TaskInput" => task_input: query,
        "UserData" => user_data: query,
        "SkipInputVerification" => skip_input_verification: query,
    }
}

impl Operation for StartWorkflowRequest {
    type Response = StartWorkflowResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartWorkflow")
        .required(&["WorkflowId"]);
}

/// Response to [`StartWorkflowRequest`].
#[non_exhaustive]
pub struct StartWorkflowResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******42-E8E1-4FBB-8E52-F4225C******`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `******22dad741d086a50325f9******`.
    pub task_id: Option<String>,
}

response! {
    StartWorkflowResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}
