// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackups`, from `adb/DescribeBackups.md`.

use alicloud_runtime::codegen::*;

/// Lists the backup sets of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeBackupsRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_backups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// Whether backups in other regions are meant.
    pub remote: Option<bool>,
}

impl DescribeBackupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
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
    /// Sets `Remote`.
    #[inline]
    pub fn remote(mut self, value: bool) -> Self {
        self.remote = Some(value);
        self
    }
}

request! {
    DescribeBackupsRequest {
        "DBClusterId" => db_cluster_id: query,
        "BackupId" => backup_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Remote" => remote: query,
    }
}

impl Operation for DescribeBackupsRequest {
    type Response = DescribeBackupsResponse;
    type Error = DescribeBackupsError;
    const INFO: OperationInfo = super::operation("DescribeBackups")
        .required(&["DBClusterId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeBackupsError] = &[
        DescribeBackupsError::InvalidDBClusterNotFound,
    ];
}

impl Paginated for DescribeBackupsRequest {
    type Item = Backup;
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
        Some(&mut response.items.as_mut()?.backup)
    }
}

/// Response to [`DescribeBackupsRequest`].
#[non_exhaustive]
pub struct DescribeBackupsResponse {
    /// How many items match in all, over all pages. Example: `300`.
    pub total_count: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE17270B-F8F8-5A31-9DB4-DADDFDAD7940`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeBackupsResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Backups, one entry each.
    pub backup: Vec<Backup>,
}

response! {
    Items {
        "Backup" => backup: list(""),
    }
}

/// Backups, one entry each.
#[non_exhaustive]
pub struct Backup {
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp11q28kvl688****`.
    pub db_cluster_id: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one.
    /// Example: `FullBackup`.
    pub backup_type: Option<String>,
    /// When the backup was started. Example: `2022-06-01T16:00Z`.
    pub backup_start_time: Option<Timestamp>,
    /// How much space the backup takes. Example: `2167808`.
    pub backup_size: Option<i32>,
    /// When the backup was finished. Example: `2022-06-02T16:00Z`.
    pub backup_end_time: Option<Timestamp>,
    /// ID of one backup, for listing it or restoring from it. Example: `32732****`.
    pub backup_id: Option<String>,
    /// How the backup is made: by copying data files or by exporting the data. Example: `Snapshot`.
    pub backup_method: Option<String>,
}

response! {
    Backup {
        "DBClusterId" => db_cluster_id: value,
        "BackupType" => backup_type: value,
        "BackupStartTime" => backup_start_time: value,
        "BackupSize" => backup_size: value,
        "BackupEndTime" => backup_end_time: value,
        "BackupId" => backup_id: value,
        "BackupMethod" => backup_method: value,
    }
}

/// Errors that the documentation of [`DescribeBackupsRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeBackupsError = super::DocumentedError;
