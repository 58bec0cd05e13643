// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMessageGroup`, from `live/CreateMessageGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a message group in an interactive messaging app and returns its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateMessageGroupRequest::new()
///     .app_id("...")
///     .creator_id("...");
/// let reply = client.create_message_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMessageGroupRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the creator that the call is about.
    pub creator_id: Option<String>,
    /// Data of your own that is kept with the item and handed back unread.
    pub extension: BTreeMap<String, String>,
}

impl CreateMessageGroupRequest {
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
    /// Sets `CreatorId`, which is required.
    pub fn creator_id(mut self, value: impl Into<String>) -> Self {
        self.creator_id = Some(value.into());
        self
    }
    /// Sets `Extension`.
    pub fn extension(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.extension = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
}

request! {
    CreateMessageGroupRequest {
        "AppId" => app_id: form,
        "CreatorId" => creator_id: form,
        "Extension" => extension: form_json,
    }
}

impl Operation for CreateMessageGroupRequest {
    type Response = CreateMessageGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateMessageGroup")
        .required(&["AppId", "CreatorId"]);
}

/// Response to [`CreateMessageGroupRequest`].
#[non_exhaustive]
pub struct CreateMessageGroupResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageGroupResult>,
}

response! {
    CreateMessageGroupResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MessageGroupResult {
    /// Data of your own that was kept with the item. Example: `test001`.
    pub extension: Option<Value>,
    /// ID of the group that the call or the item is about. Example: `AE35-****-T95F`.
    pub group_id: Option<String>,
}

response! {
    MessageGroupResult {
        "Extension" => extension: value,
        "GroupId" => group_id: value,
    }
}
