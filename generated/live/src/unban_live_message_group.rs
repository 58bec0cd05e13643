// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbanLiveMessageGroup`, from `live/UnbanLiveMessageGroup.md`.

use alicloud_runtime::codegen::*;

/// Lifts the mute of an entire message group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UnbanLiveMessageGroupRequest::new()
///     .app_id("...")
///     .group_id("...");
/// let reply = client.unban_live_message_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbanLiveMessageGroupRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl UnbanLiveMessageGroupRequest {
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
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    UnbanLiveMessageGroupRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for UnbanLiveMessageGroupRequest {
    type Response = UnbanLiveMessageGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnbanLiveMessageGroup")
        .required(&["AppId", "GroupId"]);
}

/// Response to [`UnbanLiveMessageGroupRequest`], which the documentation does not describe.
pub type UnbanLiveMessageGroupResponse = alicloud_runtime::UndocumentedResponse;
