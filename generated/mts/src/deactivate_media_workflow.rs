// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeactivateMediaWorkflow`, from `mts/DeactivateMediaWorkflow.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResponseMediaWorkflow};

/// Deactivates a media workflow, so that files no longer trigger it.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::DeactivateMediaWorkflowRequest::new()
///     .media_workflow_id("93ab850b4f6f44eab54b6e91d24d81d4");
/// let reply = client.deactivate_media_workflow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeactivateMediaWorkflowRequest {
    /// **Required.** ID of the media workflow that the call is about.
    pub media_workflow_id: Option<String>,
}

impl DeactivateMediaWorkflowRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaWorkflowId`, which is required.
    pub fn media_workflow_id(mut self, value: impl Into<String>) -> Self {
        self.media_workflow_id = Some(value.into());
        self
    }
}

request! {
    DeactivateMediaWorkflowRequest {
        "MediaWorkflowId" => media_workflow_id: query,
    }
}

impl Operation for DeactivateMediaWorkflowRequest {
    type Response = DeactivateMediaWorkflowResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeactivateMediaWorkflow")
        .required(&["MediaWorkflowId"]);
}

/// Response to [`DeactivateMediaWorkflowRequest`].
#[non_exhaustive]
pub struct DeactivateMediaWorkflowResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A1326BD4-30B1-4CB6-B116-3330B877B0D4`.
    pub request_id: Option<String>,
    /// The workflow with its state and activities.
    pub media_workflow: Option<ResponseMediaWorkflow>,
}

response! {
    DeactivateMediaWorkflowResponse {
        "RequestId" => request_id: value,
        "MediaWorkflow" => media_workflow: value,
    }
}
