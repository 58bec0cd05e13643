// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ActivateMediaWorkflow`, from `mts/ActivateMediaWorkflow.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResponseMediaWorkflow};

/// Activates a media workflow, so that new files can trigger it.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::ActivateMediaWorkflowRequest::new()
///     .media_workflow_id("93ab850b4f6f44eab54b6e91d24d81d4");
/// let reply = client.activate_media_workflow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ActivateMediaWorkflowRequest {
    /// **Required.** ID of the media workflow that the call is about.
    pub media_workflow_id: Option<String>,
}

impl ActivateMediaWorkflowRequest {
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
    ActivateMediaWorkflowRequest {
        "MediaWorkflowId" => media_workflow_id: query,
    }
}

impl Operation for ActivateMediaWorkflowRequest {
    type Response = ActivateMediaWorkflowResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ActivateMediaWorkflow")
        .required(&["MediaWorkflowId"]);
}

/// Response to [`ActivateMediaWorkflowRequest`].
#[non_exhaustive]
pub struct ActivateMediaWorkflowResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A1326BD4-30B1-4CB6-B116-3330B877B0D4`.
    pub request_id: Option<String>,
    /// The workflow with its state and activities.
    pub media_workflow: Option<ResponseMediaWorkflow>,
}

response! {
    ActivateMediaWorkflowResponse {
        "RequestId" => request_id: value,
        "MediaWorkflow" => media_workflow: value,
    }
}
