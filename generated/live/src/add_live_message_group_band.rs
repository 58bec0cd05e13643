// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveMessageGroupBand`, from `live/AddLiveMessageGroupBand.md`.

use alicloud_runtime::codegen::*;

/// Mutes the given users in an interactive message group, so that they cannot send messages.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveMessageGroupBandRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .banned_users(["..."]);
/// let reply = client.add_live_message_group_band(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveMessageGroupBandRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** The banned users to work on or to narrow the list down to.
    pub banned_users: Vec<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl AddLiveMessageGroupBandRequest {
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
    /// Sets `BannedUsers`, which is required.
    pub fn banned_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.banned_users = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    AddLiveMessageGroupBandRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "BannedUsers" => banned_users: query_joined(','),
        "DataCenter" => data_center: query,
    }
}

impl Operation for AddLiveMessageGroupBandRequest {
    type Response = AddLiveMessageGroupBandResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddLiveMessageGroupBand")
        .required(&["AppId", "GroupId", "BannedUsers"]);
}

/// Response to [`AddLiveMessageGroupBandRequest`], which the documentation does not describe.
pub type AddLiveMessageGroupBandResponse = alicloud_runtime::UndocumentedResponse;
