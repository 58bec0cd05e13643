// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchMediaByHybrid`, from `ice/SearchMediaByHybrid.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClipInfo, MediaList};

/// Finds media by a description in natural language, combining several ways of search.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SearchMediaByHybridRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_media_by_hybrid(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchMediaByHybridRequest {
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Words that were given or found.
    pub text: Option<String>,
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// The custom filters that are concerned.
    pub custom_filters: Option<String>,
    /// Span of creation times, as text, that the media must lie in.
    pub utc_create: Option<String>,
}

impl SearchMediaByHybridRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
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
    SearchMediaByHybridRequest {
        "SearchLibName" => search_lib_name: query,
        "MediaType" => media_type: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "Text" => text: query,
        "MediaId" => media_id: query,
        "Namespace" => namespace: query,
        "CustomFilters" => custom_filters: query,
        "UtcCreate" => utc_create: query,
    }
}

impl Operation for SearchMediaByHybridRequest {
    type Response = SearchMediaByHybridResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchMediaByHybrid")
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200")
        .read_only();
}

impl Paginated for SearchMediaByHybridRequest {
    type Item = MediaList;
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
        Some(&mut response.media_list)
    }
}

/// Response to [`SearchMediaByHybridRequest`].
#[non_exhaustive]
pub struct SearchMediaByHybridResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Items of the kind media that were found or are concerned.
    pub media_list: Vec<MediaList>,
    /// How many items there are in all. Example: `30`.
    pub total: Option<i64>,
}

response! {
    SearchMediaByHybridResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "MediaList" => media_list: list(""),
        "Total" => total: value,
    }
}
