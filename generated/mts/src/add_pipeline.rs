// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddPipeline`, from `mts/AddPipeline.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NotifyConfig};

/// Creates an MPS queue (pipeline) with a speed level and notification settings.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::AddPipelineRequest::new()
///     .name("...");
/// let reply = client.add_pipeline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddPipelineRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// How fast it goes.
    pub speed: Option<String>,
    /// Level that the speed has on its scale.
    pub speed_level: Option<i64>,
    /// Settings of the notify, and what it works with.
    pub notify_config: Option<String>,
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<String>,
}

impl AddPipelineRequest {
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
    /// Sets `Speed`.
    pub fn speed(mut self, value: impl Into<String>) -> Self {
        self.speed = Some(value.into());
        self
    }
    /// Sets `SpeedLevel`.
    #[inline]
    pub fn speed_level(mut self, value: i64) -> Self {
        self.speed_level = Some(value);
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
}

request! {
    AddPipelineRequest {
        "Name" => name: query,
        "Speed" => speed: query,
        "SpeedLevel" => speed_level: query,
        "NotifyConfig" => notify_config: query,
        "Role" => role: query,
    }
}

impl Operation for AddPipelineRequest {
    type Response = AddPipelineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddPipeline").required(&["Name"]);
}

/// Response to [`AddPipelineRequest`].
#[non_exhaustive]
pub struct AddPipelineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CFEA608A-5A1C-4C83-A54B-6197BC250D23`.
    pub request_id: Option<String>,
    /// The queue with its state and message settings.
    pub pipeline: Option<Pipeline>,
}

response! {
    AddPipelineResponse {
        "RequestId" => request_id: value,
        "Pipeline" => pipeline: value,
    }
}

/// The queue with its state and message settings.
#[non_exhaustive]
pub struct Pipeline {
    /// How fast it goes. Example: `Standard`.
    pub speed: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub state: Option<String>,
    /// Level that the speed has on its scale. Example: `1`.
    pub speed_level: Option<i64>,
    /// Settings of the notify, and what it works with.
    pub notify_config: Option<NotifyConfig>,
    /// Part that the item plays, or role whose rights are used. Example: `AliyunMTSDefaultRole`.
    pub role: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `ed450ea0bfbd41e29f80a401fb4d****`.
    pub id: Option<String>,
    /// Share of the account's capacity that the queue has. Example: `10`.
    pub quota_allocate: Option<i64>,
}

response! {
    Pipeline {
        "Speed" => speed: value,
        "State" => state: value,
        "SpeedLevel" => speed_level: value,
        "NotifyConfig" => notify_config: value,
        "Role" => role: value,
        "Name" => name: value,
        "Id" => id: value,
        "QuotaAllocate" => quota_allocate: value,
    }
}
