// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchMediaWorkflow`, from `mts/SearchMediaWorkflow.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MediaWorkflow};

/// Finds media workflows by state, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SearchMediaWorkflowRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_media_workflow(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchMediaWorkflowRequest {
    /// Items of the kind state to work on or to narrow the list down to.
    pub state_list: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Which page of the list to return. Default: `1`.
    pub page_number: Option<i64>,
}

impl SearchMediaWorkflowRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StateList`.
    pub fn state_list(mut self, value: impl Into<String>) -> Self {
        self.state_list = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    SearchMediaWorkflowRequest {
        "StateList" => state_list: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for SearchMediaWorkflowRequest {
    type Response = SearchMediaWorkflowResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchMediaWorkflow").read_only();
}

impl Paginated for SearchMediaWorkflowRequest {
    type Item = MediaWorkflow;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.media_workflow_list)
    }
}

/// Response to [`SearchMediaWorkflowRequest`].
#[non_exhaustive]
pub struct SearchMediaWorkflowResponse {
    /// Items of the kind media workflow that were found or are concerned.
    pub media_workflow_list: Vec<MediaWorkflow>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9AB3E295-F459-44C6-A0D4-6370700`.
    pub request_id: Option<String>,
}

response! {
    SearchMediaWorkflowResponse {
        "MediaWorkflowList" => media_workflow_list: list("MediaWorkflow"),
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
    }
}
