// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMessageApp`, from `live/QueryMessageApp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppList};

/// Finds interactive messaging apps by ID or name.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::QueryMessageAppRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_message_app(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMessageAppRequest {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Which kind of sort it is or is to be.
    pub sort_type: Option<i32>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl QueryMessageAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `SortType`.
    #[inline]
    pub fn sort_type(mut self, value: i32) -> Self {
        self.sort_type = Some(value);
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    QueryMessageAppRequest {
        "AppId" => app_id: form,
        "AppName" => app_name: form,
        "SortType" => sort_type: form,
        "PageNum" => page_num: form,
        "PageSize" => page_size: form,
    }
}

impl Operation for QueryMessageAppRequest {
    type Response = QueryMessageAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryMessageApp").read_only();
}

impl Paginated for QueryMessageAppRequest {
    type Item = MessageAppResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

/// Response to [`QueryMessageAppRequest`].
#[non_exhaustive]
pub struct QueryMessageAppResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub result: Vec<MessageAppResult>,
}

response! {
    QueryMessageAppResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct MessageAppResult {
    /// Items of the kind application that were found or are concerned.
    pub app_list: Vec<AppList>,
    /// Whether more follows. Example: `false`.
    pub has_more: Option<bool>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
}

response! {
    MessageAppResult {
        "AppList" => app_list: list(""),
        "HasMore" => has_more: value,
        "TotalCount" => total_count: value,
    }
}
