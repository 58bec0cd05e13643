// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveRecordTemplates`, from `ice/ListLiveRecordTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RecordFormat, RecordFormatList};

/// Lists the templates that exist for live recording jobs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListLiveRecordTemplatesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_live_record_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveRecordTemplatesRequest {
    /// Text to search for.
    pub keyword: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// IDs of the templates to work on or to narrow the list down to. Items: at most 100.
    pub template_ids: Vec<String>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
}

impl ListLiveRecordTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `TemplateIds`.
    pub fn template_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
}

request! {
    ListLiveRecordTemplatesRequest {
        "Keyword" => keyword: query,
        "Type" => type_: query,
        "TemplateIds" => template_ids: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for ListLiveRecordTemplatesRequest {
    type Response = ListLiveRecordTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLiveRecordTemplates")
        .method("GET")
        .read_only();
}

impl Paginated for ListLiveRecordTemplatesRequest {
    type Item = RecordTemplateList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_no)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.record_template_list)
    }
}

/// Response to [`ListLiveRecordTemplatesRequest`].
#[non_exhaustive]
pub struct ListLiveRecordTemplatesResponse {
    /// Items of the kind record template that were found or are concerned.
    pub record_template_list: Vec<RecordTemplateList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BEA98A0C-7870-15FE-B96F-8880BB600A2C`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Whether the oldest or the newest come first. Example: `desc`.
    pub sort_by: Option<String>,
}

response! {
    ListLiveRecordTemplatesResponse {
        "RecordTemplateList" => record_template_list: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "SortBy" => sort_by: value,
    }
}

/// Items of the kind record template that were found or are concerned.
#[non_exhaustive]
pub struct RecordTemplateList {
    /// Name that people know the item by. Default: ``. Example: `test template`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Default: ``. Example: `custom`.
    pub type_: Option<String>,
    /// When the item was last changed. Default: ``. Example: `2022-07-20T03:26:36Z`.
    pub last_modified: Option<Timestamp>,
    /// ID of the template whose settings are used or shown.
    /// Default: ``. Example: `69e1f9fe-1e97-11ed-ba64-0c42a1b73d66`.
    pub template_id: Option<String>,
    /// Items of the kind record format that were found or are concerned.
    pub record_format_list: Vec<RecordFormatList>,
    /// When the item was created. Example: `2022-07-20T02:48:58Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    RecordTemplateList {
        "Name" => name: value,
        "Type" => type_: value,
        "LastModified" => last_modified: value,
        "TemplateId" => template_id: value,
        "RecordFormatList" => record_format_list: list(""),
        "CreateTime" => create_time: value,
    }
}
