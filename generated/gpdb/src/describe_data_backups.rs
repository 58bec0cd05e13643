// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataBackups`, from `gpdb/DescribeDataBackups.md`.

use alicloud_runtime::codegen::*;

/// Lists the data backups of an instance and the points in time to which it can be restored.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDataBackupsRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_data_backups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataBackupsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// Whether full backups (`DATA`) or restore points (`RESTOREPOI`) are meant.
    pub data_type: Option<String>,
    /// Whether a schedule or a person starts the backup.
    pub backup_mode: Option<String>,
    /// State of the backup, to narrow the list down to or to be put into.
    pub backup_status: Option<String>,
}

impl DescribeDataBackupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
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
    /// Sets `DataType`.
    pub fn data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = Some(value.into());
        self
    }
    /// Sets `BackupMode`.
    pub fn backup_mode(mut self, value: impl Into<String>) -> Self {
        self.backup_mode = Some(value.into());
        self
    }
    /// Sets `BackupStatus`.
    pub fn backup_status(mut self, value: impl Into<String>) -> Self {
        self.backup_status = Some(value.into());
        self
    }
}

request! {
    DescribeDataBackupsRequest {
        "DBInstanceId" => db_instance_id: query,
        "BackupId" => backup_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "DataType" => data_type: query,
        "BackupMode" => backup_mode: query,
        "BackupStatus" => backup_status: query,
    }
}

impl Operation for DescribeDataBackupsRequest {
    type Response = DescribeDataBackupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDataBackups")
        .required(&["DBInstanceId"])
        .read_only();
}

impl Paginated for DescribeDataBackupsRequest {
    type Item = DataBackupItem;
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
        Some(&mut response.items)
    }
}

/// Response to [`DescribeDataBackupsRequest`].
#[non_exhaustive]
pub struct DescribeDataBackupsResponse {
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3E387971-33A5-5019-AD7F-DC**********`.
    pub request_id: Option<String>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How large the total backup is or is to be. Example: `1111111111`.
    pub total_backup_size: Option<i64>,
    /// Entries of the list.
    pub items: Vec<DataBackupItem>,
}

response! {
    DescribeDataBackupsResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "TotalBackupSize" => total_backup_size: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DataBackupItem {
    /// Whether full backups (`DATA`) or restore points (`RESTOREPOI`) are meant. Example: `DATA`.
    pub data_type: Option<String>,
    /// Time that is set or recorded for this: consistent. Example: `1576506856`.
    pub consistent_time: Option<i64>,
    /// How the backup stands or ended. Example: `Success`.
    pub backup_status: Option<String>,
    /// When the backup was started. Example: `2021-12-22T12:00:25Z`.
    pub backup_start_time: Option<Timestamp>,
    /// When the backup was finished. Example: `2021-12-22T12:01:43Z`.
    pub backup_end_time: Option<Timestamp>,
    /// When the backup ended, in local time. Example: `2021-12-22 20:00:25`.
    pub backup_end_time_local: Option<String>,
    /// ID of the backup set that the item belongs to or stands for. Example: `1111111111`.
    pub backup_set_id: Option<String>,
    /// What the full backup or restore point is called.
    /// Example: `adbpgbackup_555*****_20211222200019`.
    pub bakset_name: Option<String>,
    /// How much space the backup takes. Example: `2167808`.
    pub backup_size: Option<i64>,
    /// Whether a schedule or a person starts the backup. Example: `Automated`.
    pub backup_mode: Option<String>,
    /// When the backup started, in local time. Example: `2011-05-30 03:29:00`.
    pub backup_start_time_local: Option<String>,
    /// ID of the database instance. Example: `gp-bp**************-master`.
    pub db_instance_id: Option<String>,
    /// How the backup is made: by copying data files or by exporting the data. Example: `Physical`.
    pub backup_method: Option<String>,
}

response! {
    DataBackupItem {
        "DataType" => data_type: value,
        "ConsistentTime" => consistent_time: value,
        "BackupStatus" => backup_status: value,
        "BackupStartTime" => backup_start_time: value,
        "BackupEndTime" => backup_end_time: value,
        "BackupEndTimeLocal" => backup_end_time_local: value,
        "BackupSetId" => backup_set_id: value,
        "BaksetName" => bakset_name: value,
        "BackupSize" => backup_size: value,
        "BackupMode" => backup_mode: value,
        "BackupStartTimeLocal" => backup_start_time_local: value,
        "DBInstanceId" => db_instance_id: value,
        "BackupMethod" => backup_method: value,
    }
}
