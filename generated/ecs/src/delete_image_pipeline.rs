// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteImagePipeline`, from `ecs/DeleteImagePipeline.md`.

use alicloud_runtime::codegen::*;

/// Deletes an image pipeline with its runs. Not possible while a run is still going on.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteImagePipelineRequest::new()
///     .image_pipeline_id("ip-2ze5tsl5bp6nf2b3****")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_image_pipeline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteImagePipelineRequest {
    /// **Required.** ID of an image pipeline, the recipe that images are built by.
    /// Example: `ip-2ze5tsl5bp6nf2b3****`.
    pub image_pipeline_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteImagePipelineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImagePipelineId`, which is required.
    pub fn image_pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.image_pipeline_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteImagePipelineRequest {
        "ImagePipelineId" => image_pipeline_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteImagePipelineRequest {
    type Response = DeleteImagePipelineResponse;
    type Error = DeleteImagePipelineError;
    const INFO: OperationInfo = super::operation("DeleteImagePipeline")
        .required(&["ImagePipelineId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteImagePipelineError] = &[
        DeleteImagePipelineError::InvalidImagePipelineHasRunningExecution,
        DeleteImagePipelineError::InvalidImagePipelineNotFound,
    ];
}

/// Response to [`DeleteImagePipelineRequest`].
pub type DeleteImagePipelineResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteImagePipelineRequest`] names.
///
/// - [`InvalidImagePipelineHasRunningExecution`](super::DocumentedError::InvalidImagePipelineHasRunningExecution)
/// - [`InvalidImagePipelineNotFound`](super::DocumentedError::InvalidImagePipelineNotFound)
pub type DeleteImagePipelineError = super::DocumentedError;
