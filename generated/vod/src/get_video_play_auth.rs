// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVideoPlayAuth`, from `vod/GetVideoPlayAuth.md`.

use alicloud_runtime::codegen::*;

/// Gets a short-lived playback credential for one video, from which ApsaraVideo Player derives the
/// playback address.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetVideoPlayAuthRequest::new()
///     .video_id("dfde02284a5c466*****22a097adaf4a");
/// let reply = client.get_video_play_auth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVideoPlayAuthRequest {
    /// **Required.** ID of the video that the call is about.
    /// Example: `dfde02284a5c466*****22a097adaf4a`.
    pub video_id: Option<String>,
    /// How long the auth info may take before it is given up.
    /// Range: 100 to 3000. Unit: `seconds`. Default: `100`. Example: `3000`.
    pub auth_info_timeout: Option<i64>,
    /// Settings of the play, and what it works with. Example: `{"PlayDomain":"vod.test_domain"}`.
    pub play_config: Option<String>,
    /// Which version of the API is meant.
    pub api_version: Option<String>,
}

impl GetVideoPlayAuthRequest {
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
    /// Sets `AuthInfoTimeout`.
    #[inline]
    pub fn auth_info_timeout(mut self, value: i64) -> Self {
        self.auth_info_timeout = Some(value);
        self
    }
    /// Sets `PlayConfig`.
    pub fn play_config(mut self, value: impl Into<String>) -> Self {
        self.play_config = Some(value.into());
        self
    }
    /// Sets `ApiVersion`.
    pub fn api_version(mut self, value: impl Into<String>) -> Self {
        self.api_version = Some(value.into());
        self
    }
}

request! {
    GetVideoPlayAuthRequest {
        "VideoId" => video_id: query,
        "AuthInfoTimeout" => auth_info_timeout: query,
        "PlayConfig" => play_config: query,
        "ApiVersion" => api_version: query,
    }
}

impl Operation for GetVideoPlayAuthRequest {
    type Response = GetVideoPlayAuthResponse;
    type Error = GetVideoPlayAuthError;
    const INFO: OperationInfo = super::operation("GetVideoPlayAuth")
        .required(&["VideoId"])
        .secret_members(&["PlayAuth"])
        .read_only();
    const ERRORS: &'static [GetVideoPlayAuthError] = &[
        GetVideoPlayAuthError::ForbiddenIllegalStatus,
        GetVideoPlayAuthError::InvalidVideoNotFound,
    ];
}

/// Response to [`GetVideoPlayAuthRequest`].
#[non_exhaustive]
pub struct GetVideoPlayAuthResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// Title, length and the like, for the player.
    pub video_meta: Option<VideoMeta>,
    /// Pass for the player; lasts a short time, so ask for it right before playing.
    /// Example: `sstyYuew6789*****00000xtt7TYUh`. A secret: it is printed as `***`.
    pub play_auth: Option<String>,
}

response! {
    GetVideoPlayAuthResponse {
        "RequestId" => request_id: value,
        "VideoMeta" => video_meta: value,
        "PlayAuth" => play_auth: value as Secret,
    }
}

/// Title, length and the like, for the player.
#[non_exhaustive]
pub struct VideoMeta {
    /// Web address under which the cover is found. Example: `https://image.example.com/****.jpg`.
    pub cover_url: Option<String>,
    /// Length in seconds. Example: `120.0`.
    pub duration: Option<f64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `93ab850b4f6f*****4b6e91d24d81d4`.
    pub video_id: Option<String>,
}

response! {
    VideoMeta {
        "CoverURL" => cover_url: value,
        "Duration" => duration: value,
        "Status" => status: value,
        "Title" => title: value,
        "VideoId" => video_id: value,
    }
}

/// Errors that the documentation of [`GetVideoPlayAuthRequest`] names.
///
/// - [`ForbiddenIllegalStatus`](super::DocumentedError::ForbiddenIllegalStatus), here with HTTP status 403
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
pub type GetVideoPlayAuthError = super::DocumentedError;
