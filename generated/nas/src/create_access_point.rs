// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccessPoint`, from `nas/CreateAccessPoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an access point, through which applications see a part of a file system under a fixed
/// identity.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateAccessPointRequest::new()
///     .file_system_id("...")
///     .access_group("...")
///     .vsw_id("...")
///     .vpc_id("...");
/// let reply = client.create_access_point(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccessPointRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Permission group, by name, whose rules decide which clients get in.
    pub access_group: Option<String>,
    /// **Required.** vSwitch that the mount address is taken from.
    pub vsw_id: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Name given to the access point, for people to recognize it by.
    pub access_point_name: Option<String>,
    /// Directory that clients of the access point see as root; a missing one is made with the owner and
    /// permissions given.
    pub root_directory: Option<String>,
    /// Whether RAM policies guard the access point; RAM users then need a grant to mount it.
    pub enabled_ram: Option<bool>,
    /// POSIX user who owns the directory; needed when the root directory has to be made first.
    pub owner_user_id: Option<i32>,
    /// POSIX group that owns the directory; needed when the root directory has to be made first.
    pub owner_group_id: Option<i32>,
    /// POSIX permission bits, in octal, of the directory that is made.
    pub permission: Option<String>,
    /// POSIX user that all access through the access point counts as.
    pub posix_user_id: Option<i32>,
    /// POSIX group that all access through the access point counts as.
    pub posix_group_id: Option<i32>,
    /// Further POSIX groups that access through the access point counts as, separated by commas.
    pub posix_secondary_group_ids: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateAccessPointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `AccessGroup`, which is required.
    pub fn access_group(mut self, value: impl Into<String>) -> Self {
        self.access_group = Some(value.into());
        self
    }
    /// Sets `VswId`, which is required.
    pub fn vsw_id(mut self, value: impl Into<String>) -> Self {
        self.vsw_id = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `AccessPointName`.
    pub fn access_point_name(mut self, value: impl Into<String>) -> Self {
        self.access_point_name = Some(value.into());
        self
    }
    /// Sets `RootDirectory`.
    pub fn root_directory(mut self, value: impl Into<String>) -> Self {
        self.root_directory = Some(value.into());
        self
    }
    /// Sets `EnabledRam`.
    #[inline]
    pub fn enabled_ram(mut self, value: bool) -> Self {
        self.enabled_ram = Some(value);
        self
    }
    /// Sets `OwnerUserId`.
    #[inline]
    pub fn owner_user_id(mut self, value: i32) -> Self {
        self.owner_user_id = Some(value);
        self
    }
    /// Sets `OwnerGroupId`.
    #[inline]
    pub fn owner_group_id(mut self, value: i32) -> Self {
        self.owner_group_id = Some(value);
        self
    }
    /// Sets `Permission`.
    pub fn permission(mut self, value: impl Into<String>) -> Self {
        self.permission = Some(value.into());
        self
    }
    /// Sets `PosixUserId`.
    #[inline]
    pub fn posix_user_id(mut self, value: i32) -> Self {
        self.posix_user_id = Some(value);
        self
    }
    /// Sets `PosixGroupId`.
    #[inline]
    pub fn posix_group_id(mut self, value: i32) -> Self {
        self.posix_group_id = Some(value);
        self
    }
    /// Sets `PosixSecondaryGroupIds`.
    pub fn posix_secondary_group_ids(mut self, value: impl Into<String>) -> Self {
        self.posix_secondary_group_ids = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateAccessPointRequest {
        "FileSystemId" => file_system_id: query,
        "AccessGroup" => access_group: query,
        "VswId" => vsw_id: query,
        "VpcId" => vpc_id: query,
        "AccessPointName" => access_point_name: query,
        "RootDirectory" => root_directory: query,
        "EnabledRam" => enabled_ram: query,
        "OwnerUserId" => owner_user_id: query,
        "OwnerGroupId" => owner_group_id: query,
        "Permission" => permission: query,
        "PosixUserId" => posix_user_id: query,
        "PosixGroupId" => posix_group_id: query,
        "PosixSecondaryGroupIds" => posix_secondary_group_ids: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateAccessPointRequest {
    type Response = CreateAccessPointResponse;
    type Error = CreateAccessPointError;
    const INFO: OperationInfo = super::operation("CreateAccessPoint")
        .required(&["FileSystemId", "AccessGroup", "VswId", "VpcId"]);
    const ERRORS: &'static [CreateAccessPointError] = &[
        CreateAccessPointError::InvalidRequest,
        CreateAccessPointError::InvalidProtocolTypeNotSupported,
        CreateAccessPointError::InvalidRamRoleNotExist,
        CreateAccessPointError::InvalidRamRoleNoPermission,
        CreateAccessPointError::OperationDeniedAccessPointCountsExceeded,
        CreateAccessPointError::InvalidAccessGroupNotFound,
        CreateAccessPointError::InvalidFileSystemNotFound,
        CreateAccessPointError::InvalidVpcNotFound,
        CreateAccessPointError::InvalidVswitchNotFound,
    ];
}

/// Response to [`CreateAccessPointRequest`].
#[non_exhaustive]
pub struct CreateAccessPointResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `98696EF0-1607-4E9D-B01D-F20930B6****`.
    pub request_id: Option<String>,
    /// The access point that was created or asked for.
    pub access_point: Option<AccessPoint>,
}

response! {
    CreateAccessPointResponse {
        "RequestId" => request_id: value,
        "AccessPoint" => access_point: value,
    }
}

/// The access point that was created or asked for.
#[non_exhaustive]
pub struct AccessPoint {
    /// Host name through which clients mount the access point.
    /// Example: `ap-ie15ydanoz.001014****-w****.cn-hangzhou.nas.aliyuncs.com`.
    pub access_point_domain: Option<String>,
    /// Identifies the access point, as [`CreateAccessPoint`](super::Client::create_access_point) or
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) returned it.
    /// Example: `ap-ie15yd****`.
    pub access_point_id: Option<String>,
}

response! {
    AccessPoint {
        "AccessPointDomain" => access_point_domain: value,
        "AccessPointId" => access_point_id: value,
    }
}

/// Errors that the documentation of [`CreateAccessPointRequest`] names.
///
/// - [`InvalidRequest`](super::DocumentedError::InvalidRequest)
/// - [`InvalidProtocolTypeNotSupported`](super::DocumentedError::InvalidProtocolTypeNotSupported)
/// - [`InvalidRamRoleNotExist`](super::DocumentedError::InvalidRamRoleNotExist)
/// - [`InvalidRamRoleNoPermission`](super::DocumentedError::InvalidRamRoleNoPermission)
/// - [`OperationDeniedAccessPointCountsExceeded`](super::DocumentedError::OperationDeniedAccessPointCountsExceeded)
/// - [`InvalidAccessGroupNotFound`](super::DocumentedError::InvalidAccessGroupNotFound)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidVpcNotFound`](super::DocumentedError::InvalidVpcNotFound)
/// - [`InvalidVswitchNotFound`](super::DocumentedError::InvalidVswitchNotFound)
pub type CreateAccessPointError = super::DocumentedError;
