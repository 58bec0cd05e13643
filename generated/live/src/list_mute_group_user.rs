// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMuteGroupUser`, from `live/ListMuteGroupUser.md`.

use alicloud_runtime::codegen::*;

/// Lists the muted members of a message group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListMuteGroupUserRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .page_num(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_mute_group_user(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMuteGroupUserRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the operator user that the call is about.
    pub operator_user_id: Option<String>,
}

impl ListMuteGroupUserRequest {
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
    /// Sets `OperatorUserId`.
    pub fn operator_user_id(mut self, value: impl Into<String>) -> Self {
        self.operator_user_id = Some(value.into());
        self
    }
}

request! {
    ListMuteGroupUserRequest {
        "AppId" => app_id: form,
        "GroupId" => group_id: form,
        "PageNum" => page_num: form,
        "PageSize" => page_size: form,
        "OperatorUserId" => operator_user_id: form,
    }
}

impl Operation for ListMuteGroupUserRequest {
    type Response = ListMuteGroupUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMuteGroupUser")
        .required(&["AppId", "GroupId", "PageNum", "PageSize"])
        .read_only();
}

impl Paginated for ListMuteGroupUserRequest {
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

/// Response to [`ListMuteGroupUserRequest`].
#[non_exhaustive]
pub struct ListMuteGroupUserResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MuteGroupUserResult>,
}

response! {
    ListMuteGroupUserResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MuteGroupUserResult {
    /// Whether more follows. Example: `false`.
    pub has_more: Option<bool>,
    /// How many items there are in all. Example: `2`.
    pub total: Option<i32>,
    /// Items of the kind user that were found or are concerned.
    pub user_list: Vec<UserList>,
}

response! {
    MuteGroupUserResult {
        "HasMore" => has_more: value,
        "Total" => total: value,
        "UserList" => user_list: list(""),
    }
}

/// Items of the kind user that were found or are concerned.
#[non_exhaustive]
pub struct UserList {
    /// ID of the user or account that the call or the item is about. Example: `1sd***,yu***`.
    pub user_id: Option<String>,
}

response! {
    UserList {
        "UserId" => user_id: value,
    }
}
