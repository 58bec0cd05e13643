// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDetachedBackups`, from `polardb/DescribeDetachedBackups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupStatus};

/// Lists the backup sets that remain of a PolarDB cluster after its release.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// use alicloud_polardb::describe_detached_backups::BackupStatus;
///
/// let request = alicloud_polardb::DescribeDetachedBackupsRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_detached_backups(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_detached_backups(request)
///     .wait()
///     .until(BackupStatus::Success)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDetachedBackupsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// State of the backup, to narrow the list down to or to be put into.
    pub backup_status: Option<String>,
    /// Whether a schedule or a person starts the backup.
    pub backup_mode: Option<String>,
    /// Region that the backup lies in.
    pub backup_region: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
}

impl DescribeDetachedBackupsRequest {
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
    /// Sets `BackupStatus`.
    pub fn backup_status(mut self, value: impl Into<String>) -> Self {
        self.backup_status = Some(value.into());
        self
    }
    /// Sets `BackupMode`.
    pub fn backup_mode(mut self, value: impl Into<String>) -> Self {
        self.backup_mode = Some(value.into());
        self
    }
    /// Sets `BackupRegion`.
    pub fn backup_region(mut self, value: impl Into<String>) -> Self {
        self.backup_region = Some(value.into());
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
}

request! {
    DescribeDetachedBackupsRequest {
        "DBClusterId" => db_cluster_id: query,
        "BackupId" => backup_id: query,
        "BackupStatus" => backup_status: query,
        "BackupMode" => backup_mode: query,
        "BackupRegion" => backup_region: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeDetachedBackupsRequest {
    type Response = DescribeDetachedBackupsResponse;
    type Error = DescribeDetachedBackupsError;
    const INFO: OperationInfo = super::operation("DescribeDetachedBackups")
        .required(&["DBClusterId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeDetachedBackupsError] = &[
        DescribeDetachedBackupsError::InvalidDBClusterIdMalformed,
        DescribeDetachedBackupsError::InvalidBackupStatusMalformed,
        DescribeDetachedBackupsError::InvalidBackupModeMalformed,
        DescribeDetachedBackupsError::InvalidStartTimeMalformed,
        DescribeDetachedBackupsError::InvalidEndTimeMalformed,
        DescribeDetachedBackupsError::InvalidPageSizeMalformed,
        DescribeDetachedBackupsError::InvalidPageNumberMalformed,
        DescribeDetachedBackupsError::InvalidDBClusterNotFound,
        DescribeDetachedBackupsError::InvalidDBClusterIdNotFound,
    ];
}

impl Paginated for DescribeDetachedBackupsRequest {
    type Item = Backup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items.as_mut()?.backup)
    }
}

impl Stateful for DescribeDetachedBackupsRequest {
    type State = BackupStatus;
    const FAILURES: &'static [BackupStatus] = &[BackupStatus::Failed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.backup_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .items
                .iter()
                .flat_map(|v| &v.backup)
                .map(|v| (
                    v.backup_id.as_deref(),
                    v.backup_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeDetachedBackupsRequest`].
#[non_exhaustive]
pub struct DescribeDetachedBackupsResponse {
    /// How many items match in all, over all pages. Example: `50`.
    pub total_record_count: Option<String>,
    /// How many items this page holds. Example: `15`.
    pub page_record_count: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `717B2382-BB14-4DCB-BBC2-32DBE0******`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDetachedBackupsResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Backup sets on the page.
    pub backup: Vec<Backup>,
}

response! {
    Items {
        "Backup" => backup: list(""),
    }
}

/// Backup sets on the page.
#[non_exhaustive]
pub struct Backup {
    /// How large the backup set is or is to be. Example: `7251056`.
    pub backup_set_size: Option<String>,
    /// Time that is set or recorded for this: consistent. Example: `1589253947`.
    pub consistent_time: Option<String>,
    /// State that the store is in. Example: `Disabled`.
    pub store_status: Option<String>,
    /// How the backup stands or ended. Example: `Success`.
    pub backup_status: Option<Open<BackupStatus>>,
    /// Whether the backup holds all data or only what changed since the last one.
    /// Example: `FullBackup`.
    pub backup_type: Option<String>,
    /// When the backup was started. Example: `2020-05-12T03:25:44Z`.
    pub backup_start_time: Option<Timestamp>,
    /// Whether the backup can be restored from. Example: `1`.
    pub is_avail: Option<String>,
    /// When the backup was finished. Example: `2020-05-12T03:25:55Z`.
    pub backup_end_time: Option<Timestamp>,
    /// ID of one backup, for listing it or restoring from it. Example: `111111111`.
    pub backup_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-**************`.
    pub db_cluster_id: Option<String>,
    /// Level that the backups has on its scale. Example: `Level-2`.
    pub backups_level: Option<String>,
    /// Whether a schedule or a person starts the backup. Example: `Manual`.
    pub backup_mode: Option<String>,
    /// How the backup is made: by copying data files or by exporting the data. Example: `Snapshot`.
    pub backup_method: Option<String>,
}

response! {
    Backup {
        "BackupSetSize" => backup_set_size: value,
        "ConsistentTime" => consistent_time: value,
        "StoreStatus" => store_status: value,
        "BackupStatus" => backup_status: value,
        "BackupType" => backup_type: value,
        "BackupStartTime" => backup_start_time: value,
        "IsAvail" => is_avail: value,
        "BackupEndTime" => backup_end_time: value,
        "BackupId" => backup_id: value,
        "DBClusterId" => db_cluster_id: value,
        "BackupsLevel" => backups_level: value,
        "BackupMode" => backup_mode: value,
        "BackupMethod" => backup_method: value,
    }
}

/// Errors that the documentation of [`DescribeDetachedBackupsRequest`] names.
///
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed), here with HTTP status 400
/// - [`InvalidBackupStatusMalformed`](super::DocumentedError::InvalidBackupStatusMalformed)
/// - [`InvalidBackupModeMalformed`](super::DocumentedError::InvalidBackupModeMalformed)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
/// - [`InvalidPageNumberMalformed`](super::DocumentedError::InvalidPageNumberMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DescribeDetachedBackupsError = super::DocumentedError;
