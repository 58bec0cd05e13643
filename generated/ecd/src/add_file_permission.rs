// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddFilePermission`, from `ecd/AddFilePermission.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CdsIdentity, CdsIdentityType};

/// Shares a folder or file in a drive with users or groups, each with a role and expiry time.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// use alicloud_ecd::add_file_permission::MemberList;
///
/// let request = alicloud_ecd::AddFilePermissionRequest::new()
///     .cds_id("...")
///     .file_id("...")
///     .member_list([MemberList::new()]);
/// let reply = client.add_file_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddFilePermissionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// **Required.** ID of the file that the call is about.
    pub file_id: Option<String>,
    /// **Required.** Items of the kind member to work on or to narrow the list down to.
    pub member_list: Vec<MemberList>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
}

impl AddFilePermissionRequest {
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
    /// Sets `CdsId`, which is required.
    pub fn cds_id(mut self, value: impl Into<String>) -> Self {
        self.cds_id = Some(value.into());
        self
    }
    /// Sets `FileId`, which is required.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
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
    AddFilePermissionRequest {
        "RegionId" => region_id: query,
        "EndUserId" => end_user_id: query,
        "CdsId" => cds_id: query,
        "FileId" => file_id: query,
        "MemberList" => member_list: query_json,
        "GroupId" => group_id: query,
    }
}

impl Operation for AddFilePermissionRequest {
    type Response = AddFilePermissionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddFilePermission")
        .required(&["RegionId", "CdsId", "FileId", "MemberList"])
        .region("RegionId");
}

/// Response to [`AddFilePermissionRequest`].
pub type AddFilePermissionResponse = alicloud_runtime::EmptyResponse;

/// Items of the kind member to work on or to narrow the list down to.
#[non_exhaustive]
pub struct MemberList {
    /// **Required.** ID of the role that the call is about.
    pub role_id: Option<String>,
    /// Time that is set or recorded for this: expire.
    pub expire_time: Option<i64>,
    /// The disinherit sub group that the call is about.
    pub disinherit_sub_group: Option<bool>,
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
    /// Sets `ExpireTime`.
    #[inline]
    pub fn expire_time(mut self, value: i64) -> Self {
        self.expire_time = Some(value);
        self
    }
    /// Sets `DisinheritSubGroup`.
    #[inline]
    pub fn disinherit_sub_group(mut self, value: bool) -> Self {
        self.disinherit_sub_group = Some(value);
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
        "ExpireTime" => expire_time: field,
        "DisinheritSubGroup" => disinherit_sub_group: field,
        "CdsIdentity" => cds_identity: field,
    }
}
