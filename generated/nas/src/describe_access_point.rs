// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessPoint`, from `nas/DescribeAccessPoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PosixUser};

/// Returns one access point with its root directory, identity and host name.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeAccessPointRequest::new()
///     .file_system_id("...")
///     .access_point_id("...");
/// let reply = client.describe_access_point(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessPointRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies the access point, as
    /// [`CreateAccessPoint`](super::Client::create_access_point) or
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) returned it.
    pub access_point_id: Option<String>,
}

impl DescribeAccessPointRequest {
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
    /// Sets `AccessPointId`, which is required.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }
}

request! {
    DescribeAccessPointRequest {
        "FileSystemId" => file_system_id: query,
        "AccessPointId" => access_point_id: query,
    }
}

impl Operation for DescribeAccessPointRequest {
    type Response = DescribeAccessPointResponse;
    type Error = DescribeAccessPointError;
    const INFO: OperationInfo = super::operation("DescribeAccessPoint")
        .required(&["FileSystemId", "AccessPointId"])
        .read_only();
    const ERRORS: &'static [DescribeAccessPointError] = &[
        DescribeAccessPointError::InvalidAccessPointIdNotFound,
        DescribeAccessPointError::InvalidFileSystemNotFound,
    ];
}

/// Response to [`DescribeAccessPointRequest`].
#[non_exhaustive]
pub struct DescribeAccessPointResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// The access point that was created or asked for.
    pub access_point: Option<AccessPoint>,
}

response! {
    DescribeAccessPointResponse {
        "RequestId" => request_id: value,
        "AccessPoint" => access_point: value,
    }
}

/// The access point that was created or asked for.
#[non_exhaustive]
pub struct AccessPoint {
    /// ARN of the access point, for use in policies.
    /// Example: `acs:nas:cn-hangzhou:178321033379****:accesspoint/ap-ie15yd****`.
    pub arn: Option<String>,
    /// Permission group, by name, whose rules decide which clients get in. Example: `test`.
    pub access_group: Option<String>,
    /// Identifies the access point, as [`CreateAccessPoint`](super::Client::create_access_point) or
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) returned it.
    /// Example: `ap-ie15yd****`.
    pub access_point_id: Option<String>,
    /// Name given to the access point, for people to recognize it by. Example: `test`.
    pub access_point_name: Option<String>,
    /// When the item was created. Example: `1709619668276167`.
    pub create_time: Option<String>,
    /// Host name through which clients mount the access point.
    /// Example: `ap-ie15ydanoz.001014****-w****.cn-hangzhou.nas.aliyuncs.com`.
    pub domain_name: Option<String>,
    /// Whether RAM policies guard the access point; RAM users then need a grant to mount it.
    /// Example: `false`.
    pub enabled_ram: Option<bool>,
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `31a8e4****`.
    pub file_system_id: Option<String>,
    /// When the item was last changed. Example: `1709619668276167`.
    pub modify_time: Option<String>,
    /// Owner and permissions that the root directory is made with.
    pub root_path_permission: Option<RootPathPermission>,
    /// POSIX identity that all access through the access point counts as.
    pub posix_user: Option<PosixUser>,
    /// Directory that clients of the access point see as root.
    pub root_path: Option<String>,
    /// Whether the root directory of the access point is there, gone or unknown. Example: `2`.
    pub root_path_status: Option<String>,
    /// Whether clients can mount the access point, or it is being made or deleted. Example: `Active`.
    pub status: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-2zevmwkwyztjuoffg****`.
    pub vswitch_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-2zesj9afh3y518k9o****`.
    pub vpc_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    AccessPoint {
        "ARN" => arn: value,
        "AccessGroup" => access_group: value,
        "AccessPointId" => access_point_id: value,
        "AccessPointName" => access_point_name: value,
        "CreateTime" => create_time: value,
        "DomainName" => domain_name: value,
        "EnabledRam" => enabled_ram: value,
        "FileSystemId" => file_system_id: value,
        "ModifyTime" => modify_time: value,
        "RootPathPermission" => root_path_permission: value,
        "PosixUser" => posix_user: value,
        "RootPath" => root_path: value,
        "RootPathStatus" => root_path_status: value,
        "Status" => status: value,
        "VSwitchId" => vswitch_id: value,
        "VpcId" => vpc_id: value,
        "RegionId" => region_id: value,
    }
}

/// Owner and permissions that the root directory is made with.
#[non_exhaustive]
pub struct RootPathPermission {
    /// POSIX group that owns the root directory of the access point. Example: `123`.
    pub owner_group_id: Option<i32>,
    /// POSIX user who owns the root directory of the access point. Example: `1`.
    pub owner_user_id: Option<i32>,
    /// POSIX permission bits, in octal, that the root directory was made with. Example: `0755`.
    pub permission: Option<String>,
}

response! {
    RootPathPermission {
        "OwnerGroupId" => owner_group_id: value,
        "OwnerUserId" => owner_user_id: value,
        "Permission" => permission: value,
    }
}

/// Errors that the documentation of [`DescribeAccessPointRequest`] names.
///
/// - [`InvalidAccessPointIdNotFound`](super::DocumentedError::InvalidAccessPointIdNotFound)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
pub type DescribeAccessPointError = super::DocumentedError;
