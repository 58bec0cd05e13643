// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMessageApp`, from `live/ListMessageApp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppList};

/// Lists all interactive messaging apps of the account, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListMessageAppRequest::new()
///     .page_num(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_message_app(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMessageAppRequest {
    /// Which kind of sort it is or is to be.
    pub sort_type: Option<i32>,
    /// **Required.** Which page of the list to return.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListMessageAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SortType`.
    #[inline]
    pub fn sort_type(mut self, value: i32) -> Self {
        self.sort_type = Some(value);
        self
    }
    /// Sets `PageNum`, which is required.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListMessageAppRequest {
        "SortType" => sort_type: form,
        "PageNum" => page_num: form,
        "PageSize" => page_size: form,
    }
}

impl Operation for ListMessageAppRequest {
    type Response = ListMessageAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMessageApp")
        .required(&["PageNum", "PageSize"])
        .read_only();
}

impl Paginated for ListMessageAppRequest {
    type Item = AppList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.result.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result.as_mut()?.app_list)
    }
}

/// Response to [`ListMessageAppRequest`].
#[non_exhaustive]
pub struct ListMessageAppResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageAppResult>,
}

response! {
    ListMessageAppResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MessageAppResult {
    /// Items of the kind application that were found or are concerned.
    pub app_list: Vec<AppList>,
    /// Whether more follows. Example: `false`.
    pub has_more: Option<bool>,
    /// How many items there are in all. Example: `15`.
    pub total: Option<i32>,
}

response! {
    MessageAppResult {
        "AppList" => app_list: list(""),
        "HasMore" => has_more: value,
        "Total" => total: value,
    }
}
