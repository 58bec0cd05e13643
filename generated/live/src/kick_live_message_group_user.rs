// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `KickLiveMessageGroupUser`, from `live/KickLiveMessageGroupUser.md`.

use alicloud_runtime::codegen::*;

/// Throws users out of an interactive message group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::KickLiveMessageGroupUserRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .kickoff_user("...");
/// let reply = client.kick_live_message_group_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct KickLiveMessageGroupUserRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** User who has to leave the group.
    pub kickoff_user: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl KickLiveMessageGroupUserRequest {
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
    /// Sets `KickoffUser`, which is required.
    pub fn kickoff_user(mut self, value: impl Into<String>) -> Self {
        self.kickoff_user = Some(value.into());
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    KickLiveMessageGroupUserRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "KickoffUser" => kickoff_user: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for KickLiveMessageGroupUserRequest {
    type Response = KickLiveMessageGroupUserResponse;
    type Error = KickLiveMessageGroupUserError;
    const INFO: OperationInfo = super::operation("KickLiveMessageGroupUser")
        .required(&["AppId", "GroupId", "KickoffUser"]);
    const ERRORS: &'static [KickLiveMessageGroupUserError] = &[
        KickLiveMessageGroupUserError::InputInvalid,
        KickLiveMessageGroupUserError::NoAuth,
        KickLiveMessageGroupUserError::ResourceNotExist2,
        KickLiveMessageGroupUserError::ServerError,
    ];
}

/// Response to [`KickLiveMessageGroupUserRequest`].
pub type KickLiveMessageGroupUserResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`KickLiveMessageGroupUserRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type KickLiveMessageGroupUserError = super::DocumentedError;
