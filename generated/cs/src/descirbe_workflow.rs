// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescirbeWorkflow`, from `cs/DescirbeWorkflow.md`.

use alicloud_runtime::codegen::*;

/// Returns the details of one workflow, its state and progress among them; the name is misspelled
/// in the API itself.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescirbeWorkflowRequest::new()
///     .workflow_name("mapping-gpu-mhhgh");
/// let reply = client.descirbe_workflow(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescirbeWorkflowRequest {
    /// **Required.** Workflow that the call works on, as
    /// [`DescribeWorkflows`](super::Client::describe_workflows) names it.
    /// Example: `mapping-gpu-mhhgh`.
    pub workflow_name: Option<String>,
}

impl DescirbeWorkflowRequest {
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
    DescirbeWorkflowRequest {
        "workflowName" => workflow_name: path,
    }
}

impl Operation for DescirbeWorkflowRequest {
    type Response = DescirbeWorkflowResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescirbeWorkflow")
        .roa("GET", "/gs/workflow/{workflowName}")
        .required(&["workflowName"])
        .read_only();
}

/// Response to [`DescirbeWorkflowRequest`].
#[non_exhaustive]
pub struct DescirbeWorkflowResponse {
    /// When the workflow was created. Example: `2020-01-15 16:30:25 +0800 CST`.
    pub create_time: Option<String>,
    /// How long the workflow has been running or ran. Example: `1h15m33.529968361s`.
    pub duration: Option<String>,
    /// When the workflow ended. Example: `0001-01-01 00:00:00 +0000 UTC`.
    pub finish_time: Option<String>,
    /// Amount of data that the workflow read. Example: `0`.
    pub input_data_size: Option<String>,
    /// Name by which the workflow is looked up or called off. Example: `wgs-gpu-97xfn`.
    pub job_name: Option<String>,
    /// Namespace that the workflow runs in. Example: `1171330362041663`.
    pub job_namespace: Option<String>,
    /// Amount of data that the workflow wrote. Example: `0`.
    pub output_data_size: Option<String>,
    /// How the object, the check or the step stands at present. Example: `Running`.
    pub status: Option<String>,
    /// How many DNA bases the workflow worked on. Example: `0`.
    pub total_bases: Option<String>,
    /// How many sequencing reads the workflow worked on. Example: `0`.
    pub total_reads: Option<String>,
    /// Parameters that the workflow was started with, as JSON text. Example: `text`.
    pub user_input_data: Option<String>,
}

response! {
    DescirbeWorkflowResponse {
        "create_time" => create_time: value,
        "duration" => duration: value,
        "finish_time" => finish_time: value,
        "input_data_size" => input_data_size: value,
        "job_name" => job_name: value,
        "job_namespace" => job_namespace: value,
        "output_data_size" => output_data_size: value,
        "status" => status: value,
        "total_bases" => total_bases: value,
        "total_reads" => total_reads: value,
        "user_input_data" => user_input_data: value,
    }
}
