// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupFiles`, from `sas/DescribeBackupFiles.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the files that can be restored from a server's backup.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeBackupFilesRequest::new()
///     .uuid("...")
///     .snapshot_hash("...")
///     .current_page("...")
///     .page_size("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_backup_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupFilesRequest {
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// **Required.** Hash of the backup to read or restore, found with
    /// [`DescribeSnapshots`](super::Client::describe_snapshots).
    pub snapshot_hash: Option<String>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeBackupFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `SnapshotHash`, which is required.
    pub fn snapshot_hash(mut self, value: impl Into<String>) -> Self {
        self.snapshot_hash = Some(value.into());
        self
    }
    /// Sets `CurrentPage`, which is required.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeBackupFilesRequest {
        "Uuid" => uuid: query,
        "Path" => path: query,
        "SnapshotHash" => snapshot_hash: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeBackupFilesRequest {
    type Response = DescribeBackupFilesResponse;
    type Error = DescribeBackupFilesError;
    const INFO: OperationInfo = super::operation("DescribeBackupFiles")
        .required(&["Uuid", "SnapshotHash", "CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [DescribeBackupFilesError] = &[
        DescribeBackupFilesError::NoPermission,
        DescribeBackupFilesError::ServerError,
    ];
}

impl Paginated for DescribeBackupFilesRequest {
    type Item = BackupFile;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.backup_files)
    }
}

/// Response to [`DescribeBackupFilesRequest`].
#[non_exhaustive]
pub struct DescribeBackupFilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `00A60A6D-33E0-5D5A-9B7C-E5D4DCA88148`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The backup files that were found or are concerned, one entry each.
    pub backup_files: Vec<BackupFile>,
}

response! {
    DescribeBackupFilesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "BackupFiles" => backup_files: list(""),
    }
}

/// The backup files that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BackupFile {
    /// Kind of the item, out of those that the service tells apart. Example: `dir`.
    pub type_: Option<String>,
    /// Name that people know the item by. Example: `Group 1`.
    pub name: Option<String>,
    /// Folder below which the backup's files lie. Example: `Python27\`.
    pub subtree: Option<String>,
    /// How large it is, or how many a page holds. Example: `100`.
    pub size: Option<i64>,
}

response! {
    BackupFile {
        "Type" => type_: value,
        "Name" => name: value,
        "Subtree" => subtree: value,
        "Size" => size: value,
    }
}

/// Errors that the documentation of [`DescribeBackupFilesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeBackupFilesError = super::DocumentedError;
