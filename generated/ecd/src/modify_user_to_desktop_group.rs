// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUserToDesktopGroup`, from `ecd/ModifyUserToDesktopGroup.md`.

use alicloud_runtime::codegen::*;

/// Replaces authorized users of a cloud computer pool with others.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyUserToDesktopGroupRequest::new()
///     .desktop_group_id("...")
///     .old_end_user_ids(["..."])
///     .new_end_user_ids(["..."]);
/// let reply = client.modify_user_to_desktop_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUserToDesktopGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// **Required.** IDs of the old end users to work on or to narrow the list down to.
    /// Items: at most 10000.
    pub old_end_user_ids: Vec<String>,
    /// **Required.** IDs of the new end users to work on or to narrow the list down to.
    /// Items: at most 10000.
    pub new_end_user_ids: Vec<String>,
}

impl ModifyUserToDesktopGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DesktopGroupId`, which is required.
    pub fn desktop_group_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_id = Some(value.into());
        self
    }
    /// Sets `OldEndUserIds`, which is required.
    pub fn old_end_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.old_end_user_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NewEndUserIds`, which is required.
    pub fn new_end_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.new_end_user_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyUserToDesktopGroupRequest {
        "RegionId" => region_id: query,
        "DesktopGroupId" => desktop_group_id: query,
        "OldEndUserIds" => old_end_user_ids: query,
        "NewEndUserIds" => new_end_user_ids: query,
    }
}

impl Operation for ModifyUserToDesktopGroupRequest {
    type Response = ModifyUserToDesktopGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyUserToDesktopGroup")
        .required(&["RegionId", "DesktopGroupId", "OldEndUserIds", "NewEndUserIds"])
        .region("RegionId");
}

/// Response to [`ModifyUserToDesktopGroupRequest`].
pub type ModifyUserToDesktopGroupResponse = alicloud_runtime::EmptyResponse;
