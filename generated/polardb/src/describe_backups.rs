// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackups`, from `polardb/DescribeBackups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupStatus};

/// Lists the backup sets of a PolarDB cluster in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// use alicloud_polardb::describe_backups::BackupStatus;
///
/// let request = alicloud_polardb::DescribeBackupsRequest::new()
///     .db_cluster_id("pc-bpxxxxxxx")
///     .start_time("2019-07-26T15:00Z")
///     .end_time("2019-07-27T15:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_backups(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_backups(request)
///     .wait()
///     .until(BackupStatus::Success)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// State of the backup, to narrow the list down to or to be put into.
    pub backup_status: Option<Open<BackupStatus>>,
    /// Whether a schedule or a person starts the backup.
    pub backup_mode: Option<Open<BackupMode>>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100. Default: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`.
    pub page_number: Option<i32>,
    /// Region that the backup lies in.
    pub backup_region: Option<String>,
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
    /// Sets `BackupStatus`.
    pub fn backup_status(mut self, value: impl Into<Open<BackupStatus>>) -> Self {
        self.backup_status = Some(value.into());
        self
    }
    /// Sets `BackupMode`.
    pub fn backup_mode(mut self, value: impl Into<Open<BackupMode>>) -> Self {
        self.backup_mode = Some(value.into());
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
    /// Sets `BackupRegion`.
    pub fn backup_region(mut self, value: impl Into<String>) -> Self {
        self.backup_region = Some(value.into());
        self
    }
}

request! {
    DescribeBackupsRequest {
        "DBClusterId" => db_cluster_id: query,
        "BackupId" => backup_id: query,
        "BackupStatus" => backup_status: query,
        "BackupMode" => backup_mode: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "BackupRegion" => backup_region: query,
    }
}

impl Operation for DescribeBackupsRequest {
    type Response = DescribeBackupsResponse;
    type Error = DescribeBackupsError;
    const INFO: OperationInfo = super::operation("DescribeBackups")
        .required(&["DBClusterId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeBackupsError] = &[
        DescribeBackupsError::InvalidDBClusterIdMalformed,
        DescribeBackupsError::InvalidBackupStatusMalformed,
        DescribeBackupsError::InvalidBackupModeMalformed,
        DescribeBackupsError::InvalidStartTimeMalformed,
        DescribeBackupsError::InvalidEndTimeMalformed,
        DescribeBackupsError::InvalidPageSizeMalformed,
        DescribeBackupsError::InvalidPageNumberMalformed,
        DescribeBackupsError::InvalidDBClusterNotFound,
        DescribeBackupsError::InvalidDBClusterIdNotFound,
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
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

impl Stateful for DescribeBackupsRequest {
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
                .map(|v| (
                    v.backup_id.as_deref(),
                    v.backup_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeBackupsRequest`].
#[non_exhaustive]
pub struct DescribeBackupsResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<String>,
    /// Entries of the list.
    pub items: Vec<Backup>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E22FB172-F0AB-42FF-A6D0-115065D64971`.
    pub request_id: Option<String>,
}

response! {
    DescribeBackupsResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "Items" => items: list("Backup"),
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct Backup {
    /// ID of one backup, for listing it or restoring from it. Example: `61*******`.
    pub backup_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-****************`.
    pub db_cluster_id: Option<String>,
    /// How the backup stands or ended. Example: `Success`.
    pub backup_status: Option<Open<BackupStatus>>,
    /// When the backup was started. Example: `2020-11-15T07:30:05Z`.
    pub backup_start_time: Option<Timestamp>,
    /// When the backup was finished. Example: `2020-11-15T07:30:20Z`.
    pub backup_end_time: Option<Timestamp>,
    /// Whether a schedule or a person starts the backup. Example: `Automated`.
    pub backup_mode: Option<Open<BackupMode>>,
    /// How the backup is made: by copying data files or by exporting the data. Example: `Snapshot`.
    pub backup_method: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one.
    /// Example: `FullBackup`.
    pub backup_type: Option<String>,
    /// Time that is set or recorded for this: backup consistent.
    pub backup_consistent_time: Option<String>,
    /// How much space the backup takes. Unit: `Byte`.
    pub backup_size: Option<String>,
    /// How large the backup set is or is to be. Example: `4639948800`.
    pub backup_set_size: Option<String>,
    /// Time that is set or recorded for this: consistent. Example: `1605425407`.
    pub consistent_time: Option<String>,
    /// When the expect runs out. Example: `2022-10-24T08:13:23Z`.
    pub expect_expire_time: Option<Timestamp>,
    /// Which kind of expect expire it is or is to be. Example: `EXPIRED`.
    pub expect_expire_type: Option<String>,
    /// Whether the backup can be restored from. Example: `0`.
    pub is_avail: Option<String>,
    /// Level that the backups has on its scale. Example: `Level-1`.
    pub backups_level: Option<String>,
}

response! {
    Backup {
        "BackupId" => backup_id: value,
        "DBClusterId" => db_cluster_id: value,
        "BackupStatus" => backup_status: value,
        "BackupStartTime" => backup_start_time: value,
        "BackupEndTime" => backup_end_time: value,
        "BackupMode" => backup_mode: value,
        "BackupMethod" => backup_method: value,
        "BackupType" => backup_type: value,
        "BackupConsistentTime" => backup_consistent_time: value,
        "BackupSize" => backup_size: value,
        "BackupSetSize" => backup_set_size: value,
        "ConsistentTime" => consistent_time: value,
        "ExpectExpireTime" => expect_expire_time: value,
        "ExpectExpireType" => expect_expire_type: value,
        "IsAvail" => is_avail: value,
        "BackupsLevel" => backups_level: value,
    }
}

values! {
    /// Whether a schedule or a person starts the backup.
    pub enum BackupMode {
        /// The schedule starts the backup.
        Automated = "Automated",
        /// Somebody starts the backup.
        Manual = "Manual",
    }
}

/// Errors that the documentation of [`DescribeBackupsRequest`] names.
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
pub type DescribeBackupsError = super::DocumentedError;
