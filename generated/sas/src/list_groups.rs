// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGroups`, from `sas/ListGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudCenterInstancePageInfo};

/// Lists the server groups of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGroupsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Token for the use next; pass it on without reading anything into it.
    pub use_next_token: Option<bool>,
}

impl ListGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `UseNextToken`.
    #[inline]
    pub fn use_next_token(mut self, value: bool) -> Self {
        self.use_next_token = Some(value);
        self
    }
}

request! {
    ListGroupsRequest {
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "NextToken" => next_token: query,
        "UseNextToken" => use_next_token: query,
    }
}

impl Operation for ListGroupsRequest {
    type Response = ListGroupsResponse;
    type Error = ListGroupsError;
    const INFO: OperationInfo = super::operation("ListGroups")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListGroupsError] = &[
        ListGroupsError::NoPermission,
        ListGroupsError::ServerError,
    ];
}

impl Paginated for ListGroupsRequest {
    type Item = GroupList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
            .next(&response.page_info.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.list)
    }
}

/// Response to [`ListGroupsRequest`].
#[non_exhaustive]
pub struct ListGroupsResponse {
    /// Entries of the list.
    pub list: Vec<GroupList>,
    /// What is known about the page.
    pub page_info: Option<CloudCenterInstancePageInfo>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB414DB5-F692-5DAB-9F0F-975C060AF***`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListGroupsResponse {
        "List" => list: list(""),
        "PageInfo" => page_info: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct GroupList {
    /// ID of the group that the call or the item is about. Example: `11028542`.
    pub group_id: Option<i64>,
    /// Name of the group that the call or the item is about. Example: `cn-shenzhen+dir-1440978***`.
    pub group_name: Option<String>,
    /// Whether it is the default group or one made by you. Example: `1`.
    pub group_flag: Option<i32>,
}

response! {
    GroupList {
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "GroupFlag" => group_flag: value,
    }
}

/// Errors that the documentation of [`ListGroupsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListGroupsError = super::DocumentedError;
