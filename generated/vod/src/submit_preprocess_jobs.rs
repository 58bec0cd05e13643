// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitPreprocessJobs`, from `vod/SubmitPreprocessJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Job};

/// Starts transcoding of a video for use in a production studio.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SubmitPreprocessJobsRequest::new()
///     .preprocess_type("LivePreprocess")
///     .video_id("7d2fbc3e27*****0bdb0e08e55f");
/// let reply = client.submit_preprocess_jobs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitPreprocessJobsRequest {
    /// **Required.** Which kind of preprocess it is or is to be. Example: `LivePreprocess`.
    pub preprocess_type: Option<String>,
    /// **Required.** ID of the video that the call is about. Example: `7d2fbc3e27*****0bdb0e08e55f`.
    pub video_id: Option<String>,
}

impl SubmitPreprocessJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PreprocessType`, which is required.
    pub fn preprocess_type(mut self, value: impl Into<String>) -> Self {
        self.preprocess_type = Some(value.into());
        self
    }
    /// Sets `VideoId`, which is required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
}

request! {
    SubmitPreprocessJobsRequest {
        "PreprocessType" => preprocess_type: query,
        "VideoId" => video_id: query,
    }
}

impl Operation for SubmitPreprocessJobsRequest {
    type Response = SubmitPreprocessJobsResponse;
    type Error = SubmitPreprocessJobsError;
    const INFO: OperationInfo = super::operation("SubmitPreprocessJobs")
        .required(&["PreprocessType", "VideoId"]);
    const ERRORS: &'static [SubmitPreprocessJobsError] = &[
        SubmitPreprocessJobsError::InvalidVideoNotFound,
        SubmitPreprocessJobsError::NoSuchResource,
        SubmitPreprocessJobsError::ForbiddenIllegalStatus,
    ];
}

/// Response to [`SubmitPreprocessJobsRequest`].
#[non_exhaustive]
pub struct SubmitPreprocessJobsResponse {
    /// The preprocess jobs that were found or are concerned, one entry each.
    pub preprocess_jobs: Vec<Job>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D08EF493-1A69-42*****6D-EC66BE3339B3`.
    pub request_id: Option<String>,
}

response! {
    SubmitPreprocessJobsResponse {
        "PreprocessJobs" => preprocess_jobs: list("PreprocessJob"),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SubmitPreprocessJobsRequest`] names.
///
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`ForbiddenIllegalStatus`](super::DocumentedError::ForbiddenIllegalStatus)
pub type SubmitPreprocessJobsError = super::DocumentedError;
