// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAllPublicMediaTags`, from `ice/ListAllPublicMediaTags.md`.

use alicloud_runtime::codegen::*;

/// Lists every tag that occurs in the public media library.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListAllPublicMediaTagsRequest::new();
/// let reply = client.list_all_public_media_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAllPublicMediaTagsRequest {
    /// Which kind of business it is or is to be.
    pub business_type: Option<String>,
    /// ID of the entity that the call is about.
    pub entity_id: Option<String>,
}

impl ListAllPublicMediaTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BusinessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
    /// Sets `EntityId`.
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
}

request! {
    ListAllPublicMediaTagsRequest {
        "BusinessType" => business_type: query,
        "EntityId" => entity_id: query,
    }
}

impl Operation for ListAllPublicMediaTagsRequest {
    type Response = ListAllPublicMediaTagsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAllPublicMediaTags").read_only();
}

/// Response to [`ListAllPublicMediaTagsRequest`].
#[non_exhaustive]
pub struct ListAllPublicMediaTagsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B45F83B7-7F87-4792-BFE9-63CD2137CAF0`.
    pub request_id: Option<String>,
    /// Items of the kind media tag that were found or are concerned.
    pub media_tag_list: Vec<MediaTagList>,
}

response! {
    ListAllPublicMediaTagsResponse {
        "RequestId" => request_id: value,
        "MediaTagList" => media_tag_list: list(""),
    }
}

/// Items of the kind media tag that were found or are concerned.
#[non_exhaustive]
pub struct MediaTagList {
    /// ID of the media tag that the item belongs to or stands for. Example: `sticker-gif`.
    pub media_tag_id: Option<String>,
    /// The tag in Chinese. Example: `Gif`.
    pub media_tag_name_chinese: Option<String>,
    /// The tag in English. Example: `text`.
    pub media_tag_name_english: Option<String>,
    /// The options that were found or are concerned, one entry each.
    pub options: Vec<MediaTagOption>,
}

response! {
    MediaTagList {
        "MediaTagId" => media_tag_id: value,
        "MediaTagNameChinese" => media_tag_name_chinese: value,
        "MediaTagNameEnglish" => media_tag_name_english: value,
        "Options" => options: list(""),
    }
}

/// The options that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MediaTagOption {
    /// ID of the option that the item belongs to or stands for. Example: `Angry`.
    pub option_id: Option<String>,
    /// Name that the option english goes by. Example: `Angry`.
    pub option_english_name: Option<String>,
    /// Name that the option chinese goes by. Example: `text`.
    pub option_chinese_name: Option<String>,
}

response! {
    MediaTagOption {
        "OptionId" => option_id: value,
        "OptionEnglishName" => option_english_name: value,
        "OptionChineseName" => option_chinese_name: value,
    }
}
