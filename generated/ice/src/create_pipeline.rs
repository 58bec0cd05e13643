// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePipeline`, from `ice/CreatePipeline.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Pipeline};

/// Creates a pipeline, the queue in which media processing jobs wait for their turn.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreatePipelineRequest::new()
///     .name("...")
///     .speed("...");
/// let reply = client.create_pipeline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePipelineRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** How fast it goes.
    pub speed: Option<String>,
    /// Rank that decides which item goes first when several fit.
    pub priority: Option<i32>,
}

impl CreatePipelineRequest {
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
    /// Sets `Speed`, which is required.
    pub fn speed(mut self, value: impl Into<String>) -> Self {
        self.speed = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
}

request! {
    CreatePipelineRequest {
        "Name" => name: query,
        "Speed" => speed: query,
        "Priority" => priority: query,
    }
}

impl Operation for CreatePipelineRequest {
    type Response = CreatePipelineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePipeline")
        .required(&["Name", "Speed"]);
}

/// Response to [`CreatePipelineRequest`].
#[non_exhaustive]
pub struct CreatePipelineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The queue with its state.
    pub pipeline: Option<Pipeline>,
}

response! {
    CreatePipelineResponse {
        "RequestId" => request_id: value,
        "Pipeline" => pipeline: value,
    }
}
