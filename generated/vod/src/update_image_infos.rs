// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateImageInfos`, from `vod/UpdateImageInfos.md`.

use alicloud_runtime::codegen::*;

/// Changes titles, descriptions, tags and categories of several images in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// use alicloud_vod::update_image_infos::UpdateContent;
///
/// let request = alicloud_vod::UpdateImageInfosRequest::new()
///     .update_content([UpdateContent::new()]);
/// let reply = client.update_image_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateImageInfosRequest {
    /// **Required.** What the update contains. Items: at most 16. Example: `text`.
    pub update_content: Vec<UpdateContent>,
}

impl UpdateImageInfosRequest {
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
    UpdateImageInfosRequest {
        "UpdateContent" => update_content: query_json,
    }
}

impl Operation for UpdateImageInfosRequest {
    type Response = UpdateImageInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateImageInfos")
        .required(&["UpdateContent"]);
}

/// Response to [`UpdateImageInfosRequest`].
#[non_exhaustive]
pub struct UpdateImageInfosResponse {
    /// IDs of the non exist images that were found or are concerned.
    /// Example: `f45cf4eba5c8*****0233389558c39`.
    pub non_exist_image_ids: Option<NonExistImageIds>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    UpdateImageInfosResponse {
        "NonExistImageIds" => non_exist_image_ids: value,
        "RequestId" => request_id: value,
    }
}

/// What the update contains.
#[non_exhaustive]
pub struct UpdateContent {
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture. Example: `ff8fe57e3461416c*****6a267a4e09`.
    pub image_id: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: Option<String>,
    /// ID of the cate that the call is about.
    pub cate_id: Option<i64>,
}

impl UpdateContent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
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
    /// Sets `CateId`.
    #[inline]
    pub fn cate_id(mut self, value: i64) -> Self {
        self.cate_id = Some(value);
        self
    }
}

request! {
    UpdateContent {
        "ImageId" => image_id: field,
        "Title" => title: field,
        "Description" => description: field,
        "Tags" => tags: field,
        "CateId" => cate_id: field,
    }
}

/// IDs of the non exist images that were found or are concerned.
#[non_exhaustive]
pub struct NonExistImageIds {
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `f45cf4eba5c80233389558c39****`.
    pub image_id: Vec<String>,
}

response! {
    NonExistImageIds {
        "ImageId" => image_id: list(""),
    }
}
