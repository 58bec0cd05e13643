// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveLiveMessageGroupBand`, from `live/RemoveLiveMessageGroupBand.md`.

use alicloud_runtime::codegen::*;

/// Unmutes the given users in an interactive message group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::RemoveLiveMessageGroupBandRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .unbanned_users(["..."]);
/// let reply = client.remove_live_message_group_band(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveLiveMessageGroupBandRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** The unbanned users to work on or to narrow the list down to.
    pub unbanned_users: Vec<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl RemoveLiveMessageGroupBandRequest {
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
    /// Sets `UnbannedUsers`, which is required.
    pub fn unbanned_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unbanned_users = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    RemoveLiveMessageGroupBandRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "UnbannedUsers" => unbanned_users: query_joined(','),
        "DataCenter" => data_center: query,
    }
}

impl Operation for RemoveLiveMessageGroupBandRequest {
    type Response = RemoveLiveMessageGroupBandResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveLiveMessageGroupBand")
        .required(&["AppId", "GroupId", "UnbannedUsers"]);
}

/// Response to [`RemoveLiveMessageGroupBandRequest`], which the documentation does not describe.
pub type RemoveLiveMessageGroupBandResponse = alicloud_runtime::UndocumentedResponse;
