// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePipeline`, from `ice/UpdatePipeline.md`.

use alicloud_runtime::codegen::*;

/// Changes status or priority of a job pipeline.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdatePipelineRequest::new()
///     .pipeline_id("...");
/// let reply = client.update_pipeline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePipelineRequest {
    /// **Required.** ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Rank that decides which item goes first when several fit.
    pub priority: Option<i32>,
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
    UpdatePipelineRequest {
        "PipelineId" => pipeline_id: query,
        "Name" => name: query,
        "Status" => status: query,
        "Priority" => priority: query,
    }
}

impl Operation for UpdatePipelineRequest {
    type Response = UpdatePipelineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePipeline")
        .required(&["PipelineId"])
        .success_flag("Success");
}

/// Response to [`UpdatePipelineRequest`].
#[non_exhaustive]
pub struct UpdatePipelineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdatePipelineResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
