// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVideoInfos`, from `vod/UpdateVideoInfos.md`.

use alicloud_runtime::codegen::*;

/// Changes several videos or audio files in one call, each with its own new information.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// use alicloud_vod::update_video_infos::UpdateContent;
///
/// let request = alicloud_vod::UpdateVideoInfosRequest::new()
///     .update_content([UpdateContent::new()]);
/// let reply = client.update_video_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVideoInfosRequest {
    /// **Required.** What the update contains. Example: `text`.
    pub update_content: Vec<UpdateContent>,
}

impl UpdateVideoInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UpdateContent`, which is required.
    pub fn update_content(
        mut self,
        value: impl IntoIterator<Item = impl Into<UpdateContent>>,
    ) -> Self {
        self.update_content = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateVideoInfosRequest {
        "UpdateContent" => update_content: query_json,
    }
}

impl Operation for UpdateVideoInfosRequest {
    type Response = UpdateVideoInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateVideoInfos")
        .required(&["UpdateContent"]);
}

/// Response to [`UpdateVideoInfosRequest`].
#[non_exhaustive]
pub struct UpdateVideoInfosResponse {
    /// IDs of the forbidden videos that were found or are concerned.
    /// Example: `f45cf4eba5c84*****233389558c36`.
    pub forbidden_video_ids: Vec<String>,
    /// IDs of the non exist videos that were found or are concerned.
    /// Example: `f45cf4eba5c84*****233389558c36`.
    pub non_exist_video_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    UpdateVideoInfosResponse {
        "ForbiddenVideoIds" => forbidden_video_ids: list(""),
        "NonExistVideoIds" => non_exist_video_ids: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the update contains.
#[non_exhaustive]
pub struct UpdateContent {
    /// **Required.** ID of the video that the call is about.
    /// Example: `f45cf4eba5c*****b90233389558c39`.
    pub video_id: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// Web address under which the cover is found.
    pub cover_url: Option<String>,
    /// ID of the cate that the call is about.
    pub cate_id: Option<i64>,
}

impl UpdateContent {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    /// Sets `CateId`.
    #[inline]
    pub fn cate_id(mut self, value: i64) -> Self {
        self.cate_id = Some(value);
        self
    }
}

request! {
    UpdateContent {
        "VideoId" => video_id: field,
        "Title" => title: field,
        "Description" => description: field,
        "Tags" => tags: field,
        "CoverURL" => cover_url: field,
        "CateId" => cate_id: field,
    }
}
