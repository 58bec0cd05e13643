// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMountTargets`, from `nas/DescribeMountTargets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClientMasterNode, MountTargetStatus, NetworkType};

/// Lists the mount targets of a file system with address, permission group and state.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeMountTargetsRequest::new()
///     .file_system_id("1ca404a666");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_mount_targets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMountTargetsRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `1ca404a666`.
    pub file_system_id: Option<String>,
    /// Host name of the mount target, which clients mount the file system by.
    /// Example: `1ca404a666-xog95.cn-hangzhou.nas.aliyuncs.com`.
    pub mount_target_domain: Option<String>,
    /// Which page of the list to return. Range: at least 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `1`.
    pub page_size: Option<i32>,
    /// Host name of the mount target that clients reach over IPv4 and IPv6.
    pub dual_stack_mount_target_domain: Option<String>,
}

impl DescribeMountTargetsRequest {
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
    /// Sets `MountTargetDomain`.
    pub fn mount_target_domain(mut self, value: impl Into<String>) -> Self {
        self.mount_target_domain = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `DualStackMountTargetDomain`.
    pub fn dual_stack_mount_target_domain(mut self, value: impl Into<String>) -> Self {
        self.dual_stack_mount_target_domain = Some(value.into());
        self
    }
}

request! {
    DescribeMountTargetsRequest {
        "FileSystemId" => file_system_id: query,
        "MountTargetDomain" => mount_target_domain: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DualStackMountTargetDomain" => dual_stack_mount_target_domain: query,
    }
}

impl Operation for DescribeMountTargetsRequest {
    type Response = DescribeMountTargetsResponse;
    type Error = DescribeMountTargetsError;
    const INFO: OperationInfo = super::operation("DescribeMountTargets")
        .required(&["FileSystemId"])
        .read_only();
    const ERRORS: &'static [DescribeMountTargetsError] = &[
        DescribeMountTargetsError::InvalidFileSystemNotsupportedIPv6,
        DescribeMountTargetsError::InvalidMountTargetNotFound,
        DescribeMountTargetsError::InvalidFileSystemNotFound,
    ];
}

impl Paginated for DescribeMountTargetsRequest {
    type Item = MountTarget;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.mount_targets)
    }
}

/// Response to [`DescribeMountTargetsRequest`].
#[non_exhaustive]
pub struct DescribeMountTargetsResponse {
    /// Mount targets found, one entry each.
    pub mount_targets: Vec<MountTarget>,
    /// Which page of the list this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3BAB90FD-B4A0-48DA-9F09-2B963510A0EF`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeMountTargetsResponse {
        "MountTargets" => mount_targets: list("MountTarget"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Mount targets found, one entry each.
#[non_exhaustive]
pub struct MountTarget {
    /// Permission group, by name, whose rules decide which clients get in.
    /// Example: `DEFAULT_VPC_GROUP_NAME`.
    pub access_group: Option<String>,
    /// Host name of the mount target, which clients mount the file system by.
    /// Example: `1ca404a666-wxa89.cn-hangzhou.nas.aliyuncs.com`.
    pub mount_target_domain: Option<String>,
    /// Network that the mount target lies in; new ones can only lie in a VPC. Here: `Vpc`, `Classic`.
    /// Example: `Vpc`.
    pub network_type: Option<Open<NetworkType>>,
    /// Whether clients can use the mount target. Example: `Active`.
    pub status: Option<Open<MountTargetStatus>>,
    /// ID of the virtual private cloud. Example: `vpc-2zesj9afh3y518k9oe86q`.
    pub vpc_id: Option<String>,
    /// vSwitch that the mount address is taken from. Example: `vsw-2zevmwkwyztjuoffgdiwl`.
    pub vsw_id: Option<String>,
    /// Management nodes of the CPFS client cluster, one entry each.
    pub client_master_nodes: Vec<ClientMasterNode>,
    /// Host name of the mount target that clients reach over IPv4 and IPv6.
    /// Example: `174494b666-x****.dualstack.cn-hangzhou.nas.aliyuncs.com`.
    pub dual_stack_mount_target_domain: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Whether the mount target is reached over IPv4 only or over IPv6 too. Example: `IPv4`.
    pub ip_version: Option<String>,
}

response! {
    MountTarget {
        "AccessGroup" => access_group: value,
        "MountTargetDomain" => mount_target_domain: value,
        "NetworkType" => network_type: value,
        "Status" => status: value,
        "VpcId" => vpc_id: value,
        "VswId" => vsw_id: value,
        "ClientMasterNodes" => client_master_nodes: list("ClientMasterNode"),
        "DualStackMountTargetDomain" => dual_stack_mount_target_domain: value,
        "Tags" => tags: value,
        "IPVersion" => ip_version: value,
    }
}

/// Errors that the documentation of [`DescribeMountTargetsRequest`] names.
///
/// - [`InvalidFileSystemNotsupportedIPv6`](super::DocumentedError::InvalidFileSystemNotsupportedIPv6)
/// - [`InvalidMountTargetNotFound`](super::DocumentedError::InvalidMountTargetNotFound)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
pub type DescribeMountTargetsError = super::DocumentedError;
