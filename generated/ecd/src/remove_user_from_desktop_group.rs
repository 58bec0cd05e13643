// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveUserFromDesktopGroup`, from `ecd/RemoveUserFromDesktopGroup.md`.

use alicloud_runtime::codegen::*;

/// Withdraws users' authorization for a cloud computer pool; they can no longer connect to it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::RemoveUserFromDesktopGroupRequest::new();
/// let reply = client.remove_user_from_desktop_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveUserFromDesktopGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// IDs of the end users to work on or to narrow the list down to. Items: at most 10000.
    pub end_user_ids: Vec<String>,
    /// IDs of the desktop groups to work on or to narrow the list down to. Items: at most 100.
    pub desktop_group_ids: Vec<String>,
    /// Path under which the user ou is found.
    pub user_ou_path: Option<String>,
    /// Name that the user group goes by.
    pub user_group_name: Option<String>,
    /// ID of the simple user group that the call is about.
    pub simple_user_group_id: Option<String>,
}

impl RemoveUserFromDesktopGroupRequest {
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
    /// Sets `DesktopGroupId`.
    pub fn desktop_group_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_id = Some(value.into());
        self
    }
    /// Sets `EndUserIds`.
    pub fn end_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.end_user_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DesktopGroupIds`.
    pub fn desktop_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserOuPath`.
    pub fn user_ou_path(mut self, value: impl Into<String>) -> Self {
        self.user_ou_path = Some(value.into());
        self
    }
    /// Sets `UserGroupName`.
    pub fn user_group_name(mut self, value: impl Into<String>) -> Self {
        self.user_group_name = Some(value.into());
        self
    }
    /// Sets `SimpleUserGroupId`.
    pub fn simple_user_group_id(mut self, value: impl Into<String>) -> Self {
        self.simple_user_group_id = Some(value.into());
        self
    }
}

request! {
    RemoveUserFromDesktopGroupRequest {
        "RegionId" => region_id: query,
        "DesktopGroupId" => desktop_group_id: query,
        "EndUserIds" => end_user_ids: query,
        "DesktopGroupIds" => desktop_group_ids: query,
        "UserOuPath" => user_ou_path: query,
        "UserGroupName" => user_group_name: query,
        "SimpleUserGroupId" => simple_user_group_id: query,
    }
}

impl Operation for RemoveUserFromDesktopGroupRequest {
    type Response = RemoveUserFromDesktopGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveUserFromDesktopGroup")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`RemoveUserFromDesktopGroupRequest`].
pub type RemoveUserFromDesktopGroupResponse = alicloud_runtime::EmptyResponse;
