// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitWorkflowJob`, from `vod/SubmitWorkflowJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a workflow that processes a video.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SubmitWorkflowJobRequest::new()
///     .workflow_id("34d577eade6*****33860bdf1237");
/// let reply = client.submit_workflow_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitWorkflowJobRequest {
    /// **Required.** ID of the workflow that the call is about.
    /// Example: `34d577eade6*****33860bdf1237`.
    pub workflow_id: Option<String>,
    /// ID of the media that the call is about. Example: `058b39e75269*****da42b08f00459`.
    pub media_id: Option<String>,
}

impl SubmitWorkflowJobRequest {
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
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
}

request! {
    SubmitWorkflowJobRequest {
        "WorkflowId" => workflow_id: query,
        "MediaId" => media_id: query,
    }
}

impl Operation for SubmitWorkflowJobRequest {
    type Response = SubmitWorkflowJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitWorkflowJob")
        .required(&["WorkflowId"]);
}

/// Response to [`SubmitWorkflowJobRequest`].
pub type SubmitWorkflowJobResponse = alicloud_runtime::EmptyResponse;
