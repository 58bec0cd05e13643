// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePipeline`, from `ice/DeletePipeline.md`.

use alicloud_runtime::codegen::*;

/// Deletes a pipeline of the account, through which jobs were queued.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeletePipelineRequest::new()
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
        .required(&["PipelineId"])
        .success_flag("Success");
}

/// Response to [`DeletePipelineRequest`].
#[non_exhaustive]
pub struct DeletePipelineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeletePipelineResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
