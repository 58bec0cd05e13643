// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListProjects`, from `imm/ListProjects.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Project, ProjectTag, Tag};

/// Lists all projects with their settings, optionally by a prefix of their names.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::ListProjectsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_projects(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListProjectsRequest {
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Beginning that names or paths have in common.
    pub prefix: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<ProjectTag>,
}

impl ListProjectsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<ProjectTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListProjectsRequest {
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "Prefix" => prefix: query,
        "Tag" => tag: query_json,
    }
}

impl Operation for ListProjectsRequest {
    type Response = ListProjectsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListProjects").read_only();
}

impl Paginated for ListProjectsRequest {
    type Item = Project;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.projects)
    }
}

/// Response to [`ListProjectsRequest`].
#[non_exhaustive]
pub struct ListProjectsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `MTIzNDU2Nzg6aW1tdGVzdDAx`.
    pub next_token: Option<String>,
    /// The projects that were found or are concerned, one entry each.
    pub projects: Vec<Project>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4A7A2D0E-D8B8-4DA0-8127-EB32C660`.
    pub request_id: Option<String>,
}

response! {
    ListProjectsResponse {
        "NextToken" => next_token: value,
        "Projects" => projects: list(""),
        "RequestId" => request_id: value,
    }
}
