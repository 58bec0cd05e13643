// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveTranscodeTemplates`, from `ice/ListLiveTranscodeTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioParams, Codec, LiveTranscodeTemplateType, SortBy, TemplateConfig, VideoParams};

/// Lists the templates that exist for live transcoding jobs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListLiveTranscodeTemplatesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_live_transcode_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveTranscodeTemplatesRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<LiveTranscodeTemplateType>>,
    /// Method by which the picture is compressed.
    pub video_codec: Option<Open<Codec>>,
    /// Which page of the list to return. Range: at least 1.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Range: at least 1.
    pub page_size: Option<i32>,
    /// What the list is sorted by.
    pub sort_by: Option<Open<SortBy>>,
    /// Text to search for.
    pub key_word: Option<String>,
    /// Class that the item belongs to.
    pub category: Option<Open<LiveTranscodeTemplateCategory>>,
}

impl ListLiveTranscodeTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<LiveTranscodeTemplateType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `VideoCodec`.
    pub fn video_codec(mut self, value: impl Into<Open<Codec>>) -> Self {
        self.video_codec = Some(value.into());
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
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<Open<SortBy>>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `KeyWord`.
    pub fn key_word(mut self, value: impl Into<String>) -> Self {
        self.key_word = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(
        mut self,
        value: impl Into<Open<LiveTranscodeTemplateCategory>>,
    ) -> Self {
        self.category = Some(value.into());
        self
    }
}

request! {
    ListLiveTranscodeTemplatesRequest {
        "Type" => type_: query,
        "VideoCodec" => video_codec: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
        "KeyWord" => key_word: query,
        "Category" => category: query,
    }
}

impl Operation for ListLiveTranscodeTemplatesRequest {
    type Response = ListLiveTranscodeTemplatesResponse;
    type Error = ListLiveTranscodeTemplatesError;
    const INFO: OperationInfo = super::operation("ListLiveTranscodeTemplates")
        .read_only();
    const ERRORS: &'static [ListLiveTranscodeTemplatesError] = &[
        ListLiveTranscodeTemplatesError::OperationDenied,
    ];
}

impl Paginated for ListLiveTranscodeTemplatesRequest {
    type Item = TemplateContentList;
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
        Some(&mut response.template_content_list)
    }
}

/// Response to [`ListLiveTranscodeTemplatesRequest`].
#[non_exhaustive]
pub struct ListLiveTranscodeTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// Items of the kind template content that were found or are concerned.
    pub template_content_list: Vec<TemplateContentList>,
}

response! {
    ListLiveTranscodeTemplatesResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "TemplateContentList" => template_content_list: list(""),
    }
}

/// Items of the kind template content that were found or are concerned.
#[non_exhaustive]
pub struct TemplateContentList {
    /// Name that people know the item by. Example: `my_template`.
    pub name: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `9b1571b513cb44f7a1ba6ae561ff46f7`.
    pub template_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `normal`.
    pub type_: Option<String>,
    /// Class that the item belongs to. Example: `system`.
    pub category: Option<String>,
    /// When the item was created. Example: `2022-07-20T03:26:36Z`.
    pub create_time: Option<Timestamp>,
    /// Settings of the template, and what it works with.
    pub template_config: Option<TemplateConfig>,
}

response! {
    TemplateContentList {
        "Name" => name: value,
        "TemplateId" => template_id: value,
        "Type" => type_: value,
        "Category" => category: value,
        "CreateTime" => create_time: value,
        "TemplateConfig" => template_config: value,
    }
}

values! {
    /// Class that the item belongs to.
    pub enum LiveTranscodeTemplateCategory {
        /// Comes with the service.
        System = "system",
        /// Made by you.
        Customized = "customized",
    }
}

/// Errors that the documentation of [`ListLiveTranscodeTemplatesRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
pub type ListLiveTranscodeTemplatesError = super::DocumentedError;
