// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePipeline`, from `mts/DeletePipeline.md`.

use alicloud_runtime::codegen::*;

/// Deletes a pipeline, through which jobs can then no longer be submitted.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::DeletePipelineRequest::new()
///     .pipeline_id("...");
/// let reply = client.delete_pipeline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePipelineRequest {
    /// **Required.** ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
}

impl DeletePipelineRequest {
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
    DeletePipelineRequest {
        "PipelineId" => pipeline_id: query,
    }
}

impl Operation for DeletePipelineRequest {
    type Response = DeletePipelineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePipeline")
        .required(&["PipelineId"]);
}

/// Response to [`DeletePipelineRequest`].
#[non_exhaustive]
pub struct DeletePipelineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `338CA33A-AE83-5DF4-B6F2-C6D3ED8143F5`.
    pub request_id: Option<String>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `d1ce4d3efcb549419193f50f1fcd****`.
    pub pipeline_id: Option<String>,
}

response! {
    DeletePipelineResponse {
        "RequestId" => request_id: value,
        "PipelineId" => pipeline_id: value,
    }
}
