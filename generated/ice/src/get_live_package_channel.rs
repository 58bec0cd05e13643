// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLivePackageChannel`, from `ice/GetLivePackageChannel.md`.

use alicloud_runtime::codegen::*;

/// Shows one live packaging channel of a channel group.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetLivePackageChannelRequest::new()
///     .group_name("...")
///     .channel_name("...");
/// let reply = client.get_live_package_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLivePackageChannelRequest {
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
}

impl GetLivePackageChannelRequest {
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
    GetLivePackageChannelRequest {
        "GroupName" => group_name: query,
        "ChannelName" => channel_name: query,
    }
}

impl Operation for GetLivePackageChannelRequest {
    type Response = GetLivePackageChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetLivePackageChannel")
        .required(&["GroupName", "ChannelName"])
        .read_only();
}

/// Response to [`GetLivePackageChannelRequest`], which the documentation does not describe.
pub type GetLivePackageChannelResponse = alicloud_runtime::UndocumentedResponse;
