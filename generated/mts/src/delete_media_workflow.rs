// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMediaWorkflow`, from `mts/DeleteMediaWorkflow.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResponseMediaWorkflow};

/// Deletes a media workflow; runs of it that are under way go on.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::DeleteMediaWorkflowRequest::new()
///     .media_workflow_id("93ab850b4f6f44eab54b6e91d24d81d4");
/// let reply = client.delete_media_workflow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMediaWorkflowRequest {
    /// **Required.** ID of the media workflow that the call is about.
    pub media_workflow_id: Option<String>,
}

impl DeleteMediaWorkflowRequest {
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
    DeleteMediaWorkflowRequest {
        "MediaWorkflowId" => media_workflow_id: query,
    }
}

impl Operation for DeleteMediaWorkflowRequest {
    type Response = DeleteMediaWorkflowResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMediaWorkflow")
        .required(&["MediaWorkflowId"]);
}

/// Response to [`DeleteMediaWorkflowRequest`].
#[non_exhaustive]
pub struct DeleteMediaWorkflowResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A1326BD4-30B1-4CB6-B116-3330B877B0D4`.
    pub request_id: Option<String>,
    /// The workflow with its state and activities.
    pub media_workflow: Option<ResponseMediaWorkflow>,
}

response! {
    DeleteMediaWorkflowResponse {
        "RequestId" => request_id: value,
        "MediaWorkflow" => media_workflow: value,
    }
}
