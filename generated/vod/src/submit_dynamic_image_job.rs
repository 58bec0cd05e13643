// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitDynamicImageJob`, from `vod/SubmitDynamicImageJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Job};

/// Starts making an animated image from a video in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SubmitDynamicImageJobRequest::new()
///     .dynamic_image_template_id("1a443dc52e*****f10abc4794d70")
///     .video_id("7d2fbc3e273441*****bdb0e08e55f");
/// let reply = client.submit_dynamic_image_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitDynamicImageJobRequest {
    /// **Required.** ID of the dynamic image template that the call is about.
    /// Example: `1a443dc52e*****f10abc4794d70`.
    pub dynamic_image_template_id: Option<String>,
    /// **Required.** ID of the video that the call is about.
    /// Example: `7d2fbc3e273441*****bdb0e08e55f`.
    pub video_id: Option<String>,
    /// The override params that are concerned. Example: `text`.
    pub override_params: Option<String>,
}

impl SubmitDynamicImageJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DynamicImageTemplateId`, which is required.
    pub fn dynamic_image_template_id(mut self, value: impl Into<String>) -> Self {
        self.dynamic_image_template_id = Some(value.into());
        self
    }
    /// Sets `VideoId`, which is required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
    /// Sets `OverrideParams`.
    pub fn override_params(mut self, value: impl Into<String>) -> Self {
        self.override_params = Some(value.into());
        self
    }
}

request! {
    SubmitDynamicImageJobRequest {
        "DynamicImageTemplateId" => dynamic_image_template_id: query,
        "VideoId" => video_id: query,
        "OverrideParams" => override_params: query,
    }
}

impl Operation for SubmitDynamicImageJobRequest {
    type Response = SubmitDynamicImageJobResponse;
    type Error = SubmitDynamicImageJobError;
    const INFO: OperationInfo = super::operation("SubmitDynamicImageJob")
        .required(&["DynamicImageTemplateId", "VideoId"]);
    const ERRORS: &'static [SubmitDynamicImageJobError] = &[
        SubmitDynamicImageJobError::InvalidVideoNotFound,
        SubmitDynamicImageJobError::NoSuchResource,
        SubmitDynamicImageJobError::ForbiddenIllegalStatus,
    ];
}

/// Response to [`SubmitDynamicImageJobRequest`].
#[non_exhaustive]
pub struct SubmitDynamicImageJobResponse {
    /// Job that makes the animated picture; ask for it by its ID.
    pub dynamic_image_job: Option<Job>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78*****BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    SubmitDynamicImageJobResponse {
        "DynamicImageJob" => dynamic_image_job: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SubmitDynamicImageJobRequest`] names.
///
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`ForbiddenIllegalStatus`](super::DocumentedError::ForbiddenIllegalStatus)
pub type SubmitDynamicImageJobError = super::DocumentedError;
