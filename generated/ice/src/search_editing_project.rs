// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchEditingProject`, from `ice/SearchEditingProject.md`.

use alicloud_runtime::codegen::*;

/// Searches editing projects by time of creation and status.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SearchEditingProjectRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_editing_project(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchEditingProjectRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Where the create comes from.
    pub create_source: Option<String>,
    /// Which kind of template it is or is to be.
    pub template_type: Option<String>,
    /// Which kind of project it is or is to be.
    pub project_type: Option<String>,
}

impl SearchEditingProjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
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
    /// Sets `CreateSource`.
    pub fn create_source(mut self, value: impl Into<String>) -> Self {
        self.create_source = Some(value.into());
        self
    }
    /// Sets `TemplateType`.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
    /// Sets `ProjectType`.
    pub fn project_type(mut self, value: impl Into<String>) -> Self {
        self.project_type = Some(value.into());
        self
    }
}

request! {
    SearchEditingProjectRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Status" => status: query,
        "SortBy" => sort_by: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "CreateSource" => create_source: query,
        "TemplateType" => template_type: query,
        "ProjectType" => project_type: query,
    }
}

impl Operation for SearchEditingProjectRequest {
    type Response = SearchEditingProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchEditingProject").read_only();
}

impl Paginated for SearchEditingProjectRequest {
    type Item = ProjectList;
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
        Some(&mut response.project_list)
    }
}

/// Response to [`SearchEditingProjectRequest`].
#[non_exhaustive]
pub struct SearchEditingProjectResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****9262E3DA-07FA-4862-FCBB6BC61D08*****`.
    pub request_id: Option<String>,
    /// Items of the kind project that were found or are concerned.
    pub project_list: Vec<ProjectList>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i64>,
    /// How many items match in all, over all pages. Example: `110`.
    pub total_count: Option<i64>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
}

response! {
    SearchEditingProjectResponse {
        "RequestId" => request_id: value,
        "ProjectList" => project_list: list(""),
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
    }
}

/// Items of the kind project that were found or are concerned.
#[non_exhaustive]
pub struct ProjectList {
    /// ID of the project that the item belongs to or stands for.
    /// Example: `****fddd7748b58bf1d47e95****`.
    pub project_id: Option<String>,
    /// Title or heading shown to people. Example: `title`.
    pub title: Option<String>,
    /// Arrangement of the parts over time. Example: `text`.
    pub timeline: Option<String>,
    /// Free text that describes the item to people. Example: `sample description`.
    pub description: Option<String>,
    /// Web address under which the cover is found.
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example-cover.jpg`.
    pub cover_url: Option<String>,
    /// When the item was created. Example: `2017-01-11T12:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2017-01-11T12:00:00Z`.
    pub modified_time: Option<Timestamp>,
    /// How long it lasts, or how long the term bought is. Example: `30.100000`.
    pub duration: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `PRODUCE_FAILED`.
    pub status: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `InvalidParameter`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// Where the create comes from. Example: `OpenAPI`.
    pub create_source: Option<String>,
    /// Where the modified comes from. Example: `2017-01-11T12:00:00Z`.
    pub modified_source: Option<Timestamp>,
    /// Which kind of template it is or is to be. Example: `Timeline`.
    pub template_type: Option<String>,
    /// Which kind of project it is or is to be. Example: `EditingProject`.
    pub project_type: Option<String>,
    /// Settings of the business, and what it works with. Example: `text`.
    pub business_config: Option<String>,
    /// Whether the item works as usual or is locked for a matter of payment or security.
    /// Example: `Reserving`.
    pub business_status: Option<String>,
}

response! {
    ProjectList {
        "ProjectId" => project_id: value,
        "Title" => title: value,
        "Timeline" => timeline: value,
        "Description" => description: value,
        "CoverURL" => cover_url: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
        "Duration" => duration: value,
        "Status" => status: value,
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "CreateSource" => create_source: value,
        "ModifiedSource" => modified_source: value,
        "TemplateType" => template_type: value,
        "ProjectType" => project_type: value,
        "BusinessConfig" => business_config: value,
        "BusinessStatus" => business_status: value,
    }
}
