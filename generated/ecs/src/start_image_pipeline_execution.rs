// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartImagePipelineExecution`, from `ecs/StartImagePipelineExecution.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Builds an image with a pipeline, then distributes and shares it as the pipeline says. A pipeline
/// has one run at a time.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::StartImagePipelineExecutionRequest::new()
///     .image_pipeline_id("ip-2ze5tsl5bp6nf2b3****")
///     .region_id("cn-hangzhou");
/// let reply = client.start_image_pipeline_execution(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartImagePipelineExecutionRequest {
    /// **Required.** ID of an image pipeline, the recipe that images are built by.
    /// Example: `ip-2ze5tsl5bp6nf2b3****`.
    pub image_pipeline_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Tags of the template itself, as opposed to the instances made from it. Items: at most 20.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub template_tag: Vec<Tag>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl StartImagePipelineExecutionRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `TemplateTag`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn template_tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<Tag>>,
    ) -> Self {
        self.template_tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    StartImagePipelineExecutionRequest {
        "ImagePipelineId" => image_pipeline_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "TemplateTag" => template_tag: query,
        "Tag" => tag: query,
    }
}

impl Operation for StartImagePipelineExecutionRequest {
    type Response = StartImagePipelineExecutionResponse;
    type Error = StartImagePipelineExecutionError;
    const INFO: OperationInfo = super::operation("StartImagePipelineExecution")
        .required(&["ImagePipelineId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [StartImagePipelineExecutionError] = &[
        StartImagePipelineExecutionError::InvalidImagePipelineHasRunningExecution,
        StartImagePipelineExecutionError::InvalidImagePipelineNotFound,
        StartImagePipelineExecutionError::StartImagePipelineExecutionFailed,
    ];
}

/// Response to [`StartImagePipelineExecutionRequest`].
#[non_exhaustive]
pub struct StartImagePipelineExecutionResponse {
    /// ID of the image build task, as
    /// [`StartImagePipelineExecution`](super::Client::start_image_pipeline_execution) returned it.
    /// Example: `exec-5fb8facb8ed7427c****`.
    pub execution_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    StartImagePipelineExecutionResponse {
        "ExecutionId" => execution_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`StartImagePipelineExecutionRequest`] names.
///
/// - [`InvalidImagePipelineHasRunningExecution`](super::DocumentedError::InvalidImagePipelineHasRunningExecution)
/// - [`InvalidImagePipelineNotFound`](super::DocumentedError::InvalidImagePipelineNotFound)
/// - [`StartImagePipelineExecutionFailed`](super::DocumentedError::StartImagePipelineExecutionFailed)
pub type StartImagePipelineExecutionError = super::DocumentedError;
