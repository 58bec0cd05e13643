// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFileSystems`, from `nas/DescribeFileSystems.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClientMasterNode, FileSystemType, NetworkType, Tag};

/// Lists file systems with size, state, mount targets and plans.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// use alicloud_nas::describe_file_systems::FileSystemStatus;
///
/// let request = alicloud_nas::DescribeFileSystemsRequest::new()
///     .file_system_id("109c042666");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_file_systems(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_file_systems(request)
///     .wait()
///     .until(FileSystemStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFileSystemsRequest {
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `109c042666`.
    pub file_system_id: Option<String>,
    /// Type of the file system: General-purpose, Extreme or CPFS. Here: `standard`, `extreme`.
    /// Default: `standard`. Example: `standard`.
    pub file_system_type: Option<Open<FileSystemType>>,
    /// Which page of the list to return. Range: at least 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of the virtual private cloud. Example: `vpc-bp1sevsgtqvk5gxblhhod`.
    pub vpc_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeFileSystemsRequest {
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
    /// Sets `FileSystemType`.
    pub fn file_system_type(mut self, value: impl Into<Open<FileSystemType>>) -> Self {
        self.file_system_type = Some(value.into());
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
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeFileSystemsRequest {
        "FileSystemId" => file_system_id: query,
        "FileSystemType" => file_system_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "VpcId" => vpc_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeFileSystemsRequest {
    type Response = DescribeFileSystemsResponse;
    type Error = DescribeFileSystemsError;
    const INFO: OperationInfo = super::operation("DescribeFileSystems").read_only();
    const ERRORS: &'static [DescribeFileSystemsError] = &[
        DescribeFileSystemsError::RegionNotSupported,
        DescribeFileSystemsError::InvalidFileSystemNotFound,
    ];
}

impl Paginated for DescribeFileSystemsRequest {
    type Item = FileSystem;
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
        Some(&mut response.file_systems)
    }
}

impl Stateful for DescribeFileSystemsRequest {
    type State = FileSystemStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.file_system_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .file_systems
                .iter()
                .map(|v| (
                    v.file_system_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeFileSystemsRequest`].
#[non_exhaustive]
pub struct DescribeFileSystemsResponse {
    /// Which page of the list this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `035B3A3A-E514-4B41-B906-5D906CFBD65F`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// File systems found, one entry each.
    pub file_systems: Vec<FileSystem>,
}

response! {
    DescribeFileSystemsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "FileSystems" => file_systems: list("FileSystem"),
    }
}

/// File systems found, one entry each.
#[non_exhaustive]
pub struct FileSystem {
    /// Highest throughput of the file system. Unit: `MB/s`. Example: `150`.
    pub bandwidth: Option<i64>,
    /// Size of the file system, in GiB. Unit: `GB`. Example: `1`.
    pub capacity: Option<i64>,
    /// When the item was created. Example: `2017-05-27T15:43:06CST`.
    pub create_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `31a8e48eda`.
    pub description: Option<String>,
    /// Note on the file system, under the service's spelling of the field.
    pub destription: Option<String>,
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `109c042666`.
    pub file_system_id: Option<String>,
    /// Space in use, in bytes, as the maximum over the last hour. Example: `1611661312`.
    pub metered_size: Option<i64>,
    /// Mount targets found, one entry each.
    pub mount_targets: Vec<MountTarget>,
    /// Storage plans found, one entry each.
    pub packages: Vec<Package>,
    /// Protocol that clients access the files by, such as NFS or SMB.
    pub protocol_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the file system can be worked with, or why not. Example: `Pending`.
    pub status: Option<Open<FileSystemStatus>>,
    /// Class of storage, which sets speed and price. Example: `Performance`.
    pub storage_type: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Data in Infrequent Access storage, in bytes. Example: `362832`.
    pub metered_ia_size: Option<i64>,
    /// Whether the file system is billed by use, by subscription, or covered by a storage plan.
    /// Example: `PayAsYouGo`.
    pub charge_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Features that the file system offers.
    pub supported_features: Vec<String>,
    /// Version of the file system, for Extreme and CPFS ones. Example: `2.3.4`.
    pub version: Option<String>,
    /// ID of the key in Key Management Service that encrypts the data.
    /// Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub kms_key_id: Option<String>,
    /// Type of the file system: General-purpose, Extreme or CPFS. Example: `standard`.
    pub file_system_type: Option<String>,
    /// Whether the data at rest is encrypted, and whether by the service's key or one of yours.
    /// Example: `1`.
    pub encrypt_type: Option<i32>,
    /// LDAP settings; only CPFS file systems have them.
    pub ldap: Option<Ldap>,
    /// When the subscription of the file system ends. Example: `2020-01-05T16:00:00Z`.
    pub expired_time: Option<Timestamp>,
    /// vSwitches concerned, by their IDs.
    pub vsw_ids: Option<Value>,
    /// How many access points the file system has. Example: `1`.
    pub access_point_count: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmwavnfdf****`.
    pub resource_group_id: Option<String>,
    /// Data in Archive storage, in bytes. Example: `1611661312`.
    pub metered_archive_size: Option<i64>,
}

response! {
    FileSystem {
        "Bandwidth" => bandwidth: value,
        "Capacity" => capacity: value,
        "CreateTime" => create_time: value,
        "Description" => description: value,
        "Destription" => destription: value,
        "FileSystemId" => file_system_id: value,
        "MeteredSize" => metered_size: value,
        "MountTargets" => mount_targets: list("MountTarget"),
        "Packages" => packages: list("Package"),
        "ProtocolType" => protocol_type: value,
        "RegionId" => region_id: value,
        "Status" => status: value,
        "StorageType" => storage_type: value,
        "ZoneId" => zone_id: value,
        "MeteredIASize" => metered_ia_size: value,
        "ChargeType" => charge_type: value,
        "Tags" => tags: list("Tag"),
        "SupportedFeatures" => supported_features: list("SupportedFeature"),
        "Version" => version: value,
        "KMSKeyId" => kms_key_id: value,
        "FileSystemType" => file_system_type: value,
        "EncryptType" => encrypt_type: value,
        "Ldap" => ldap: value,
        "ExpiredTime" => expired_time: value,
        "VswIds" => vsw_ids: value,
        "AccessPointCount" => access_point_count: value,
        "ResourceGroupId" => resource_group_id: value,
        "MeteredArchiveSize" => metered_archive_size: value,
    }
}

/// Mount targets found, one entry each.
#[non_exhaustive]
pub struct MountTarget {
    /// Name of the permission group, which identifies it within the account and the type of file
    /// system. Example: `test-001`.
    pub access_group_name: Option<String>,
    /// Host name of the mount target, which clients mount the file system by.
    /// Example: `109c042666-wjb85.cn-hangzhou.nas.aliyuncs.com`.
    pub mount_target_domain: Option<String>,
    /// Network that the mount target lies in; new ones can only lie in a VPC. Here: `vpc`, `classic`.
    /// Example: `vpc`.
    pub network_type: Option<Open<NetworkType>>,
    /// Whether clients can use the mount target. Example: `active`.
    pub status: Option<Open<MountTargetStatus>>,
    /// ID of the virtual private cloud. Example: `vpc-bp1sevsgtqvk5gxblhhod`.
    pub vpc_id: Option<String>,
    /// vSwitch that the mount address is taken from. Example: `vsw-bp1omfzsszekkvaxnz66e`.
    pub vsw_id: Option<String>,
    /// Management nodes of the CPFS client cluster, one entry each.
    pub client_master_nodes: Vec<ClientMasterNode>,
    /// Host name of the mount target that clients reach over IPv4 and IPv6.
    /// Example: `174494b666-x****.dualstack.cn-hangzhou.nas.aliyuncs.com`.
    pub dual_stack_mount_target_domain: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    MountTarget {
        "AccessGroupName" => access_group_name: value,
        "MountTargetDomain" => mount_target_domain: value,
        "NetworkType" => network_type: value,
        "Status" => status: value,
        "VpcId" => vpc_id: value,
        "VswId" => vsw_id: value,
        "ClientMasterNodes" => client_master_nodes: list("ClientMasterNode"),
        "DualStackMountTargetDomain" => dual_stack_mount_target_domain: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Storage plans found, one entry each.
#[non_exhaustive]
pub struct Package {
    /// Identifies the storage plan that lowers the price of the capacity.
    /// Example: `naspackage-xxxxxxxxxxx-xxxxxx`.
    pub package_id: Option<String>,
    /// From when on the storage plan holds. Example: `2019-12-05T01:40:56Z`.
    pub start_time: Option<Timestamp>,
    /// When the storage plan ends. Example: `2020-01-05T16:00:00Z`.
    pub expired_time: Option<Timestamp>,
    /// How much data the storage plan covers. Example: `107374182400`.
    pub size: Option<i64>,
    /// Whether the storage plan is for Performance or Capacity file systems. Example: `hybrid`.
    pub package_type: Option<String>,
}

response! {
    Package {
        "PackageId" => package_id: value,
        "StartTime" => start_time: value,
        "ExpiredTime" => expired_time: value,
        "Size" => size: value,
        "PackageType" => package_type: value,
    }
}

/// LDAP settings; only CPFS file systems have them.
#[non_exhaustive]
pub struct Ldap {
    /// Entry that the file system logs on to the LDAP server as. Example: `cn=alibaba,dc=com`.
    pub bind_dn: Option<String>,
    /// Entry of the LDAP tree below which users and groups are searched. Example: `dc=example`.
    pub search_base: Option<String>,
    /// LDAP server, as a URI with the scheme `ldap://`. Example: `ldap://ldap.example.example`.
    pub uri: Option<String>,
}

response! {
    Ldap {
        "BindDN" => bind_dn: value,
        "SearchBase" => search_base: value,
        "URI" => uri: value,
    }
}

values! {
    /// Whether clients can use the mount target.
    pub enum MountTargetStatus {
        /// The mount target can be used, or the retrieval is under way.
        Active = "active",
        /// Clients cannot use the mount target for now.
        Inactive = "inactive",
    }
}

values! {
    /// Whether the file system can be worked with, or why not.
    pub enum FileSystemStatus {
        /// A task is being carried out; wait until it is over.
        Pending = "Pending",
        /// The file system can be used, or the job is under way.
        Running = "Running",
        /// The file system is out of service.
        Stopped = "Stopped",
    }
}

/// Errors that the documentation of [`DescribeFileSystemsRequest`] names.
///
/// - [`RegionNotSupported`](super::DocumentedError::RegionNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
pub type DescribeFileSystemsError = super::DocumentedError;
