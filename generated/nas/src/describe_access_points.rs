// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessPoints`, from `nas/DescribeAccessPoints.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PosixUser, Tag};

/// Lists access points of a file system or a permission group.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeAccessPointsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_access_points(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessPointsRequest {
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Permission group, by name, whose rules decide which clients get in.
    pub access_group: Option<String>,
    /// How many items to return at most in one call. Range: at least 1.
    pub max_results: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeAccessPointsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `AccessGroup`.
    pub fn access_group(mut self, value: impl Into<String>) -> Self {
        self.access_group = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeAccessPointsRequest {
        "FileSystemId" => file_system_id: query,
        "AccessGroup" => access_group: query,
        "MaxResults" => max_results: query,
        "Tag" => tag: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeAccessPointsRequest {
    type Response = DescribeAccessPointsResponse;
    type Error = DescribeAccessPointsError;
    const INFO: OperationInfo = super::operation("DescribeAccessPoints").read_only();
    const ERRORS: &'static [DescribeAccessPointsError] = &[
        DescribeAccessPointsError::InvalidFilesystemTypeNotSupport,
        DescribeAccessPointsError::InvalidProtocolTypeNotSupported,
        DescribeAccessPointsError::InvalidFileSystemNotFound,
        DescribeAccessPointsError::InvalidAccessGroupNotFound,
    ];
}

impl Paginated for DescribeAccessPointsRequest {
    type Item = AccessPoint;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.access_points)
    }
}

/// Response to [`DescribeAccessPointsRequest`].
#[non_exhaustive]
pub struct DescribeAccessPointsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6299428C-3861-435D-AE54-9B330A00****`.
    pub request_id: Option<String>,
    /// Access points found, one entry each.
    pub access_points: Vec<AccessPoint>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `MTY4NzcxOTcwMjAzMDk2Nzc0MyM4MDM4****`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
}

response! {
    DescribeAccessPointsResponse {
        "RequestId" => request_id: value,
        "AccessPoints" => access_points: list(""),
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
    }
}

/// Access points found, one entry each.
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
    /// POSIX identity that all access through the access point counts as.
    pub posix_user: Option<PosixUser>,
    /// Directory that clients of the access point see as root.
    pub root_path: Option<String>,
    /// Owner and permissions that the root directory is made with.
    pub root_path_permission: Option<RootPathPermission>,
    /// Whether the root directory of the access point is there, gone or unknown. Example: `2`.
    pub root_path_status: Option<String>,
    /// Whether clients can mount the access point, or it is being made or deleted. Example: `Active`.
    pub status: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-2zevmwkwyztjuoffg****`.
    pub vswitch_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-2zesj9afh3y518k9o****`.
    pub vpc_id: Option<String>,
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
        "PosixUser" => posix_user: value,
        "RootPath" => root_path: value,
        "RootPathPermission" => root_path_permission: value,
        "RootPathStatus" => root_path_status: value,
        "Status" => status: value,
        "VSwitchId" => vswitch_id: value,
        "VpcId" => vpc_id: value,
    }
}

/// Owner and permissions that the root directory is made with.
#[non_exhaustive]
pub struct RootPathPermission {
    /// POSIX group that owns the root directory of the access point. Example: `12`.
    pub owner_group_id: Option<i64>,
    /// POSIX user who owns the root directory of the access point. Example: `1`.
    pub owner_user_id: Option<i64>,
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

/// Errors that the documentation of [`DescribeAccessPointsRequest`] names.
///
/// - [`InvalidFilesystemTypeNotSupport`](super::DocumentedError::InvalidFilesystemTypeNotSupport)
/// - [`InvalidProtocolTypeNotSupported`](super::DocumentedError::InvalidProtocolTypeNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidAccessGroupNotFound`](super::DocumentedError::InvalidAccessGroupNotFound)
pub type DescribeAccessPointsError = super::DocumentedError;
