// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLivePackageChannelGroup`, from `ice/GetLivePackageChannelGroup.md`.

use alicloud_runtime::codegen::*;

/// Shows one group of live packaging channels.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetLivePackageChannelGroupRequest::new()
///     .group_name("...");
/// let reply = client.get_live_package_channel_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLivePackageChannelGroupRequest {
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
}

impl GetLivePackageChannelGroupRequest {
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
}

request! {
    GetLivePackageChannelGroupRequest {
        "GroupName" => group_name: query,
    }
}

impl Operation for GetLivePackageChannelGroupRequest {
    type Response = GetLivePackageChannelGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetLivePackageChannelGroup")
        .required(&["GroupName"])
        .read_only();
}

/// Response to [`GetLivePackageChannelGroupRequest`], which the documentation does not describe.
pub type GetLivePackageChannelGroupResponse = alicloud_runtime::UndocumentedResponse;
