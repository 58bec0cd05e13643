// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBizTraces`, from `cms_2024_03_30/ListBizTraces.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BizTraceConfig};

/// Lists the business traces of a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListBizTracesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_biz_traces(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBizTracesRequest {
    /// Workspace everything belongs to. Example: `default-cms-xxxxxx-cn-beijing`.
    pub workspace: Option<String>,
    /// Outcomes of the max, one entry each. Example: `20`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it.
    /// Example: `aa9d0e569b88098a0e3155c29b473201a`.
    pub next_token: Option<String>,
}

impl ListBizTracesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspace`.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `maxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `nextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListBizTracesRequest {
        "workspace" => workspace: query,
        "maxResults" => max_results: query,
        "nextToken" => next_token: query,
    }
}

impl Operation for ListBizTracesRequest {
    type Response = ListBizTracesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListBizTraces")
        .roa("GET", "/bizTraces")
        .read_only();
}

impl Paginated for ListBizTracesRequest {
    type Item = BizTraceConfig;
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
        Some(&mut response.items)
    }
}

/// Response to [`ListBizTracesRequest`].
#[non_exhaustive]
pub struct ListBizTracesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CEC5375-C554-562B-A65F-*****`.
    pub request_id: Option<String>,
    /// Outcomes of the max, one entry each. Example: `20`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it.
    /// Example: `aa9d0e569b88098a0e3155c29b473201a`.
    pub next_token: Option<String>,
    /// How many there are of this: total. Example: `66`.
    pub total_count: Option<i32>,
    /// The items that were found or are concerned, one entry each.
    pub items: Vec<BizTraceConfig>,
}

response! {
    ListBizTracesResponse {
        "requestId" => request_id: value,
        "maxResults" => max_results: value,
        "nextToken" => next_token: value,
        "totalCount" => total_count: value,
        "items" => items: list(""),
    }
}
