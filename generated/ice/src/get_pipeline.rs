// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPipeline`, from `ice/GetPipeline.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Pipeline};

/// Shows name, state and other properties of one job pipeline.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetPipelineRequest::new()
///     .pipeline_id("...");
/// let reply = client.get_pipeline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPipelineRequest {
    /// **Required.** ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
}

impl GetPipelineRequest {
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
}

request! {
    GetPipelineRequest {
        "PipelineId" => pipeline_id: query,
    }
}

impl Operation for GetPipelineRequest {
    type Response = GetPipelineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPipeline")
        .required(&["PipelineId"])
        .read_only();
}

/// Response to [`GetPipelineRequest`].
#[non_exhaustive]
pub struct GetPipelineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The queue with its state.
    pub pipeline: Option<Pipeline>,
}

response! {
    GetPipelineResponse {
        "RequestId" => request_id: value,
        "Pipeline" => pipeline: value,
    }
}
