// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMessageGroupUser`, from `live/ListMessageGroupUser.md`.

use alicloud_runtime::codegen::*;

/// Lists the members of a message group with the time they joined.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListMessageGroupUserRequest::new()
///     .app_id("...")
///     .group_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_message_group_user(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMessageGroupUserRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// Which kind of sort it is or is to be.
    pub sort_type: Option<i32>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListMessageGroupUserRequest {
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
    ListMessageGroupUserRequest {
        "AppId" => app_id: form,
        "GroupId" => group_id: form,
        "SortType" => sort_type: form,
        "PageNum" => page_num: form,
        "PageSize" => page_size: form,
    }
}

impl Operation for ListMessageGroupUserRequest {
    type Response = ListMessageGroupUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMessageGroupUser")
        .required(&["AppId", "GroupId"])
        .read_only();
}

impl Paginated for ListMessageGroupUserRequest {
    type Item = UserList;
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
        Some(&mut response.result.as_mut()?.user_list)
    }
}

/// Response to [`ListMessageGroupUserRequest`].
#[non_exhaustive]
pub struct ListMessageGroupUserResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageGroupUserResult>,
}

response! {
    ListMessageGroupUserResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MessageGroupUserResult {
    /// Whether more follows. Example: `false`.
    pub has_more: Option<bool>,
    /// How many items there are in all. Example: `2`.
    pub total: Option<i32>,
    /// Items of the kind user that were found or are concerned.
    pub user_list: Vec<UserList>,
}

response! {
    MessageGroupUserResult {
        "HasMore" => has_more: value,
        "Total" => total: value,
        "UserList" => user_list: list(""),
    }
}

/// Items of the kind user that were found or are concerned.
#[non_exhaustive]
pub struct UserList {
    /// Time that is set or recorded for this: join. Example: `12**45`.
    pub join_time: Option<i64>,
    /// ID of the user or account that the call or the item is about. Example: `de1**a0,hu**9`.
    pub user_id: Option<String>,
}

response! {
    UserList {
        "JoinTime" => join_time: value,
        "UserId" => user_id: value,
    }
}
