// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMessageGroupUserById`, from `live/ListMessageGroupUserById.md`.

use alicloud_runtime::codegen::*;

/// Returns profile and mute state of the given users in a message group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListMessageGroupUserByIdRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .user_id_list(["..."]);
/// let reply = client.list_message_group_user_by_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMessageGroupUserByIdRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** IDs of the users to work on or to narrow the list down to.
    pub user_id_list: Vec<String>,
}

impl ListMessageGroupUserByIdRequest {
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
    /// Sets `UserIdList`, which is required.
    pub fn user_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_id_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListMessageGroupUserByIdRequest {
        "AppId" => app_id: form,
        "GroupId" => group_id: form,
        "UserIdList" => user_id_list: form_joined(','),
    }
}

impl Operation for ListMessageGroupUserByIdRequest {
    type Response = ListMessageGroupUserByIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMessageGroupUserById")
        .required(&["AppId", "GroupId", "UserIdList"])
        .read_only();
}

/// Response to [`ListMessageGroupUserByIdRequest`].
#[non_exhaustive]
pub struct ListMessageGroupUserByIdResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageGroupUserByIdResult>,
}

response! {
    ListMessageGroupUserByIdResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MessageGroupUserByIdResult {
    /// Whether more follows. Example: `false`.
    pub has_more: Option<bool>,
    /// How many items there are in all. Example: `3`.
    pub total: Option<i32>,
    /// Items of the kind user that were found or are concerned.
    pub user_list: Vec<UserList>,
}

response! {
    MessageGroupUserByIdResult {
        "HasMore" => has_more: value,
        "Total" => total: value,
        "UserList" => user_list: list(""),
    }
}

/// Items of the kind user that were found or are concerned.
#[non_exhaustive]
pub struct UserList {
    /// Whether the user may not write. Example: `true`.
    pub is_mute: Option<bool>,
    /// Whether the user alone was muted or the whole group. Example: `user`.
    pub mute_by: Vec<String>,
    /// Address of the user's picture. Example: `"http://www.aliyundoc.com/xxyy.png"`.
    pub user_avatar: Option<String>,
    /// Data of your own about the user. Example: `12e`.
    pub user_extension: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `ad***`.
    pub user_id: Option<String>,
    /// Name that others see for the user. Example: `xxyy`.
    pub user_nick: Option<String>,
}

response! {
    UserList {
        "IsMute" => is_mute: value,
        "MuteBy" => mute_by: list(""),
        "UserAvatar" => user_avatar: value,
        "UserExtension" => user_extension: value,
        "UserId" => user_id: value,
        "UserNick" => user_nick: value,
    }
}
