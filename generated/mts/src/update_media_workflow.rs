// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMediaWorkflow`, from `mts/UpdateMediaWorkflow.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MediaWorkflow};

/// Changes the topology or the trigger mode of a media workflow.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::UpdateMediaWorkflowRequest::new()
///     .media_workflow_id("...")
///     .topology("...");
/// let reply = client.update_media_workflow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMediaWorkflowRequest {
    /// **Required.** ID of the media workflow that the call is about.
    pub media_workflow_id: Option<String>,
    /// **Required.** Activities of the workflow and the order in which they follow each other, as JSON.
    pub topology: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Way in which the trigger works.
    pub trigger_mode: Option<String>,
}

impl UpdateMediaWorkflowRequest {
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
    /// Sets `Topology`, which is required.
    pub fn topology(mut self, value: impl Into<String>) -> Self {
        self.topology = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TriggerMode`.
    pub fn trigger_mode(mut self, value: impl Into<String>) -> Self {
        self.trigger_mode = Some(value.into());
        self
    }
}

request! {
    UpdateMediaWorkflowRequest {
        "MediaWorkflowId" => media_workflow_id: query,
        "Topology" => topology: query,
        "Name" => name: query,
        "TriggerMode" => trigger_mode: query,
    }
}

impl Operation for UpdateMediaWorkflowRequest {
    type Response = UpdateMediaWorkflowResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMediaWorkflow")
        .required(&["MediaWorkflowId", "Topology"]);
}

/// Response to [`UpdateMediaWorkflowRequest`].
#[non_exhaustive]
pub struct UpdateMediaWorkflowResponse {
    /// The workflow with its state and activities.
    pub media_workflow: Option<MediaWorkflow>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A06BF02F-1BA7-4866-85FE-B17D318DBD47`.
    pub request_id: Option<String>,
}

response! {
    UpdateMediaWorkflowResponse {
        "MediaWorkflow" => media_workflow: value,
        "RequestId" => request_id: value,
    }
}
