// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteStream`, from `vod/DeleteStream.md`.

use alicloud_runtime::codegen::*;

/// Deletes transcoded video or audio streams together with their stored files.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteStreamRequest::new()
///     .job_ids("35eb4dbda18c4*****9cc0025df374b4")
///     .video_id("e1e243b4254*****8248197d6f74f9");
/// let reply = client.delete_stream(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteStreamRequest {
    /// **Required.** IDs of the jobs to work on or to narrow the list down to.
    /// Items: at most 20. Example: `35eb4dbda18c4*****9cc0025df374b4`.
    pub job_ids: Option<String>,
    /// **Required.** ID of the video that the call is about.
    /// Example: `e1e243b4254*****8248197d6f74f9`.
    pub video_id: Option<String>,
}

impl DeleteStreamRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobIds`, which is required.
    pub fn job_ids(mut self, value: impl Into<String>) -> Self {
        self.job_ids = Some(value.into());
        self
    }
    /// Sets `VideoId`, which is required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
}

request! {
    DeleteStreamRequest {
        "JobIds" => job_ids: query,
        "VideoId" => video_id: query,
    }
}

impl Operation for DeleteStreamRequest {
    type Response = DeleteStreamResponse;
    type Error = DeleteStreamError;
    const INFO: OperationInfo = super::operation("DeleteStream")
        .required(&["JobIds", "VideoId"]);
    const ERRORS: &'static [DeleteStreamError] = &[
        DeleteStreamError::JobIdsExceededMax,
        DeleteStreamError::InvalidVideoNotFound,
        DeleteStreamError::InvalidStreamNotFound,
        DeleteStreamError::DeleteStreamFailed,
    ];
}

/// Response to [`DeleteStreamRequest`].
pub type DeleteStreamResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteStreamRequest`] names.
///
/// - [`JobIdsExceededMax`](super::DocumentedError::JobIdsExceededMax)
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
/// - [`InvalidStreamNotFound`](super::DocumentedError::InvalidStreamNotFound)
/// - [`DeleteStreamFailed`](super::DocumentedError::DeleteStreamFailed)
pub type DeleteStreamError = super::DocumentedError;
