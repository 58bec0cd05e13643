// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTemplates`, from `ice/ListTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists editing templates, filtered by status, source of creation and so on.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListTemplatesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTemplatesRequest {
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Where the create comes from.
    pub create_source: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Which kind of sort it is or is to be.
    pub sort_type: Option<String>,
}

impl ListTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `CreateSource`.
    pub fn create_source(mut self, value: impl Into<String>) -> Self {
        self.create_source = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `SortType`.
    pub fn sort_type(mut self, value: impl Into<String>) -> Self {
        self.sort_type = Some(value.into());
        self
    }
}

request! {
    ListTemplatesRequest {
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "Type" => type_: query,
        "Status" => status: query,
        "CreateSource" => create_source: query,
        "Keyword" => keyword: query,
        "SortType" => sort_type: query,
    }
}

impl Operation for ListTemplatesRequest {
    type Response = ListTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTemplates").read_only();
}

impl Paginated for ListTemplatesRequest {
    type Item = Template;
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
        Some(&mut response.templates)
    }
}

/// Response to [`ListTemplatesRequest`].
#[non_exhaustive]
pub struct ListTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// The templates that were found or are concerned, one entry each.
    pub templates: Vec<Template>,
}

response! {
    ListTemplatesResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Templates" => templates: list(""),
    }
}

/// The templates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Template {
    /// ID of the template whose settings are used or shown.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Timeline`.
    pub type_: Option<String>,
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
    /// Media ID of a video that shows what the template does.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub preview_media: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Where the create comes from. Example: `OpenAPI`.
    pub create_source: Option<String>,
    /// Where the modified comes from. Example: `OpenAPI`.
    pub modified_source: Option<String>,
    /// State that the preview media is in. Example: `Normal`.
    pub preview_media_status: Option<String>,
    /// When the item was created. Example: `2020-12-26T04:11:10Z`.
    pub creation_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Timestamp>,
    /// Web address under which the cover is found.
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/cover.jpg`.
    pub cover_url: Option<String>,
    /// Material that fills the places of the template, as JSON.
    /// Example: `{"Media1":"mediaId","Text1":"text"}`.
    pub clips_param: Option<String>,
}

response! {
    Template {
        "TemplateId" => template_id: value,
        "Name" => name: value,
        "Type" => type_: value,
        "Config" => config: value,
        "PreviewMedia" => preview_media: value,
        "Status" => status: value,
        "CreateSource" => create_source: value,
        "ModifiedSource" => modified_source: value,
        "PreviewMediaStatus" => preview_media_status: value,
        "CreationTime" => creation_time: value,
        "ModifiedTime" => modified_time: value,
        "CoverURL" => cover_url: value,
        "ClipsParam" => clips_param: value,
    }
}
