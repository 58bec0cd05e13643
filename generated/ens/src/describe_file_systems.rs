// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFileSystems`, from `ens/DescribeFileSystems.md`.

use alicloud_runtime::codegen::*;

/// Lists NAS file systems on edge nodes with their attributes.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeFileSystemsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_file_systems(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFileSystemsRequest {
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// ID of the file system that the call is about.
    pub file_system_id: Option<String>,
    /// Name that the file system goes by.
    pub file_system_name: Option<String>,
    /// Which page of the list to return. Range: 1 to 100.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl DescribeFileSystemsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `FileSystemId`.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `FileSystemName`.
    pub fn file_system_name(mut self, value: impl Into<String>) -> Self {
        self.file_system_name = Some(value.into());
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
}

request! {
    DescribeFileSystemsRequest {
        "EnsRegionId" => ens_region_id: query,
        "FileSystemId" => file_system_id: query,
        "FileSystemName" => file_system_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeFileSystemsRequest {
    type Response = DescribeFileSystemsResponse;
    type Error = DescribeFileSystemsError;
    const INFO: OperationInfo = super::operation("DescribeFileSystems")
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeFileSystemsError] = &[
        DescribeFileSystemsError::NoPermission,
        DescribeFileSystemsError::EnsInterfaceError,
        DescribeFileSystemsError::InvalidParameterAny,
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

/// Response to [`DescribeFileSystemsRequest`].
#[non_exhaustive]
pub struct DescribeFileSystemsResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The file systems that were found or are concerned, one entry each.
    pub file_systems: Vec<FileSystem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `762DD527-358B-1E48-8005-CCE3ED4EB9E0`.
    pub request_id: Option<String>,
}

response! {
    DescribeFileSystemsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "FileSystems" => file_systems: list(""),
        "RequestId" => request_id: value,
    }
}

/// The file systems that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FileSystem {
    /// ID of the file system that the item belongs to or stands for. Example: `c50f8*****`.
    pub file_system_id: Option<String>,
    /// Name that the file system goes by. Example: `FileSystem1`.
    pub file_system_name: Option<String>,
    /// Region that the ens lies in. Example: `cn-beijing-cmcc`.
    pub ens_region_id: Option<String>,
    /// Which kind of storage it is or is to be. Example: `capacity`.
    pub storage_type: Option<String>,
    /// Which kind of protocol it is or is to be. Example: `NFS`.
    pub protocol_type: Option<String>,
    /// How much it can take. Example: `100000`.
    pub capacity: Option<i64>,
    /// How large the metered is or is to be. Example: `102400`.
    pub metered_size: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub status: Option<String>,
    /// How the item is billed. Example: `PostPaid`.
    pub pay_type: Option<String>,
    /// When the item was created. Example: `2022-08-31 12:00:00`.
    pub creation_time: Option<String>,
    /// The mount targets that were found or are concerned, one entry each.
    pub mount_targets: Vec<MountTarget>,
}

response! {
    FileSystem {
        "FileSystemId" => file_system_id: value,
        "FileSystemName" => file_system_name: value,
        "EnsRegionId" => ens_region_id: value,
        "StorageType" => storage_type: value,
        "ProtocolType" => protocol_type: value,
        "Capacity" => capacity: value,
        "MeteredSize" => metered_size: value,
        "Status" => status: value,
        "PayType" => pay_type: value,
        "CreationTime" => creation_time: value,
        "MountTargets" => mount_targets: list(""),
    }
}

/// The mount targets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MountTarget {
    /// Domain name that belongs to the mount target.
    /// Example: `*.*.*.*:/${FileSystemName}/{MountTargetName}`.
    pub mount_target_domain: Option<String>,
    /// Name that the mount target goes by. Example: `target1`.
    pub mount_target_name: Option<String>,
    /// ID of the net work that the item belongs to or stands for. Example: `n-****`.
    pub net_work_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub status: Option<String>,
}

response! {
    MountTarget {
        "MountTargetDomain" => mount_target_domain: value,
        "MountTargetName" => mount_target_name: value,
        "NetWorkId" => net_work_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeFileSystemsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeFileSystemsError = super::DocumentedError;
