// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVideoInfo`, from `vod/UpdateVideoInfo.md`.

use alicloud_runtime::codegen::*;

/// Changes title, description, tags, thumbnail or category of one video or audio file.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::UpdateVideoInfoRequest::new()
///     .video_id("2deda93265*****312baf9b0ed810d");
/// let reply = client.update_video_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVideoInfoRequest {
    /// **Required.** ID of the video that the call is about.
    /// Example: `2deda93265*****312baf9b0ed810d`.
    pub video_id: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Items: at most 16. Example: `text`.
    pub tags: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Web address under which the cover is found. Example: `https://image.example.com/****.jpg`.
    pub cover_url: Option<String>,
    /// ID of the cate that the call is about. Example: `384761111`.
    pub cate_id: Option<i64>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl UpdateVideoInfoRequest {
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
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `CoverURL`.
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /// Sets `CateId`.
    #[inline]
    pub fn cate_id(mut self, value: i64) -> Self {
        self.cate_id = Some(value);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

request! {
    UpdateVideoInfoRequest {
        "VideoId" => video_id: query,
        "Title" => title: query,
        "Tags" => tags: query,
        "Description" => description: query,
        "CoverURL" => cover_url: query,
        "CateId" => cate_id: query,
        "UserData" => user_data: query,
    }
}

impl Operation for UpdateVideoInfoRequest {
    type Response = UpdateVideoInfoResponse;
    type Error = UpdateVideoInfoError;
    const INFO: OperationInfo = super::operation("UpdateVideoInfo")
        .required(&["VideoId"]);
    const ERRORS: &'static [UpdateVideoInfoError] = &[
        UpdateVideoInfoError::InvalidVideoNotFound,
    ];
}

/// Response to [`UpdateVideoInfoRequest`].
pub type UpdateVideoInfoResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateVideoInfoRequest`] names.
///
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
pub type UpdateVideoInfoError = super::DocumentedError;
