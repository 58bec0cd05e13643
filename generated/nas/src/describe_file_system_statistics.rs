// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFileSystemStatistics`, from `nas/DescribeFileSystemStatistics.md`.

use alicloud_runtime::codegen::*;

/// Returns numbers and sizes of the account's file systems by type.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeFileSystemStatisticsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_file_system_statistics(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeFileSystemStatisticsRequest {
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
}

impl DescribeFileSystemStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeFileSystemStatisticsRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeFileSystemStatisticsRequest {
    type Response = DescribeFileSystemStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFileSystemStatistics")
        .read_only();
}

impl Paginated for DescribeFileSystemStatisticsRequest {
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

/// Response to [`DescribeFileSystemStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeFileSystemStatisticsResponse {
    /// File systems found, one entry each.
    pub file_systems: Vec<FileSystem>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F088138-FD73-4B68-95CC-DFAD4D85****`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// Which page of the list this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
    /// Numbers and sizes of file systems, one entry for each type.
    pub file_system_statistics: Vec<FileSystemStatistic>,
}

response! {
    DescribeFileSystemStatisticsResponse {
        "FileSystems" => file_systems: list("FileSystem"),
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "FileSystemStatistics" => file_system_statistics: list("FileSystemStatistic"),
    }
}

/// File systems found, one entry each.
#[non_exhaustive]
pub struct FileSystem {
    /// Whether the file system can be worked with, or why not. Example: `Pending`.
    pub status: Option<String>,
    /// Size of the file system, in GiB. Example: `1`.
    pub capacity: Option<i64>,
    /// Data in Infrequent Access storage, in bytes. Example: `362832`.
    pub metered_ia_size: Option<i64>,
    /// When the item was created. Example: `2017-05-27T15:43:06CST`.
    pub create_time: Option<String>,
    /// Whether the file system is billed by use, by subscription, or covered by a storage plan.
    /// Example: `PayAsYouGo`.
    pub charge_type: Option<String>,
    /// Class of storage, which sets speed and price. Example: `Performance`.
    pub storage_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Type of the file system: General-purpose, Extreme or CPFS. Example: `standard`.
    pub file_system_type: Option<String>,
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `109c04****`.
    pub file_system_id: Option<String>,
    /// Space in use, in bytes, as the maximum over the last hour. Example: `1611661312`.
    pub metered_size: Option<i64>,
    /// Free text that describes the item to people. Example: `31a8e48eda`.
    pub description: Option<String>,
    /// When the subscription of the file system ends. Example: `2017-08-27T15:43:06CST`.
    pub expired_time: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Storage plans found, one entry each.
    pub packages: Vec<Package>,
    /// Protocol that clients access the files by, such as NFS or SMB.
    pub protocol_type: Option<String>,
}

response! {
    FileSystem {
        "Status" => status: value,
        "Capacity" => capacity: value,
        "MeteredIASize" => metered_ia_size: value,
        "CreateTime" => create_time: value,
        "ChargeType" => charge_type: value,
        "StorageType" => storage_type: value,
        "RegionId" => region_id: value,
        "FileSystemType" => file_system_type: value,
        "FileSystemId" => file_system_id: value,
        "MeteredSize" => metered_size: value,
        "Description" => description: value,
        "ExpiredTime" => expired_time: value,
        "ZoneId" => zone_id: value,
        "Packages" => packages: list("Package"),
        "ProtocolType" => protocol_type: value,
    }
}

/// Storage plans found, one entry each.
#[non_exhaustive]
pub struct Package {
    /// From when on the storage plan holds. Example: `2019-12-05T01:40:56Z`.
    pub start_time: Option<Timestamp>,
    /// When the storage plan ends. Example: `2020-01-05T16:00:00Z`.
    pub expired_time: Option<Timestamp>,
    /// How much data the storage plan covers. Example: `107374182400`.
    pub size: Option<i64>,
    /// Identifies the storage plan that lowers the price of the capacity.
    /// Example: `naspackage-0be9c4b624-37****`.
    pub package_id: Option<String>,
}

response! {
    Package {
        "StartTime" => start_time: value,
        "ExpiredTime" => expired_time: value,
        "Size" => size: value,
        "PackageId" => package_id: value,
    }
}

/// Numbers and sizes of file systems, one entry for each type.
#[non_exhaustive]
pub struct FileSystemStatistic {
    /// Type of the file system: General-purpose, Extreme or CPFS. Example: `standard`.
    pub file_system_type: Option<String>,
    /// Space in use, in bytes, as the maximum over the last hour. Example: `1611`.
    pub metered_size: Option<i64>,
    /// How many file systems reach the end of their term within seven days. Example: `1`.
    pub expiring_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// How many file systems have run past their term. Example: `1`.
    pub expired_count: Option<i32>,
}

response! {
    FileSystemStatistic {
        "FileSystemType" => file_system_type: value,
        "MeteredSize" => metered_size: value,
        "ExpiringCount" => expiring_count: value,
        "TotalCount" => total_count: value,
        "ExpiredCount" => expired_count: value,
    }
}
