// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveMessageGroupUsers`, from `live/ListLiveMessageGroupUsers.md`.

use alicloud_runtime::codegen::*;

/// Lists the users in an interactive message group, continued with a page token.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListLiveMessageGroupUsersRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .page_size(1)
///     .sort_type(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_live_message_group_users(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveMessageGroupUsersRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** How many items a page holds at most. Range: 10 to 30.
    pub page_size: Option<i32>,
    /// **Required.** Which kind of sort it is or is to be. Range: 1 to 2.
    pub sort_type: Option<i32>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<i64>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl ListLiveMessageGroupUsersRequest {
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
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
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
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    ListLiveMessageGroupUsersRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "PageSize" => page_size: query,
        "SortType" => sort_type: query,
        "NextPageToken" => next_page_token: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for ListLiveMessageGroupUsersRequest {
    type Response = ListLiveMessageGroupUsersResponse;
    type Error = ListLiveMessageGroupUsersError;
    const INFO: OperationInfo = super::operation("ListLiveMessageGroupUsers")
        .required(&["AppId", "GroupId", "PageSize", "SortType"])
        .read_only();
    const ERRORS: &'static [ListLiveMessageGroupUsersError] = &[
        ListLiveMessageGroupUsersError::InputInvalid,
        ListLiveMessageGroupUsersError::NoAuth,
        ListLiveMessageGroupUsersError::ResourceNotExist2,
        ListLiveMessageGroupUsersError::ServerError,
    ];
}

impl Paginated for ListLiveMessageGroupUsersRequest {
    type Item = UserList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_page_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_page_token).more(&response.hasmore)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.user_list)
    }
}

/// Response to [`ListLiveMessageGroupUsersRequest`].
#[non_exhaustive]
pub struct ListLiveMessageGroupUsersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A1D75BEA-1329-116F-B29C-76F3F200****`.
    pub request_id: Option<String>,
    /// ID of the group that the call or the item is about. Example: `grouptest`.
    pub group_id: Option<String>,
    /// Token for the next page; pass it on without reading anything into it. Example: `0`.
    pub next_page_token: Option<i64>,
    /// Whether more follows. Example: `false`.
    pub hasmore: Option<bool>,
    /// Items of the kind user that were found or are concerned.
    pub user_list: Vec<UserList>,
}

response! {
    ListLiveMessageGroupUsersResponse {
        "RequestId" => request_id: value,
        "GroupId" => group_id: value,
        "NextPageToken" => next_page_token: value,
        "Hasmore" => hasmore: value,
        "UserList" => user_list: list(""),
    }
}

/// Items of the kind user that were found or are concerned.
#[non_exhaustive]
pub struct UserList {
    /// ID of the user or account that the call or the item is about. Example: `uid1`.
    pub user_id: Option<String>,
    /// What is known about the user. Example: `info1`.
    pub user_info: Option<String>,
}

response! {
    UserList {
        "UserId" => user_id: value,
        "UserInfo" => user_info: value,
    }
}

/// Errors that the documentation of [`ListLiveMessageGroupUsersRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListLiveMessageGroupUsersError = super::DocumentedError;
