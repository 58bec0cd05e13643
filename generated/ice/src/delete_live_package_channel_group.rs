// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLivePackageChannelGroup`, from `ice/DeleteLivePackageChannelGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a group of live packaging channels.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteLivePackageChannelGroupRequest::new()
///     .group_name("...");
/// let reply = client.delete_live_package_channel_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLivePackageChannelGroupRequest {
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
}

impl DeleteLivePackageChannelGroupRequest {
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
    DeleteLivePackageChannelGroupRequest {
        "GroupName" => group_name: query,
    }
}

impl Operation for DeleteLivePackageChannelGroupRequest {
    type Response = DeleteLivePackageChannelGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLivePackageChannelGroup")
        .required(&["GroupName"]);
}

/// Response to [`DeleteLivePackageChannelGroupRequest`], which the documentation does not describe.
pub type DeleteLivePackageChannelGroupResponse = alicloud_runtime::UndocumentedResponse;
