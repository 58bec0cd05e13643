// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveWorkflow`, from `cs/RemoveWorkflow.md`.

use alicloud_runtime::codegen::*;

/// Deletes a workflow of the genomics computing service (AGS); deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::RemoveWorkflowRequest::new()
///     .workflow_name("mapping-gpu-98wt4");
/// let reply = client.remove_workflow(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct RemoveWorkflowRequest {
    /// **Required.** Workflow that the call works on, as
    /// [`DescribeWorkflows`](super::Client::describe_workflows) names it.
    /// Example: `mapping-gpu-98wt4`.
    pub workflow_name: Option<String>,
}

impl RemoveWorkflowRequest {
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
}

request! {
    RemoveWorkflowRequest {
        "workflowName" => workflow_name: path,
    }
}

impl Operation for RemoveWorkflowRequest {
    type Response = RemoveWorkflowResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("RemoveWorkflow")
        .roa("DELETE", "/gs/workflow/{workflowName}")
        .required(&["workflowName"]);
}

/// Response to [`RemoveWorkflowRequest`], which the documentation does not describe.
pub type RemoveWorkflowResponse = alicloud_runtime::UndocumentedResponse;
