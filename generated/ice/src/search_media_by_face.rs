// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchMediaByFace`, from `ice/SearchMediaByFace.md`.

use alicloud_runtime::codegen::*;

/// Finds media in which the face of a given image appears; clips come from
/// [`SearchMediaClipByFace`](super::Client::search_media_clip_by_face).
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SearchMediaByFaceRequest::new()
///     .person_image_url("...")
///     .face_search_token("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_media_by_face(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchMediaByFaceRequest {
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the entity that the call is about.
    pub entity_id: Option<String>,
    /// **Required.** Web address under which the person image is found.
    pub person_image_url: Option<String>,
    /// **Required.** Token for the face search; pass it on without reading anything into it.
    pub face_search_token: Option<String>,
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// The custom filters that are concerned.
    pub custom_filters: Option<String>,
    /// Span of creation times, as text, that the media must lie in.
    pub utc_create: Option<String>,
}

impl SearchMediaByFaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `PersonImageUrl`, which is required.
    pub fn person_image_url(mut self, value: impl Into<String>) -> Self {
        self.person_image_url = Some(value.into());
        self
    }
    /// Sets `FaceSearchToken`, which is required.
    pub fn face_search_token(mut self, value: impl Into<String>) -> Self {
        self.face_search_token = Some(value.into());
        self
    }
    /// Sets `SearchLibName`.
    pub fn search_lib_name(mut self, value: impl Into<String>) -> Self {
        self.search_lib_name = Some(value.into());
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `CustomFilters`.
    pub fn custom_filters(mut self, value: impl Into<String>) -> Self {
        self.custom_filters = Some(value.into());
        self
    }
    /// Sets `UtcCreate`.
    pub fn utc_create(mut self, value: impl Into<String>) -> Self {
        self.utc_create = Some(value.into());
        self
    }
}

request! {
    SearchMediaByFaceRequest {
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "EntityId" => entity_id: query,
        "PersonImageUrl" => person_image_url: query,
        "FaceSearchToken" => face_search_token: query,
        "SearchLibName" => search_lib_name: query,
        "MediaType" => media_type: query,
        "Namespace" => namespace: query,
        "CustomFilters" => custom_filters: query,
        "UtcCreate" => utc_create: query,
    }
}

impl Operation for SearchMediaByFaceRequest {
    type Response = SearchMediaByFaceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchMediaByFace")
        .required(&["PersonImageUrl", "FaceSearchToken"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200")
        .read_only();
}

impl Paginated for SearchMediaByFaceRequest {
    type Item = MediaInfoList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.media_info_list)
    }
}

/// Response to [`SearchMediaByFaceRequest`].
#[non_exhaustive]
pub struct SearchMediaByFaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7CA7D615-CFB1-5437-9A12-2D185C3EE6CB`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Items of the kind media info that were found or are concerned.
    pub media_info_list: Vec<MediaInfoList>,
    /// How many items there are in all. Example: `163`.
    pub total: Option<i64>,
}

response! {
    SearchMediaByFaceResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "MediaInfoList" => media_info_list: list(""),
        "Total" => total: value,
    }
}

/// Items of the kind media info that were found or are concerned.
#[non_exhaustive]
pub struct MediaInfoList {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `3b187b3620c8490886cfc2a9578c****`.
    pub media_id: Option<String>,
}

response! {
    MediaInfoList {
        "MediaId" => media_id: value,
    }
}
