// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckLiveMessageUsersInGroup`, from `live/CheckLiveMessageUsersInGroup.md`.

use alicloud_runtime::codegen::*;

/// Tells for each given user whether the user is in an interactive message group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CheckLiveMessageUsersInGroupRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .user_ids(["..."]);
/// let reply = client.check_live_message_users_in_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckLiveMessageUsersInGroupRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** IDs of the users to work on or to narrow the list down to. Items: at most 10.
    pub user_ids: Vec<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl CheckLiveMessageUsersInGroupRequest {
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
    pub fn user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    CheckLiveMessageUsersInGroupRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "UserIds" => user_ids: query_joined(','),
        "DataCenter" => data_center: query,
    }
}

impl Operation for CheckLiveMessageUsersInGroupRequest {
    type Response = CheckLiveMessageUsersInGroupResponse;
    type Error = CheckLiveMessageUsersInGroupError;
    const INFO: OperationInfo = super::operation("CheckLiveMessageUsersInGroup")
        .required(&["AppId", "GroupId", "UserIds"])
        .read_only();
    const ERRORS: &'static [CheckLiveMessageUsersInGroupError] = &[
        CheckLiveMessageUsersInGroupError::InputInvalid,
        CheckLiveMessageUsersInGroupError::NoAuth,
        CheckLiveMessageUsersInGroupError::ResourceNotExist2,
        CheckLiveMessageUsersInGroupError::ServerError,
    ];
}

/// Response to [`CheckLiveMessageUsersInGroupRequest`].
#[non_exhaustive]
pub struct CheckLiveMessageUsersInGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F1F68D81-1543-1FE4-B56E-82200DD2****`.
    pub request_id: Option<String>,
    /// The users that were found or are concerned, one entry each.
    pub users: Vec<User>,
}

response! {
    CheckLiveMessageUsersInGroupResponse {
        "RequestId" => request_id: value,
        "Users" => users: list(""),
    }
}

/// The users that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct User {
    /// ID of the user or account that the call or the item is about. Example: `uid1`.
    pub user_id: Option<String>,
    /// Whether the user or stream is there at the moment. Example: `false`.
    pub online: Option<bool>,
}

response! {
    User {
        "UserId" => user_id: value,
        "Online" => online: value,
    }
}

/// Errors that the documentation of [`CheckLiveMessageUsersInGroupRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CheckLiveMessageUsersInGroupError = super::DocumentedError;
