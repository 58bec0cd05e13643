// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckLiveMessageUsersOnline`, from `live/CheckLiveMessageUsersOnline.md`.

use alicloud_runtime::codegen::*;

/// Tells for each given user whether the user is online in an interactive messaging app.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CheckLiveMessageUsersOnlineRequest::new()
///     .app_id("...")
///     .user_ids(["..."]);
/// let reply = client.check_live_message_users_online(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckLiveMessageUsersOnlineRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** IDs of the users to work on or to narrow the list down to. Items: at most 10.
    pub user_ids: Vec<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl CheckLiveMessageUsersOnlineRequest {
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
    CheckLiveMessageUsersOnlineRequest {
        "AppId" => app_id: query,
        "UserIds" => user_ids: query_joined(','),
        "DataCenter" => data_center: query,
    }
}

impl Operation for CheckLiveMessageUsersOnlineRequest {
    type Response = CheckLiveMessageUsersOnlineResponse;
    type Error = CheckLiveMessageUsersOnlineError;
    const INFO: OperationInfo = super::operation("CheckLiveMessageUsersOnline")
        .required(&["AppId", "UserIds"])
        .read_only();
    const ERRORS: &'static [CheckLiveMessageUsersOnlineError] = &[
        CheckLiveMessageUsersOnlineError::InputInvalid,
        CheckLiveMessageUsersOnlineError::NoAuth,
        CheckLiveMessageUsersOnlineError::ResourceNotExist2,
        CheckLiveMessageUsersOnlineError::ServerError,
    ];
}

/// Response to [`CheckLiveMessageUsersOnlineRequest`].
#[non_exhaustive]
pub struct CheckLiveMessageUsersOnlineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `178F572F-AECF-100B-937A-B8047B4D****`.
    pub request_id: Option<String>,
    /// Items of the kind user that were found or are concerned.
    pub user_list: Vec<UserList>,
}

response! {
    CheckLiveMessageUsersOnlineResponse {
        "RequestId" => request_id: value,
        "UserList" => user_list: list(""),
    }
}

/// Items of the kind user that were found or are concerned.
#[non_exhaustive]
pub struct UserList {
    /// Whether the user or stream is there at the moment. Example: `false`.
    pub online: Option<bool>,
    /// ID of the user or account that the call or the item is about. Example: `uid1`.
    pub user_id: Option<String>,
}

response! {
    UserList {
        "Online" => online: value,
        "UserId" => user_id: value,
    }
}

/// Errors that the documentation of [`CheckLiveMessageUsersOnlineRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CheckLiveMessageUsersOnlineError = super::DocumentedError;
