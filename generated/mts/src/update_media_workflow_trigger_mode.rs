// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMediaWorkflowTriggerMode`, from `mts/UpdateMediaWorkflowTriggerMode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MediaWorkflow};

/// Changes only whether new files trigger a media workflow by themselves.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::UpdateMediaWorkflowTriggerModeRequest::new()
///     .media_workflow_id("e00732b977da427d9177a4dee646b1aa")
///     .trigger_mode("...");
/// let reply = client.update_media_workflow_trigger_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMediaWorkflowTriggerModeRequest {
    /// **Required.** ID of the media workflow that the call is about.
    pub media_workflow_id: Option<String>,
    /// **Required.** Way in which the trigger works.
    pub trigger_mode: Option<String>,
}

impl UpdateMediaWorkflowTriggerModeRequest {
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
    /// Sets `TriggerMode`, which is required.
    pub fn trigger_mode(mut self, value: impl Into<String>) -> Self {
        self.trigger_mode = Some(value.into());
        self
    }
}

request! {
    UpdateMediaWorkflowTriggerModeRequest {
        "MediaWorkflowId" => media_workflow_id: query,
        "TriggerMode" => trigger_mode: query,
    }
}

impl Operation for UpdateMediaWorkflowTriggerModeRequest {
    type Response = UpdateMediaWorkflowTriggerModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMediaWorkflowTriggerMode")
        .required(&["MediaWorkflowId", "TriggerMode"]);
}

/// Response to [`UpdateMediaWorkflowTriggerModeRequest`].
#[non_exhaustive]
pub struct UpdateMediaWorkflowTriggerModeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A1326BD4-30B1-4CB6-B116-3330B877B0D4`.
    pub request_id: Option<String>,
    /// The workflow with its state and activities.
    pub media_workflow: Option<MediaWorkflow>,
}

response! {
    UpdateMediaWorkflowTriggerModeResponse {
        "RequestId" => request_id: value,
        "MediaWorkflow" => media_workflow: value,
    }
}
