// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLivePackageChannelGroup`, from `ice/UpdateLivePackageChannelGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a group of live packaging channels.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateLivePackageChannelGroupRequest::new()
///     .group_name("...");
/// let reply = client.update_live_package_channel_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLivePackageChannelGroupRequest {
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl UpdateLivePackageChannelGroupRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    UpdateLivePackageChannelGroupRequest {
        "GroupName" => group_name: form,
        "Description" => description: form,
    }
}

impl Operation for UpdateLivePackageChannelGroupRequest {
    type Response = UpdateLivePackageChannelGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLivePackageChannelGroup")
        .required(&["GroupName"]);
}

/// Response to [`UpdateLivePackageChannelGroupRequest`], which the documentation does not describe.
pub type UpdateLivePackageChannelGroupResponse = alicloud_runtime::UndocumentedResponse;
