// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddUserToDesktopGroup`, from `ecd/AddUserToDesktopGroup.md`.

use alicloud_runtime::codegen::*;

/// Authorizes users for a cloud computer pool, from which they then receive cloud computers.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::AddUserToDesktopGroupRequest::new();
/// let reply = client.add_user_to_desktop_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddUserToDesktopGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
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

impl AddUserToDesktopGroupRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    AddUserToDesktopGroupRequest {
        "RegionId" => region_id: query,
        "DesktopGroupId" => desktop_group_id: query,
        "ClientToken" => client_token: query,
        "EndUserIds" => end_user_ids: query,
        "DesktopGroupIds" => desktop_group_ids: query,
        "UserOuPath" => user_ou_path: query,
        "UserGroupName" => user_group_name: query,
        "SimpleUserGroupId" => simple_user_group_id: query,
    }
}

impl Operation for AddUserToDesktopGroupRequest {
    type Response = AddUserToDesktopGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddUserToDesktopGroup")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`AddUserToDesktopGroupRequest`].
pub type AddUserToDesktopGroupResponse = alicloud_runtime::EmptyResponse;
