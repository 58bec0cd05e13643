// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveSnapshotTemplates`, from `ice/ListLiveSnapshotTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists the templates that exist for live snapshot jobs, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListLiveSnapshotTemplatesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_live_snapshot_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveSnapshotTemplatesRequest {
    /// Part of a name or a whole ID; only matching ones are listed.
    pub search_key_word: Option<String>,
    /// IDs of the templates to work on or to narrow the list down to. Items: at most 100.
    pub template_ids: Vec<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
}

impl ListLiveSnapshotTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SearchKeyWord`.
    pub fn search_key_word(mut self, value: impl Into<String>) -> Self {
        self.search_key_word = Some(value.into());
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
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
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
}

request! {
    ListLiveSnapshotTemplatesRequest {
        "SearchKeyWord" => search_key_word: query,
        "TemplateIds" => template_ids: query,
        "Type" => type_: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for ListLiveSnapshotTemplatesRequest {
    type Response = ListLiveSnapshotTemplatesResponse;
    type Error = ListLiveSnapshotTemplatesError;
    const INFO: OperationInfo = super::operation("ListLiveSnapshotTemplates")
        .method("GET")
        .read_only();
    const ERRORS: &'static [ListLiveSnapshotTemplatesError] = &[
        ListLiveSnapshotTemplatesError::MissingParameter,
        ListLiveSnapshotTemplatesError::InvalidParameter,
        ListLiveSnapshotTemplatesError::UserDisable,
        ListLiveSnapshotTemplatesError::OperationDenied,
        ListLiveSnapshotTemplatesError::Forbidden,
        ListLiveSnapshotTemplatesError::InternalError,
    ];
}

impl Paginated for ListLiveSnapshotTemplatesRequest {
    type Item = TemplateList;
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
        Some(&mut response.template_list)
    }
}

/// Response to [`ListLiveSnapshotTemplatesRequest`].
#[non_exhaustive]
pub struct ListLiveSnapshotTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Items of the kind template that were found or are concerned.
    pub template_list: Vec<TemplateList>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Whether the oldest or the newest come first. Example: `desc`.
    pub sort_by: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i64>,
}

response! {
    ListLiveSnapshotTemplatesResponse {
        "RequestId" => request_id: value,
        "TemplateList" => template_list: list(""),
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "SortBy" => sort_by: value,
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind template that were found or are concerned.
#[non_exhaustive]
pub struct TemplateList {
    /// ID of the template whose settings are used or shown.
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `text`.
    pub template_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `custom`.
    pub type_: Option<String>,
    /// Time between two of this, or the span in which it holds: time. Example: `10`.
    pub time_interval: Option<i32>,
    /// When the item was created. Example: `2022-07-20T02:48:58Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    TemplateList {
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "Type" => type_: value,
        "TimeInterval" => time_interval: value,
        "CreateTime" => create_time: value,
    }
}

/// Errors that the documentation of [`ListLiveSnapshotTemplatesRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`UserDisable`](super::DocumentedError::UserDisable)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListLiveSnapshotTemplatesError = super::DocumentedError;
