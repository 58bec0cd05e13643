// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMessageGroup`, from `live/UpdateMessageGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MessageGroupResult};

/// Changes the extension data of a message group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateMessageGroupRequest::new()
///     .group_id("...")
///     .app_id("...");
/// let reply = client.update_message_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMessageGroupRequest {
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Data of your own that is kept with the item and handed back unread.
    pub extension: BTreeMap<String, String>,
}

impl UpdateMessageGroupRequest {
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
    UpdateMessageGroupRequest {
        "GroupId" => group_id: form,
        "AppId" => app_id: form,
        "Extension" => extension: form_json,
    }
}

impl Operation for UpdateMessageGroupRequest {
    type Response = UpdateMessageGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMessageGroup")
        .required(&["GroupId", "AppId"]);
}

/// Response to [`UpdateMessageGroupRequest`].
#[non_exhaustive]
pub struct UpdateMessageGroupResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageGroupResult>,
}

response! {
    UpdateMessageGroupResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
