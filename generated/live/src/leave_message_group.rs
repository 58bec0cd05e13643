// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LeaveMessageGroup`, from `live/LeaveMessageGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MessageGroupResult};

/// Takes a user out of a message group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::LeaveMessageGroupRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .user_id("...");
/// let reply = client.leave_message_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LeaveMessageGroupRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Which kind of broad cast it is or is to be.
    pub broad_cast_type: Option<i32>,
    /// Whether this holds: broad cast statistics.
    pub broad_cast_statistics: Option<bool>,
}

impl LeaveMessageGroupRequest {
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
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `BroadCastType`.
    #[inline]
    pub fn broad_cast_type(mut self, value: i32) -> Self {
        self.broad_cast_type = Some(value);
        self
    }
    /// Sets `BroadCastStatistics`.
    #[inline]
    pub fn broad_cast_statistics(mut self, value: bool) -> Self {
        self.broad_cast_statistics = Some(value);
        self
    }
}

request! {
    LeaveMessageGroupRequest {
        "AppId" => app_id: form,
        "GroupId" => group_id: form,
        "UserId" => user_id: form,
        "BroadCastType" => broad_cast_type: form,
        "BroadCastStatistics" => broad_cast_statistics: form,
    }
}

impl Operation for LeaveMessageGroupRequest {
    type Response = LeaveMessageGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("LeaveMessageGroup")
        .required(&["AppId", "GroupId", "UserId"]);
}

/// Response to [`LeaveMessageGroupRequest`].
#[non_exhaustive]
pub struct LeaveMessageGroupResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageGroupResult>,
}

response! {
    LeaveMessageGroupResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
