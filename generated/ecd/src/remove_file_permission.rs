// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveFilePermission`, from `ecd/RemoveFilePermission.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CdsIdentity, CdsIdentityType};

/// Stops sharing a drive folder with given users or groups.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// use alicloud_ecd::remove_file_permission::MemberList;
///
/// let request = alicloud_ecd::RemoveFilePermissionRequest::new()
///     .file_id("...")
///     .cds_id("...")
///     .member_list([MemberList::new()]);
/// let reply = client.remove_file_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveFilePermissionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// **Required.** ID of the file that the call is about.
    pub file_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// **Required.** Items of the kind member to work on or to narrow the list down to.
    /// Items: at most 100.
    pub member_list: Vec<MemberList>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
}

impl RemoveFilePermissionRequest {
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
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `FileId`, which is required.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `CdsId`, which is required.
    pub fn cds_id(mut self, value: impl Into<String>) -> Self {
        self.cds_id = Some(value.into());
        self
    }
    /// Sets `MemberList`, which is required.
    pub fn member_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<MemberList>>,
    ) -> Self {
        self.member_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    RemoveFilePermissionRequest {
        "RegionId" => region_id: query,
        "EndUserId" => end_user_id: query,
        "FileId" => file_id: query,
        "CdsId" => cds_id: query,
        "MemberList" => member_list: query_json,
        "GroupId" => group_id: query,
    }
}

impl Operation for RemoveFilePermissionRequest {
    type Response = RemoveFilePermissionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveFilePermission")
        .required(&["RegionId", "FileId", "CdsId", "MemberList"])
        .region("RegionId");
}

/// Response to [`RemoveFilePermissionRequest`].
pub type RemoveFilePermissionResponse = alicloud_runtime::EmptyResponse;

/// Items of the kind member to work on or to narrow the list down to.
#[non_exhaustive]
pub struct MemberList {
    /// **Required.** ID of the role that the call is about.
    pub role_id: Option<String>,
    /// **Required.**
    pub cds_identity: Option<CdsIdentity>,
}

impl MemberList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RoleId`, which is required.
    pub fn role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = Some(value.into());
        self
    }
    /// Sets `CdsIdentity`, which is required.
    pub fn cds_identity(mut self, value: impl Into<CdsIdentity>) -> Self {
        self.cds_identity = Some(value.into());
        self
    }
}

request! {
    MemberList {
        "RoleId" => role_id: field,
        "CdsIdentity" => cds_identity: field,
    }
}
