// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStoragePackages`, from `nas/DescribeStoragePackages.md`.

use alicloud_runtime::codegen::*;

/// Lists the storage plans of the account and the file systems that use them.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeStoragePackagesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_storage_packages(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStoragePackagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Whether times come in UTC notation rather than another form.
    pub use_utc_date_time: Option<bool>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
}

impl DescribeStoragePackagesRequest {
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `UseUTCDateTime`.
    #[inline]
    pub fn use_utc_date_time(mut self, value: bool) -> Self {
        self.use_utc_date_time = Some(value);
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
    DescribeStoragePackagesRequest {
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "UseUTCDateTime" => use_utc_date_time: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeStoragePackagesRequest {
    type Response = DescribeStoragePackagesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeStoragePackages")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeStoragePackagesRequest {
    type Item = Package;
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
        Some(&mut response.packages)
    }
}

/// Response to [`DescribeStoragePackagesRequest`].
#[non_exhaustive]
pub struct DescribeStoragePackagesResponse {
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `035B3A3A-E514-4B41-B906-5D906CFB****`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// Which page of the list this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
    /// Storage plans found, one entry each.
    pub packages: Vec<Package>,
}

response! {
    DescribeStoragePackagesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Packages" => packages: list("Package"),
    }
}

/// Storage plans found, one entry each.
#[non_exhaustive]
pub struct Package {
    /// Whether the storage plan is free or bound to a file system. Example: `free`.
    pub status: Option<String>,
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `109c****66`.
    pub file_system_id: Option<String>,
    /// From when on the storage plan holds. Example: `2019-12-05T01:40:56Z`.
    pub start_time: Option<Timestamp>,
    /// When the storage plan ends. Example: `2020-01-05T16:00:00Z`.
    pub expired_time: Option<Timestamp>,
    /// How much data the storage plan covers. Example: `10`.
    pub size: Option<i64>,
    /// Class of storage, which sets speed and price. Example: `Capacity`.
    pub storage_type: Option<String>,
    /// Identifies the storage plan that lowers the price of the capacity.
    /// Example: `naspackage-@string('*****', *)-@string('*****', *)`.
    pub package_id: Option<String>,
}

response! {
    Package {
        "Status" => status: value,
        "FileSystemId" => file_system_id: value,
        "StartTime" => start_time: value,
        "ExpiredTime" => expired_time: value,
        "Size" => size: value,
        "StorageType" => storage_type: value,
        "PackageId" => package_id: value,
    }
}
