// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MuteAllGroupUser`, from `live/MuteAllGroupUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MessageGroupResult};

/// Mutes all members of a message group at once.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::MuteAllGroupUserRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .operator_user_id("...");
/// let reply = client.mute_all_group_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MuteAllGroupUserRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** ID of the operator user that the call is about.
    pub operator_user_id: Option<String>,
    /// Which kind of broad cast it is or is to be.
    pub broad_cast_type: Option<i32>,
}

impl MuteAllGroupUserRequest {
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
    /// Sets `OperatorUserId`, which is required.
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
    MuteAllGroupUserRequest {
        "AppId" => app_id: form,
        "GroupId" => group_id: form,
        "OperatorUserId" => operator_user_id: form,
        "BroadCastType" => broad_cast_type: form,
    }
}

impl Operation for MuteAllGroupUserRequest {
    type Response = MuteAllGroupUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MuteAllGroupUser")
        .required(&["AppId", "GroupId", "OperatorUserId"]);
}

/// Response to [`MuteAllGroupUserRequest`].
#[non_exhaustive]
pub struct MuteAllGroupUserResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageGroupResult>,
}

response! {
    MuteAllGroupUserResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
