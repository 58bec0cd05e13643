// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BanLiveMessageGroup`, from `live/BanLiveMessageGroup.md`.

use alicloud_runtime::codegen::*;

/// Mutes a whole message group except for the users named.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::BanLiveMessageGroupRequest::new()
///     .app_id("...")
///     .group_id("...");
/// let reply = client.ban_live_message_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BanLiveMessageGroupRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// The except users to work on or to narrow the list down to.
    pub except_users: Vec<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl BanLiveMessageGroupRequest {
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
    /// Sets `ExceptUsers`.
    pub fn except_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.except_users = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    BanLiveMessageGroupRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "ExceptUsers" => except_users: query_joined(','),
        "DataCenter" => data_center: query,
    }
}

impl Operation for BanLiveMessageGroupRequest {
    type Response = BanLiveMessageGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BanLiveMessageGroup")
        .required(&["AppId", "GroupId"]);
}

/// Response to [`BanLiveMessageGroupRequest`], which the documentation does not describe.
pub type BanLiveMessageGroupResponse = alicloud_runtime::UndocumentedResponse;
