// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLivePackageChannel`, from `ice/DeleteLivePackageChannel.md`.

use alicloud_runtime::codegen::*;

/// Deletes a live packaging channel of a channel group.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteLivePackageChannelRequest::new()
///     .group_name("...")
///     .channel_name("...");
/// let reply = client.delete_live_package_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLivePackageChannelRequest {
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
}

impl DeleteLivePackageChannelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `ChannelName`, which is required.
    pub fn channel_name(mut self, value: impl Into<String>) -> Self {
        self.channel_name = Some(value.into());
        self
    }
}

request! {
    DeleteLivePackageChannelRequest {
        "GroupName" => group_name: query,
        "ChannelName" => channel_name: query,
    }
}

impl Operation for DeleteLivePackageChannelRequest {
    type Response = DeleteLivePackageChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLivePackageChannel")
        .required(&["GroupName", "ChannelName"]);
}

/// Response to [`DeleteLivePackageChannelRequest`], which the documentation does not describe.
pub type DeleteLivePackageChannelResponse = alicloud_runtime::UndocumentedResponse;
