// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEditingProjects`, from `ice/ListEditingProjects.md`.

use alicloud_runtime::codegen::*;

/// Lists editing projects, filtered by type, keyword, status, source or time of creation.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListEditingProjectsRequest::new();
/// let reply = client.list_editing_projects(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEditingProjectsRequest {
    /// Which kind of project it is or is to be.
    pub project_type: Option<String>,
    /// Which kind of template it is or is to be.
    pub template_type: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Where the create comes from.
    pub create_source: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<String>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
}

impl ListEditingProjectsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectType`.
    pub fn project_type(mut self, value: impl Into<String>) -> Self {
        self.project_type = Some(value.into());
        self
    }
    /// Sets `TemplateType`.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
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
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<String>) -> Self {
        self.max_results = Some(value.into());
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
}

request! {
    ListEditingProjectsRequest {
        "ProjectType" => project_type: query,
        "TemplateType" => template_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Keyword" => keyword: query,
        "Status" => status: query,
        "CreateSource" => create_source: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for ListEditingProjectsRequest {
    type Response = ListEditingProjectsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEditingProjects").read_only();
}

/// Response to [`ListEditingProjectsRequest`], which the documentation does not describe.
pub type ListEditingProjectsResponse = alicloud_runtime::UndocumentedResponse;
