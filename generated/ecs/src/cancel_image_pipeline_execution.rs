// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelImagePipelineExecution`, from `ecs/CancelImagePipelineExecution.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Stops a run of an image pipeline that is still building, distributing or releasing its
/// resources.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CancelImagePipelineExecutionRequest::new()
///     .execution_id("exec-5fb8facb8ed7427c****")
///     .region_id("cn-hangzhou");
/// let reply = client.cancel_image_pipeline_execution(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelImagePipelineExecutionRequest {
    /// **Required.** ID of the image build task, as
    /// [`StartImagePipelineExecution`](super::Client::start_image_pipeline_execution) returned it.
    /// Example: `exec-5fb8facb8ed7427c****`.
    pub execution_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags of the template itself, as opposed to the instances made from it. Items: at most 20.
    pub template_tag: Vec<Tag>,
}

impl CancelImagePipelineExecutionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ExecutionId`, which is required.
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TemplateTag`.
    pub fn template_tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<Tag>>,
    ) -> Self {
        self.template_tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CancelImagePipelineExecutionRequest {
        "ExecutionId" => execution_id: query,
        "RegionId" => region_id: query,
        "TemplateTag" => template_tag: query,
    }
}

impl Operation for CancelImagePipelineExecutionRequest {
    type Response = CancelImagePipelineExecutionResponse;
    type Error = CancelImagePipelineExecutionError;
    const INFO: OperationInfo = super::operation("CancelImagePipelineExecution")
        .required(&["ExecutionId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [CancelImagePipelineExecutionError] = &[
        CancelImagePipelineExecutionError::InvalidStatusCancelFailed,
        CancelImagePipelineExecutionError::InvalidStatusImagePipelineExecution,
        CancelImagePipelineExecutionError::InvalidImagePipelineExecutionNotFound,
    ];
}

/// Response to [`CancelImagePipelineExecutionRequest`].
pub type CancelImagePipelineExecutionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelImagePipelineExecutionRequest`] names.
///
/// - [`InvalidStatusCancelFailed`](super::DocumentedError::InvalidStatusCancelFailed)
/// - [`InvalidStatusImagePipelineExecution`](super::DocumentedError::InvalidStatusImagePipelineExecution)
/// - [`InvalidImagePipelineExecutionNotFound`](super::DocumentedError::InvalidImagePipelineExecutionNotFound)
pub type CancelImagePipelineExecutionError = super::DocumentedError;
