// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVideo`, from `vod/DeleteVideo.md`.

use alicloud_runtime::codegen::*;

/// Deletes videos for good, with their source files, transcoded streams and cover images.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteVideoRequest::new()
///     .video_ids("e44ebf114*****2d2adbea8bf5b5,e44ebf11*****adbea8bf55");
/// let reply = client.delete_video(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVideoRequest {
    /// **Required.** IDs of the videos to work on or to narrow the list down to.
    /// Items: at most 20. Example: `e44ebf114*****2d2adbea8bf5b5,e44ebf11*****adbea8bf55`.
    pub video_ids: Option<String>,
}

impl DeleteVideoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VideoIds`, which is required.
    pub fn video_ids(mut self, value: impl Into<String>) -> Self {
        self.video_ids = Some(value.into());
        self
    }
}

request! {
    DeleteVideoRequest {
        "VideoIds" => video_ids: query,
    }
}

impl Operation for DeleteVideoRequest {
    type Response = DeleteVideoResponse;
    type Error = DeleteVideoError;
    const INFO: OperationInfo = super::operation("DeleteVideo").required(&["VideoIds"]);
    const ERRORS: &'static [DeleteVideoError] = &[
        DeleteVideoError::VideoIdsExceededMax,
        DeleteVideoError::InvalidVideoNotFound,
        DeleteVideoError::DeleteVideoFailed,
    ];
}

/// Response to [`DeleteVideoRequest`].
#[non_exhaustive]
pub struct DeleteVideoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// IDs of the forbidden videos that were found or are concerned.
    /// Example: `73ab850b4f6f4*****b6e91d24d81d5`.
    pub forbidden_video_ids: Vec<String>,
    /// IDs of the non exist videos that were found or are concerned.
    /// Example: `93ab850b4f6f*****4b6e91d24d81d4`.
    pub non_exist_video_ids: Vec<String>,
}

response! {
    DeleteVideoResponse {
        "RequestId" => request_id: value,
        "ForbiddenVideoIds" => forbidden_video_ids: list(""),
        "NonExistVideoIds" => non_exist_video_ids: list(""),
    }
}

/// Errors that the documentation of [`DeleteVideoRequest`] names.
///
/// - [`VideoIdsExceededMax`](super::DocumentedError::VideoIdsExceededMax)
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
/// - [`DeleteVideoFailed`](super::DocumentedError::DeleteVideoFailed)
pub type DeleteVideoError = super::DocumentedError;
