// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePipeline`, from `mts/UpdatePipeline.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NotifyConfig};

/// Changes an MPS queue (pipeline): name, state, notifications, or role.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::UpdatePipelineRequest::new()
///     .pipeline_id("5efb0fa33836432e9488ed56eb0075c8")
///     .name("example-watermark")
///     .state("Paused");
/// let reply = client.update_pipeline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePipelineRequest {
    /// **Required.** ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
    /// **Required.** Name that people know the item by. Length: at most 128.
    pub name: Option<String>,
    /// **Required.** State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// Settings of the notify, and what it works with.
    pub notify_config: Option<String>,
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<String>,
    /// Settings of the extend, and what it works with.
    pub extend_config: Option<String>,
}

impl UpdatePipelineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PipelineId`, which is required.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `State`, which is required.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `NotifyConfig`.
    pub fn notify_config(mut self, value: impl Into<String>) -> Self {
        self.notify_config = Some(value.into());
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `ExtendConfig`.
    pub fn extend_config(mut self, value: impl Into<String>) -> Self {
        self.extend_config = Some(value.into());
        self
    }
}

request! {
    UpdatePipelineRequest {
        "PipelineId" => pipeline_id: query,
        "Name" => name: query,
        "State" => state: query,
        "NotifyConfig" => notify_config: query,
        "Role" => role: query,
        "ExtendConfig" => extend_config: query,
    }
}

impl Operation for UpdatePipelineRequest {
    type Response = UpdatePipelineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePipeline")
        .required(&["PipelineId", "Name", "State"]);
}

/// Response to [`UpdatePipelineRequest`].
#[non_exhaustive]
pub struct UpdatePipelineResponse {
    /// The queue with its state and message settings.
    pub pipeline: Option<Pipeline>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    UpdatePipelineResponse {
        "Pipeline" => pipeline: value,
        "RequestId" => request_id: value,
    }
}

/// The queue with its state and message settings.
#[non_exhaustive]
pub struct Pipeline {
    /// Identifier of the item within its collection. Example: `31fa3c9ca8134f9cec2b4b0b0f787830`.
    pub id: Option<String>,
    /// Name that people know the item by. Example: `qupai-pipeline`.
    pub name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub state: Option<String>,
    /// How fast it goes. Example: `Standard`.
    pub speed: Option<String>,
    /// Settings of the notify, and what it works with.
    pub notify_config: Option<NotifyConfig>,
    /// Part that the item plays, or role whose rights are used. Example: `AliyunMTSDefaultRole`.
    pub role: Option<String>,
    /// Share of the account's capacity that the queue has. Example: `10`.
    pub quota_allocate: Option<i64>,
}

response! {
    Pipeline {
        "Id" => id: value,
        "Name" => name: value,
        "State" => state: value,
        "Speed" => speed: value,
        "NotifyConfig" => notify_config: value,
        "Role" => role: value,
        "QuotaAllocate" => quota_allocate: value,
    }
}
