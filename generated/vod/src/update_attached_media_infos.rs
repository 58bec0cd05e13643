// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAttachedMediaInfos`, from `vod/UpdateAttachedMediaInfos.md`.

use alicloud_runtime::codegen::*;

/// Changes titles, descriptions, tags or categories of several auxiliary media in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// use alicloud_vod::update_attached_media_infos::UpdateContent;
///
/// let request = alicloud_vod::UpdateAttachedMediaInfosRequest::new()
///     .update_content([UpdateContent::new()]);
/// let reply = client.update_attached_media_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAttachedMediaInfosRequest {
    /// **Required.** What the update contains. Items: at most 16. Example: `text`.
    pub update_content: Vec<UpdateContent>,
}

impl UpdateAttachedMediaInfosRequest {
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
    UpdateAttachedMediaInfosRequest {
        "UpdateContent" => update_content: query_json,
    }
}

impl Operation for UpdateAttachedMediaInfosRequest {
    type Response = UpdateAttachedMediaInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAttachedMediaInfos")
        .required(&["UpdateContent"]);
}

/// Response to [`UpdateAttachedMediaInfosRequest`].
#[non_exhaustive]
pub struct UpdateAttachedMediaInfosResponse {
    /// IDs of the non exist medias that were found or are concerned.
    /// Example: `["bbc65bba53f*****6ed90de118a7849"]`.
    pub non_exist_media_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4*****F6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    UpdateAttachedMediaInfosResponse {
        "NonExistMediaIds" => non_exist_media_ids: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the update contains.
#[non_exhaustive]
pub struct UpdateContent {
    /// **Required.** ID of the media that the call is about.
    /// Example: `bbc65bba53f*****6ed90de118a7849`.
    pub media_id: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: Option<String>,
    /// IDs of the cates to work on or to narrow the list down to.
    pub cate_ids: Option<String>,
}

impl UpdateContent {
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `CateIds`.
    pub fn cate_ids(mut self, value: impl Into<String>) -> Self {
        self.cate_ids = Some(value.into());
        self
    }
}

request! {
    UpdateContent {
        "MediaId" => media_id: field,
        "Title" => title: field,
        "Description" => description: field,
        "Tags" => tags: field,
        "CateIds" => cate_ids: field,
    }
}
