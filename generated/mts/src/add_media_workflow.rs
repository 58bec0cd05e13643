// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddMediaWorkflow`, from `mts/AddMediaWorkflow.md`.

use alicloud_runtime::codegen::*;

/// Creates a media workflow from a topology, with a trigger mode.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::AddMediaWorkflowRequest::new()
///     .name("...")
///     .topology("...");
/// let reply = client.add_media_workflow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddMediaWorkflowRequest {
    /// **Required.** Name that people know the item by. Length: at most 64.
    pub name: Option<String>,
    /// **Required.** Activities of the workflow and the order in which they follow each other, as JSON.
    pub topology: Option<String>,
    /// Way in which the trigger works.
    pub trigger_mode: Option<String>,
}

impl AddMediaWorkflowRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Topology`, which is required.
    pub fn topology(mut self, value: impl Into<String>) -> Self {
        self.topology = Some(value.into());
        self
    }
    /// Sets `TriggerMode`.
    pub fn trigger_mode(mut self, value: impl Into<String>) -> Self {
        self.trigger_mode = Some(value.into());
        self
    }
}

request! {
    AddMediaWorkflowRequest {
        "Name" => name: query,
        "Topology" => topology: query,
        "TriggerMode" => trigger_mode: query,
    }
}

impl Operation for AddMediaWorkflowRequest {
    type Response = AddMediaWorkflowResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddMediaWorkflow")
        .required(&["Name", "Topology"]);
}

/// Response to [`AddMediaWorkflowRequest`].
#[non_exhaustive]
pub struct AddMediaWorkflowResponse {
    /// The workflow with its state and activities.
    pub media_workflow: Option<MediaWorkflow>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F1D21261-ADB9-406A-BF6F-491382139D59`.
    pub request_id: Option<String>,
}

response! {
    AddMediaWorkflowResponse {
        "MediaWorkflow" => media_workflow: value,
        "RequestId" => request_id: value,
    }
}

/// The workflow with its state and activities.
#[non_exhaustive]
pub struct MediaWorkflow {
    /// ID of the media workflow that the item belongs to or stands for.
    /// Example: `e00732b977da427d9177a4deb1aa****`.
    pub media_workflow_id: Option<String>,
    /// Name that people know the item by. Example: `mediaworkflow-example`.
    pub name: Option<String>,
    /// Activities of the workflow and the order in which they follow each other, as JSON.
    /// Example: `text`.
    pub topology: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub state: Option<Open<MediaWorkflowState>>,
    /// When the item was created. Example: `016-04-01T05:29:37Z`.
    pub creation_time: Option<String>,
    /// Way in which the trigger works. Example: `OssAutoTrigger`.
    pub trigger_mode: Option<String>,
}

response! {
    MediaWorkflow {
        "MediaWorkflowId" => media_workflow_id: value,
        "Name" => name: value,
        "Topology" => topology: value,
        "State" => state: value,
        "CreationTime" => creation_time: value,
        "TriggerMode" => trigger_mode: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum MediaWorkflowState {
        /// Out of use; new files do not start it.
        Inactive = "Inactive",
        /// In use.
        Active = "Active",
        /// It has been removed.
        Deleted = "Deleted",
    }
}
