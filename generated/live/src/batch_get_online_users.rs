// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchGetOnlineUsers`, from `live/BatchGetOnlineUsers.md`.

use alicloud_runtime::codegen::*;

/// Tells for up to 20 users at once whether they are online.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::BatchGetOnlineUsersRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .user_ids("...");
/// let reply = client.batch_get_online_users(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchGetOnlineUsersRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** IDs of the users to work on or to narrow the list down to.
    pub user_ids: Option<String>,
}

impl BatchGetOnlineUsersRequest {
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
    /// Sets `UserIds`, which is required.
    pub fn user_ids(mut self, value: impl Into<String>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
}

request! {
    BatchGetOnlineUsersRequest {
        "AppId" => app_id: form,
        "GroupId" => group_id: form,
        "UserIds" => user_ids: form,
    }
}

impl Operation for BatchGetOnlineUsersRequest {
    type Response = BatchGetOnlineUsersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchGetOnlineUsers")
        .required(&["AppId", "GroupId", "UserIds"]);
}

/// Response to [`BatchGetOnlineUsersRequest`].
#[non_exhaustive]
pub struct BatchGetOnlineUsersResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<GetOnlineUserResult>,
}

response! {
    BatchGetOnlineUsersResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GetOnlineUserResult {
    /// The online users that were found or are concerned, one entry each.
    pub online_users: Vec<OnlineUser>,
}

response! {
    GetOnlineUserResult {
        "OnlineUsers" => online_users: list(""),
    }
}

/// The online users that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OnlineUser {
    /// Time that is set or recorded for this: join. Example: `12**45`.
    pub join_time: Option<i64>,
    /// Whether the user or stream is there at the moment. Example: `true`.
    pub online: Option<bool>,
    /// ID of the user or account that the call or the item is about. Example: `de1**a0`.
    pub user_id: Option<String>,
}

response! {
    OnlineUser {
        "JoinTime" => join_time: value,
        "Online" => online: value,
        "UserId" => user_id: value,
    }
}
