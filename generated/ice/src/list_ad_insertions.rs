// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAdInsertions`, from `ice/ListAdInsertions.md`.

use alicloud_runtime::codegen::*;

/// Lists ad insertion configurations, filtered by keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListAdInsertionsRequest::new();
/// let reply = client.list_ad_insertions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAdInsertionsRequest {
    /// Text to search for.
    pub keyword: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: at least 0.
    pub max_results: Option<i32>,
}

impl ListAdInsertionsRequest {
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListAdInsertionsRequest {
        "Keyword" => keyword: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListAdInsertionsRequest {
    type Response = ListAdInsertionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAdInsertions").read_only();
}

/// Response to [`ListAdInsertionsRequest`], which the documentation does not describe.
pub type ListAdInsertionsResponse = alicloud_runtime::UndocumentedResponse;
