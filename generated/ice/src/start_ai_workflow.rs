// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartAIWorkflow`, from `ice/StartAIWorkflow.md`.

use alicloud_runtime::codegen::*;

/// Starts an AI workflow with the given inputs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::StartAIWorkflowRequest::new()
///     .workflow_id("...");
/// let reply = client.start_ai_workflow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartAIWorkflowRequest {
    /// **Required.** ID of the workflow that the call is about.
    pub workflow_id: Option<String>,
    /// The inputs that are concerned.
    pub inputs: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Tag that the dispatch carries.
    pub dispatch_tag: Option<String>,
}

impl StartAIWorkflowRequest {
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
    /// Sets `Inputs`.
    pub fn inputs(mut self, value: impl Into<String>) -> Self {
        self.inputs = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `DispatchTag`.
    pub fn dispatch_tag(mut self, value: impl Into<String>) -> Self {
        self.dispatch_tag = Some(value.into());
        self
    }
}

request! {
    StartAIWorkflowRequest {
        "WorkflowId" => workflow_id: query,
        "Inputs" => inputs: query,
        "UserData" => user_data: query,
        "DispatchTag" => dispatch_tag: query,
    }
}

impl Operation for StartAIWorkflowRequest {
    type Response = StartAIWorkflowResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartAIWorkflow")
        .required(&["WorkflowId"]);
}

/// Response to [`StartAIWorkflowRequest`], which the documentation does not describe.
pub type StartAIWorkflowResponse = alicloud_runtime::UndocumentedResponse;
