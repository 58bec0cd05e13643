// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MuteGroupUser`, from `live/MuteGroupUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MessageGroupResult};

/// Mutes the given members of a message group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::MuteGroupUserRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .mute_user_list(["..."]);
/// let reply = client.mute_group_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MuteGroupUserRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** Items of the kind mute user to work on or to narrow the list down to.
    pub mute_user_list: Vec<String>,
    /// Time that is set or recorded for this: mute.
    pub mute_time: Option<i32>,
    /// ID of the operator user that the call is about.
    pub operator_user_id: Option<String>,
    /// Which kind of broad cast it is or is to be.
    pub broad_cast_type: Option<i32>,
}

impl MuteGroupUserRequest {
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
    /// Sets `MuteUserList`, which is required.
    pub fn mute_user_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mute_user_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MuteTime`.
    #[inline]
    pub fn mute_time(mut self, value: i32) -> Self {
        self.mute_time = Some(value);
        self
    }
    /// Sets `OperatorUserId`.
    pub fn operator_user_id(mut self, value: impl Into<String>) -> Self {
        self.operator_user_id = Some(value.into());
        self
    }
    /// Sets `BroadCastType`.
    #[inline]
    pub fn broad_cast_type(mut self, value: i32) -> Self {
        self.broad_cast_type = Some(value);
        self
    }
}

request! {
    MuteGroupUserRequest {
        "AppId" => app_id: form,
        "GroupId" => group_id: form,
        "MuteUserList" => mute_user_list: form_joined(','),
        "MuteTime" => mute_time: form,
        "OperatorUserId" => operator_user_id: form,
        "BroadCastType" => broad_cast_type: form,
    }
}

impl Operation for MuteGroupUserRequest {
    type Response = MuteGroupUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MuteGroupUser")
        .required(&["AppId", "GroupId", "MuteUserList"]);
}

/// Response to [`MuteGroupUserRequest`].
#[non_exhaustive]
pub struct MuteGroupUserResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageGroupResult>,
}

response! {
    MuteGroupUserResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
