// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFilePermission`, from `ecd/ListFilePermission.md`.

use alicloud_runtime::codegen::*;

/// Lists with whom a drive folder is shared, and in which roles.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ListFilePermissionRequest::new()
///     .cds_id("...")
///     .file_id("...");
/// let reply = client.list_file_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFilePermissionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// **Required.** ID of the file that the call is about.
    pub file_id: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
}

impl ListFilePermissionRequest {
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
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    ListFilePermissionRequest {
        "RegionId" => region_id: query,
        "EndUserId" => end_user_id: query,
        "CdsId" => cds_id: query,
        "FileId" => file_id: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for ListFilePermissionRequest {
    type Response = ListFilePermissionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListFilePermission")
        .required(&["RegionId", "CdsId", "FileId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListFilePermissionRequest`].
#[non_exhaustive]
pub struct ListFilePermissionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// The file permissions that were found or are concerned, one entry each.
    pub file_permissions: Vec<FilePermissionMember>,
}

response! {
    ListFilePermissionResponse {
        "RequestId" => request_id: value,
        "FilePermissions" => file_permissions: list(""),
    }
}

/// The file permissions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FilePermissionMember {
    /// ID of the role that the item belongs to or stands for. Example: `SystemFileEditor`.
    pub role_id: Option<String>,
    /// When the item runs out. Example: `1633598866642`.
    pub expire_time: Option<i64>,
    /// The disinherit sub group that the item belongs to or stands for. Example: `true`.
    pub disinherit_sub_group: Option<bool>,
    /// `CdsIdentity`.
    pub cds_identity: Option<CdsIdentity>,
}

response! {
    FilePermissionMember {
        "RoleId" => role_id: value,
        "ExpireTime" => expire_time: value,
        "DisinheritSubGroup" => disinherit_sub_group: value,
        "CdsIdentity" => cds_identity: value,
    }
}

/// The value of [`cds_identity`](FilePermissionMember::cds_identity).
#[non_exhaustive]
pub struct CdsIdentity {
    /// Identifier of the item within its collection. Example: `16435bdf934248b788b7b3771ee9****`.
    pub id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `IT_User`.
    pub type_: Option<String>,
}

response! {
    CdsIdentity {
        "Id" => id: value,
        "Type" => type_: value,
    }
}
