// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchPublicMediaInfo`, from `ice/SearchPublicMediaInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DynamicMetaData, MediaInfoMediaBasicInfo};

/// Searches the public media library for assets that match the criteria given.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SearchPublicMediaInfoRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_public_media_info(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchPublicMediaInfoRequest {
    /// IDs of the medias to work on or to narrow the list down to.
    pub media_ids: Option<String>,
    /// The dynamic meta data match fields that are concerned.
    pub dynamic_meta_data_match_fields: Option<String>,
    /// Keeps only media that you have, or have not, marked as favorites.
    pub favorite: Option<bool>,
    /// Keeps only media that you have, or have not, bought.
    pub authorized: Option<bool>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the entity that the call is about.
    pub entity_id: Option<String>,
}

impl SearchPublicMediaInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaIds`.
    pub fn media_ids(mut self, value: impl Into<String>) -> Self {
        self.media_ids = Some(value.into());
        self
    }
    /// Sets `DynamicMetaDataMatchFields`.
    pub fn dynamic_meta_data_match_fields(mut self, value: impl Into<String>) -> Self {
        self.dynamic_meta_data_match_fields = Some(value.into());
        self
    }
    /// Sets `Favorite`.
    #[inline]
    pub fn favorite(mut self, value: bool) -> Self {
        self.favorite = Some(value);
        self
    }
    /// Sets `Authorized`.
    #[inline]
    pub fn authorized(mut self, value: bool) -> Self {
        self.authorized = Some(value);
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `EntityId`.
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
}

request! {
    SearchPublicMediaInfoRequest {
        "MediaIds" => media_ids: query,
        "DynamicMetaDataMatchFields" => dynamic_meta_data_match_fields: query,
        "Favorite" => favorite: query,
        "Authorized" => authorized: query,
        "SortBy" => sort_by: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "EntityId" => entity_id: query,
    }
}

impl Operation for SearchPublicMediaInfoRequest {
    type Response = SearchPublicMediaInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchPublicMediaInfo").read_only();
}

impl Paginated for SearchPublicMediaInfoRequest {
    type Item = PublicMediaInfos;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.public_media_infos)
    }
}

/// Response to [`SearchPublicMediaInfoRequest`].
#[non_exhaustive]
pub struct SearchPublicMediaInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****3CFB-2767-54FD-B311-BD15A4C1****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// What is known about each public media, one entry each.
    pub public_media_infos: Vec<PublicMediaInfos>,
}

response! {
    SearchPublicMediaInfoResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PublicMediaInfos" => public_media_infos: list(""),
    }
}

/// What is known about each public media, one entry each.
#[non_exhaustive]
pub struct PublicMediaInfos {
    /// Whether you have bought a package that holds the media. Example: `true`.
    pub authorized: Option<bool>,
    /// Whether you have marked the media as a favorite. Example: `true`.
    pub favorite: Option<bool>,
    /// Time that is set or recorded for this: remaining auth. Example: `100`.
    pub remaining_auth_time: Option<String>,
    /// What is known about the media.
    pub media_info: Option<MediaInfo>,
}

response! {
    PublicMediaInfos {
        "Authorized" => authorized: value,
        "Favorite" => favorite: value,
        "RemainingAuthTime" => remaining_auth_time: value,
        "MediaInfo" => media_info: value,
    }
}

/// What is known about the media.
#[non_exhaustive]
pub struct MediaInfo {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `icepublic-****87b921bb4a55908a72a0537e****`.
    pub media_id: Option<String>,
    /// What is known about the media basic.
    pub media_basic_info: Option<MediaInfoMediaBasicInfo>,
    /// What was measured or stored about the dynamic meta.
    pub dynamic_meta_data: Option<DynamicMetaData>,
}

response! {
    MediaInfo {
        "MediaId" => media_id: value,
        "MediaBasicInfo" => media_basic_info: value,
        "DynamicMetaData" => dynamic_meta_data: value,
    }
}
