// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDirQuotas`, from `nas/DescribeDirQuotas.md`.

use alicloud_runtime::codegen::*;

/// Lists the directory quotas of a file system with what is used of each.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeDirQuotasRequest::new()
///     .file_system_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dir_quotas(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDirQuotasRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Absolute path of the file or directory, within the file system.
    pub path: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
}

impl DescribeDirQuotasRequest {
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
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
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
    DescribeDirQuotasRequest {
        "FileSystemId" => file_system_id: query,
        "Path" => path: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeDirQuotasRequest {
    type Response = DescribeDirQuotasResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDirQuotas")
        .required(&["FileSystemId"])
        .read_only();
}

impl Paginated for DescribeDirQuotasRequest {
    type Item = DirQuotaInfos;
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
        Some(&mut response.dir_quota_infos)
    }
}

/// Response to [`DescribeDirQuotasRequest`].
#[non_exhaustive]
pub struct DescribeDirQuotasResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Quotas of directories, one entry each.
    pub dir_quota_infos: Vec<DirQuotaInfos>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BC5CB97-9F28-42FE-84A4-0CD0DF42****`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// Which page of the list this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
}

response! {
    DescribeDirQuotasResponse {
        "TotalCount" => total_count: value,
        "DirQuotaInfos" => dir_quota_infos: list(""),
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
    }
}

/// Quotas of directories, one entry each.
#[non_exhaustive]
pub struct DirQuotaInfos {
    /// Whether usage of the directory is still being counted for the first time. Example: `Normal`.
    pub status: Option<String>,
    /// Absolute path of the file or directory, within the file system. Example: `/data/sub1`.
    pub path: Option<String>,
    /// Inode number of the directory that the quota holds for. Example: `1123`.
    pub dir_inode: Option<String>,
    /// Quotas of users and groups in the directory, one entry each.
    pub user_quota_infos: Vec<UserQuotaInfos>,
}

response! {
    DirQuotaInfos {
        "Status" => status: value,
        "Path" => path: value,
        "DirInode" => dir_inode: value,
        "UserQuotaInfos" => user_quota_infos: list(""),
    }
}

/// Quotas of users and groups in the directory, one entry each.
#[non_exhaustive]
pub struct UserQuotaInfos {
    /// How many files the user really has in the directory. Example: `5100`.
    pub file_count_real: Option<i64>,
    /// Whether the quota is for one user, one group or all users. Example: `Uid`.
    pub user_type: Option<String>,
    /// How many files the directory may hold; directories and special files count too.
    /// Example: `10000`.
    pub file_count_limit: Option<i64>,
    /// User or group that the quota is for, by the number that the file system knows. Example: `500`.
    pub user_id: Option<String>,
    /// How much space the files in the directory may take. Example: `1024`.
    pub size_limit: Option<i64>,
    /// Whether the quota only counts or also stops writing. Example: `Accounting`.
    pub quota_type: Option<String>,
    /// How much space the user's files in the directory really take, in GiB. Example: `800`.
    pub size_real: Option<i64>,
    /// How much space the user's files in the directory really take, in bytes.
    /// Example: `858995833870`.
    pub size_real_in_byte: Option<i64>,
}

response! {
    UserQuotaInfos {
        "FileCountReal" => file_count_real: value,
        "UserType" => user_type: value,
        "FileCountLimit" => file_count_limit: value,
        "UserId" => user_id: value,
        "SizeLimit" => size_limit: value,
        "QuotaType" => quota_type: value,
        "SizeReal" => size_real: value,
        "SizeRealInByte" => size_real_in_byte: value,
    }
}
