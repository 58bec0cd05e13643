// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelWorkflow`, from `cs/CancelWorkflow.md`.

use alicloud_runtime::codegen::*;

/// Cancels a running workflow of the genomics computing service (AGS); deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CancelWorkflowRequest::new()
///     .workflow_name("mapping-gpu-mhhgh")
///     .action("cancel");
/// let reply = client.cancel_workflow(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CancelWorkflowRequest {
    /// **Required.** Workflow that the call works on, as
    /// [`DescribeWorkflows`](super::Client::describe_workflows) names it.
    /// Example: `mapping-gpu-mhhgh`.
    pub workflow_name: Option<String>,
    /// **Required.** What to do with the workflow; only `cancel` is possible. Example: `cancel`.
    pub action: Option<String>,
}

impl CancelWorkflowRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workflowName`, which is required.
    pub fn workflow_name(mut self, value: impl Into<String>) -> Self {
        self.workflow_name = Some(value.into());
        self
    }
    /// Sets `action`, which is required.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
}

request! {
    CancelWorkflowRequest {
        "workflowName" => workflow_name: path,
        "action" => action: body,
    }
}

impl Operation for CancelWorkflowRequest {
    type Response = CancelWorkflowResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CancelWorkflow")
        .roa("PUT", "/gs/workflow/{workflowName}")
        .required(&["workflowName", "action"]);
}

/// Response to [`CancelWorkflowRequest`], which the documentation does not describe.
pub type CancelWorkflowResponse = alicloud_runtime::UndocumentedResponse;
