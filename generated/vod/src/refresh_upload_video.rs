// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshUploadVideo`, from `vod/RefreshUploadVideo.md`.

use alicloud_runtime::codegen::*;

/// Gets a new upload credential for a video file whose upload timed out.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::RefreshUploadVideoRequest::new()
///     .video_id("c6a23a870c8c4ffc*****d40cbd38133");
/// let reply = client.refresh_upload_video(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshUploadVideoRequest {
    /// **Required.** ID of the video that the call is about.
    /// Example: `c6a23a870c8c4ffc*****d40cbd38133`.
    pub video_id: Option<String>,
}

impl RefreshUploadVideoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VideoId`, which is required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
}

request! {
    RefreshUploadVideoRequest {
        "VideoId" => video_id: query,
    }
}

impl Operation for RefreshUploadVideoRequest {
    type Response = RefreshUploadVideoResponse;
    type Error = RefreshUploadVideoError;
    const INFO: OperationInfo = super::operation("RefreshUploadVideo")
        .required(&["VideoId"])
        .secret_members(&["UploadAuth"]);
    const ERRORS: &'static [RefreshUploadVideoError] = &[
        RefreshUploadVideoError::InvalidVideoDamaged,
        RefreshUploadVideoError::InvalidVideoNotFound,
    ];
}

/// Response to [`RefreshUploadVideoRequest`].
#[non_exhaustive]
pub struct RefreshUploadVideoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// Pass for the upload; valid for a short time and only for this file.
    /// Example: `FJU3p3T*****Z0NUIyeW`. A secret: it is printed as `***`.
    pub upload_auth: Option<String>,
    /// Address that belongs to the upload. Example: `eyJTZWN1cml0eVR*****iQ0FJU3p3TjFxNkZ0NUIyeW`.
    pub upload_address: Option<String>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `c6a23a870c8c4ffc*****d40cbd38133`.
    pub video_id: Option<String>,
}

response! {
    RefreshUploadVideoResponse {
        "RequestId" => request_id: value,
        "UploadAuth" => upload_auth: value as Secret,
        "UploadAddress" => upload_address: value,
        "VideoId" => video_id: value,
    }
}

/// Errors that the documentation of [`RefreshUploadVideoRequest`] names.
///
/// - [`InvalidVideoDamaged`](super::DocumentedError::InvalidVideoDamaged)
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
pub type RefreshUploadVideoError = super::DocumentedError;
