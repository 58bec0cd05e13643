// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMessageGroup`, from `live/GetMessageGroup.md`.

use alicloud_runtime::codegen::*;

/// Returns the details of a message group and whether all members are muted.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::GetMessageGroupRequest::new()
///     .group_id("...")
///     .app_id("...");
/// let reply = client.get_message_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMessageGroupRequest {
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl GetMessageGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    GetMessageGroupRequest {
        "GroupId" => group_id: form,
        "AppId" => app_id: form,
    }
}

impl Operation for GetMessageGroupRequest {
    type Response = GetMessageGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMessageGroup")
        .required(&["GroupId", "AppId"])
        .read_only();
}

/// Response to [`GetMessageGroupRequest`].
#[non_exhaustive]
pub struct GetMessageGroupResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageGroupResult>,
}

response! {
    GetMessageGroupResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MessageGroupResult {
    /// When the item was created. Example: `1502280113`.
    pub create_time: Option<i64>,
    /// ID of the creator that the item belongs to or stands for. Example: `as****hs`.
    pub creator_id: Option<String>,
    /// Data of your own that was kept with the item. Example: `1`.
    pub extension: Option<Value>,
    /// ID of the group that the call or the item is about. Example: `AE35-****-T95F`.
    pub group_id: Option<String>,
    /// Whether nobody in the group may write. Example: `true`.
    pub is_mute_all: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
}

response! {
    MessageGroupResult {
        "CreateTime" => create_time: value,
        "CreatorId" => creator_id: value,
        "Extension" => extension: value,
        "GroupId" => group_id: value,
        "IsMuteAll" => is_mute_all: value,
        "Status" => status: value,
    }
}
