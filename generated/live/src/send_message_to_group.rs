// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendMessageToGroup`, from `live/SendMessageToGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MessageToGroupResult};

/// Sends a message to all members of a message group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SendMessageToGroupRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .operator_user_id("...")
///     .data("...");
/// let reply = client.send_message_to_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendMessageToGroupRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** ID of the operator user that the call is about.
    pub operator_user_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
    /// **Required.** Content of the message, as JSON text.
    pub data: Option<String>,
    /// Whether the message goes out without a check of its content.
    pub skip_audit: Option<bool>,
}

impl SendMessageToGroupRequest {
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
    /// Sets `Type`.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `Data`, which is required.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `SkipAudit`.
    #[inline]
    pub fn skip_audit(mut self, value: bool) -> Self {
        self.skip_audit = Some(value);
        self
    }
}

request! {
    SendMessageToGroupRequest {
        "AppId" => app_id: form,
        "GroupId" => group_id: form,
        "OperatorUserId" => operator_user_id: form,
        "Type" => type_: form,
        "Data" => data: form,
        "SkipAudit" => skip_audit: query,
    }
}

impl Operation for SendMessageToGroupRequest {
    type Response = SendMessageToGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SendMessageToGroup")
        .required(&["AppId", "GroupId", "OperatorUserId", "Data"]);
}

/// Response to [`SendMessageToGroupRequest`].
#[non_exhaustive]
pub struct SendMessageToGroupResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageToGroupResult>,
}

response! {
    SendMessageToGroupResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
