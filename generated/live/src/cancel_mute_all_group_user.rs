// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelMuteAllGroupUser`, from `live/CancelMuteAllGroupUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MessageGroupResult};

/// Lifts the mute on all members of a message group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CancelMuteAllGroupUserRequest::new()
///     .app_id("...")
///     .group_id("...");
/// let reply = client.cancel_mute_all_group_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelMuteAllGroupUserRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// ID of the operator user that the call is about.
    pub operator_user_id: Option<String>,
    /// Which kind of broad cast it is or is to be.
    pub broad_cast_type: Option<i32>,
}

impl CancelMuteAllGroupUserRequest {
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
    CancelMuteAllGroupUserRequest {
        "AppId" => app_id: form,
        "GroupId" => group_id: form,
        "OperatorUserId" => operator_user_id: form,
        "BroadCastType" => broad_cast_type: form,
    }
}

impl Operation for CancelMuteAllGroupUserRequest {
    type Response = CancelMuteAllGroupUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelMuteAllGroupUser")
        .required(&["AppId", "GroupId"]);
}

/// Response to [`CancelMuteAllGroupUserRequest`].
#[non_exhaustive]
pub struct CancelMuteAllGroupUserResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageGroupResult>,
}

response! {
    CancelMuteAllGroupUserResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
