// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecoverLiveMessageDeletedGroup`, from `live/RecoverLiveMessageDeletedGroup.md`.

use alicloud_runtime::codegen::*;

/// Brings a deleted message group back.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::RecoverLiveMessageDeletedGroupRequest::new()
///     .app_id("...")
///     .group_id("...");
/// let reply = client.recover_live_message_deleted_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecoverLiveMessageDeletedGroupRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl RecoverLiveMessageDeletedGroupRequest {
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
    RecoverLiveMessageDeletedGroupRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for RecoverLiveMessageDeletedGroupRequest {
    type Response = RecoverLiveMessageDeletedGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecoverLiveMessageDeletedGroup")
        .required(&["AppId", "GroupId"]);
}

/// Response to [`RecoverLiveMessageDeletedGroupRequest`], which the documentation does not describe.
pub type RecoverLiveMessageDeletedGroupResponse = alicloud_runtime::UndocumentedResponse;
