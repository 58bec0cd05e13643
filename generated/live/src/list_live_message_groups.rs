// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveMessageGroups`, from `live/ListLiveMessageGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GroupList};

/// Lists an app's interactive message groups, continued with a page token instead of page numbers.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListLiveMessageGroupsRequest::new()
///     .app_id("...")
///     .sort_type(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_live_message_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveMessageGroupsRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Which kind of sort it is or is to be. Range: 1 to 2.
    pub sort_type: Option<i32>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<i64>,
    /// State of the group, to narrow the list down to or to be put into.
    pub group_status: Option<i32>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl ListLiveMessageGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `SortType`, which is required.
    #[inline]
    pub fn sort_type(mut self, value: i32) -> Self {
        self.sort_type = Some(value);
        self
    }
    /// Sets `NextPageToken`.
    #[inline]
    pub fn next_page_token(mut self, value: i64) -> Self {
        self.next_page_token = Some(value);
        self
    }
    /// Sets `GroupStatus`.
    #[inline]
    pub fn group_status(mut self, value: i32) -> Self {
        self.group_status = Some(value);
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    ListLiveMessageGroupsRequest {
        "AppId" => app_id: query,
        "SortType" => sort_type: query,
        "NextPageToken" => next_page_token: query,
        "GroupStatus" => group_status: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for ListLiveMessageGroupsRequest {
    type Response = ListLiveMessageGroupsResponse;
    type Error = ListLiveMessageGroupsError;
    const INFO: OperationInfo = super::operation("ListLiveMessageGroups")
        .required(&["AppId", "SortType"])
        .read_only();
    const ERRORS: &'static [ListLiveMessageGroupsError] = &[
        ListLiveMessageGroupsError::InputInvalid,
        ListLiveMessageGroupsError::NoAuth,
        ListLiveMessageGroupsError::ResourceNotExist2,
        ListLiveMessageGroupsError::ServerError,
    ];
}

impl Paginated for ListLiveMessageGroupsRequest {
    type Item = GroupList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_page_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.nextpage_token).more(&response.hasmore)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.group_list)
    }
}

/// Response to [`ListLiveMessageGroupsRequest`].
#[non_exhaustive]
pub struct ListLiveMessageGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B5D95365-5A46-1A6A-BBF5-C7B6BDED****`.
    pub request_id: Option<String>,
    /// Whether more follows. Example: `false`.
    pub hasmore: Option<bool>,
    /// Token for the nextpage; pass it on without reading anything into it. Example: `1001`.
    pub nextpage_token: Option<String>,
    /// Items of the kind group that were found or are concerned.
    pub group_list: Vec<GroupList>,
}

response! {
    ListLiveMessageGroupsResponse {
        "RequestId" => request_id: value,
        "Hasmore" => hasmore: value,
        "NextpageToken" => nextpage_token: value,
        "GroupList" => group_list: list(""),
    }
}

/// Errors that the documentation of [`ListLiveMessageGroupsRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListLiveMessageGroupsError = super::DocumentedError;
