// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMedia`, from `mts/UpdateMedia.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Media, MediaFile, MediaInfo, PublishState};

/// Replaces title, description, category, tags, and cover of a media file.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::UpdateMediaRequest::new()
///     .media_id("...")
///     .title("hello");
/// let reply = client.update_media(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMediaRequest {
    /// **Required.** ID of the media that the call is about.
    pub media_id: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the cate that the call is about.
    pub cate_id: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 16.
    pub tags: Option<String>,
    /// Web address under which the cover is found.
    pub cover_url: Option<String>,
}

impl UpdateMediaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `CateId`.
    #[inline]
    pub fn cate_id(mut self, value: i64) -> Self {
        self.cate_id = Some(value);
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `CoverURL`.
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
}

request! {
    UpdateMediaRequest {
        "MediaId" => media_id: query,
        "Title" => title: query,
        "Description" => description: query,
        "CateId" => cate_id: query,
        "Tags" => tags: query,
        "CoverURL" => cover_url: query,
    }
}

impl Operation for UpdateMediaRequest {
    type Response = UpdateMediaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMedia").required(&["MediaId"]);
}

/// Response to [`UpdateMediaRequest`].
#[non_exhaustive]
pub struct UpdateMediaResponse {
    /// The media with its files and state.
    pub media: Option<Media>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C481C0BC-FD8F-448B-8C67-1C48716764D1`.
    pub request_id: Option<String>,
}

response! {
    UpdateMediaResponse {
        "Media" => media: value,
        "RequestId" => request_id: value,
    }
}
