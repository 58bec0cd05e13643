// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatabaseBackup`, from `petadata/DescribeDatabaseBackup.md`.

use alicloud_runtime::codegen::*;

/// Lists the backups of a database, by status, mode and time.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeDatabaseBackupRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .db_name("testdb")
///     .start_time("2018-08-01T09:58:53Z")
///     .end_time("2018-08-08T09:58:53Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_database_backup(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatabaseBackupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
    /// State of the backup, to narrow the list down to or to be put into. Here: `Success`, `Failed`.
    pub backup_status: Option<Open<BackupStatus>>,
    /// Whether a schedule or a person starts the backup.
    pub backup_mode: Option<Open<BackupMode>>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Default: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `1`.
    pub page_number: Option<i32>,
}

impl DescribeDatabaseBackupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
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
}

request! {
    DescribeDatabaseBackupRequest {
        "InstanceId" => instance_id: query,
        "DBName" => db_name: query,
        "BackupStatus" => backup_status: query,
        "BackupMode" => backup_mode: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeDatabaseBackupRequest {
    type Response = DescribeDatabaseBackupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDatabaseBackup")
        .required(&["InstanceId", "DBName", "StartTime", "EndTime"])
        .read_only();
}

impl Paginated for DescribeDatabaseBackupRequest {
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
        Some(&mut response.backup_items)
    }
}

/// Response to [`DescribeDatabaseBackupRequest`].
#[non_exhaustive]
pub struct DescribeDatabaseBackupResponse {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// How large the backup total is or is to be.
    pub backup_total_size: Option<i64>,
    /// How many items match in all, over all pages.
    pub total_record_count: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<String>,
    /// How many items this page holds.
    pub page_record_count: Option<String>,
    /// The backup items that were found or are concerned, one entry each.
    pub backup_items: Vec<Backup>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4FEBF191-CDAB-4223-AF0D-38FC06261893`.
    pub request_id: Option<String>,
}

response! {
    DescribeDatabaseBackupResponse {
        "InstanceId" => instance_id: value,
        "DBName" => db_name: value,
        "BackupTotalSize" => backup_total_size: value,
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "BackupItems" => backup_items: list("Backup"),
        "RequestId" => request_id: value,
    }
}

/// The backup items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Backup {
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// How the backup stands or ended.
    pub backup_status: Option<Open<BackupStatus>>,
    /// When the backup was started.
    pub backup_start_time: Option<String>,
    /// When the backup was finished.
    pub backup_end_time: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one.
    pub backup_type: Option<Open<BackupType>>,
    /// Whether a schedule or a person starts the backup.
    pub backup_mode: Option<Open<BackupMode>>,
    /// How the backup is made: by copying data files or by exporting the data. Default: `Snapshot`.
    pub backup_method: Option<Open<BackupMethod>>,
    /// Where the backup can be downloaded from over the Internet.
    pub backup_download_url: Option<String>,
    /// How much space the backup takes.
    pub backup_size: Option<i64>,
    /// Number that counts or picks out the backup node.
    pub backup_node_number: Option<i32>,
    /// Size, model or class of the backup node.
    pub backup_node_class: Option<String>,
}

response! {
    Backup {
        "BackupId" => backup_id: value,
        "BackupStatus" => backup_status: value,
        "BackupStartTime" => backup_start_time: value,
        "BackupEndTime" => backup_end_time: value,
        "BackupType" => backup_type: value,
        "BackupMode" => backup_mode: value,
        "BackupMethod" => backup_method: value,
        "BackupDownloadURL" => backup_download_url: value,
        "BackupSize" => backup_size: value,
        "BackupNodeNumber" => backup_node_number: value,
        "BackupNodeClass" => backup_node_class: value,
    }
}

values! {
    /// State of the backup, to narrow the list down to or to be put into.
    pub enum BackupStatus {
        /// The backup is under way.
        Progress = "Progress",
        /// The backup is complete.
        Success = "Success",
        /// The backup failed and cannot be restored from.
        Failed = "Failed",
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

values! {
    /// Whether the backup holds all data or only what changed since the last one.
    pub enum BackupType {
        /// Holds all the data.
        FullBackup = "FullBackup",
        /// Holds only what changed since the backup before.
        IncrementalBackup = "IncrementalBackup",
    }
}

values! {
    /// How the backup is made: by copying data files or by exporting the data.
    pub enum BackupMethod {
        /// The data is exported, as statements or documents.
        Logical = "Logical",
        /// The data files are copied.
        Physical = "Physical",
        /// Snapshot of the disks.
        Snapshot = "Snapshot",
    }
}
