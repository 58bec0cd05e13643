// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupJobs2`, from `hbr/DescribeBackupJobs2.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupJobOtsDetail, Filter};

/// Lists backup jobs of one source type, with filters and sorting.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeBackupJobs2Request::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_backup_jobs2(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupJobs2Request {
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// Which way the sort goes.
    pub sort_direction: Option<Open<SortDirection>>,
    /// Conditions that items have to meet. Items: at most 5.
    pub filters: Vec<Filter>,
    /// Which of the editions on sale it is.
    pub edition: Option<String>,
}

impl DescribeBackupJobs2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `SortDirection`.
    pub fn sort_direction(mut self, value: impl Into<Open<SortDirection>>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Edition`.
    pub fn edition(mut self, value: impl Into<String>) -> Self {
        self.edition = Some(value.into());
        self
    }
}

request! {
    DescribeBackupJobs2Request {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SourceType" => source_type: query,
        "SortDirection" => sort_direction: query,
        "Filters" => filters: query,
        "Edition" => edition: query,
    }
}

impl Operation for DescribeBackupJobs2Request {
    type Response = DescribeBackupJobs2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackupJobs2")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeBackupJobs2Request {
    type Item = BackupJob;
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
        Some(&mut response.backup_jobs)
    }
}

/// Response to [`DescribeBackupJobs2Request`].
#[non_exhaustive]
pub struct DescribeBackupJobs2Response {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `8`.
    pub total_count: Option<i64>,
    /// The backup jobs that were found or are concerned, one entry each.
    pub backup_jobs: Vec<BackupJob>,
}

response! {
    DescribeBackupJobs2Response {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "BackupJobs" => backup_jobs: list("BackupJob"),
    }
}

/// The backup jobs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BackupJob {
    /// State of what the entry describes, which decides what can be done with it. Example: `COMPLETE`.
    pub status: Option<String>,
    /// Reason of the failure in words. Example: `PARTIAL_COMPLETE`.
    pub error_message: Option<String>,
    /// Number that is given for this: actual items. Example: `6`.
    pub actual_items: Option<i64>,
    /// Backup vault, the storage that holds the backups. Example: `v-0006******q`.
    pub vault_id: Option<String>,
    /// How many bytes this is: actual. Example: `600`.
    pub actual_bytes: Option<i64>,
    /// When the item was created. Example: `1607436917`.
    pub create_time: Option<i64>,
    /// Whether the backup holds all data or only what changed since the last one. Example: `COMPLETE`.
    pub backup_type: Option<String>,
    /// Beginning that names or paths have in common. Example: `example/`.
    pub prefix: Option<String>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// The options that are concerned. Example: `{"UseVSS":false}`.
    pub options: Option<String>,
    /// Backup client installed on a machine; it does the reading and writing there.
    /// Example: `c-*********************`.
    pub client_id: Option<String>,
    /// Items dealt with so far. Example: `8`.
    pub items_done: Option<i64>,
    /// Size of the data source, in bytes. Example: `1000`.
    pub bytes_total: Option<i64>,
    /// What is left out of the backup. Example: `["/var", "/proc"]`.
    pub exclude: Option<String>,
    /// Display text for one run of a backup. Example: `jobname`.
    pub job_name: Option<String>,
    /// Time that is set or recorded for this: complete. Example: `1554347313`.
    pub complete_time: Option<i64>,
    /// When the item was created or added. Example: `1554347313`.
    pub created_time: Option<i64>,
    /// OSS bucket that the files are or will be in. Example: `hbr-backup-oss`.
    pub bucket: Option<String>,
    /// How far the work has come. Example: `10000`.
    pub progress: Option<i32>,
    /// Upper limit that applies to the speed. Example: `0:24:5120`.
    pub speed_limit: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-*********************`.
    pub instance_id: Option<String>,
    /// Backup schedule that is meant, as listed by
    /// [`DescribeBackupPlans`](super::Client::describe_backup_plans). Example: `plan-20********35`.
    pub plan_id: Option<String>,
    /// NAS storage that is meant; its ID is shown in the NAS console. Example: `005494`.
    pub file_system_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1554347313`.
    pub start_time: Option<i64>,
    /// Time that is set or recorded for this: updated. Example: `1554347313`.
    pub updated_time: Option<i64>,
    /// ID of the job, for asking later how it stands. Example: `job-000g********w7`.
    pub job_id: Option<String>,
    /// Items in the data source. Example: `10`.
    pub items_total: Option<i64>,
    /// What is taken into the backup. Example: `["/home/alice/*.pdf", "/home/bob/*.txt"]`.
    pub include: Option<String>,
    /// Bytes dealt with so far. Example: `800`.
    pub bytes_done: Option<i64>,
    /// The paths that were found or are concerned, one entry each.
    pub paths: Vec<String>,
    /// Settings for the backup of whole servers.
    pub detail: Option<BackupJobDetail>,
    /// The sources that are concerned.
    pub sources: Option<Value>,
    /// Display text of the server or the Tablestore database that the item belongs to.
    /// Example: `instancename`.
    pub instance_name: Option<String>,
    /// Tablestore tables that the backup or restore covers.
    pub ots_detail: Option<BackupJobOtsDetail>,
    /// Average speed, in KB/s. Example: `500`.
    pub speed: Option<i64>,
    /// Tablestore table that the backup holds. Example: `table1`.
    pub table_name: Option<String>,
    /// Whether the data lies in the caller's account (`SELF_ACCOUNT`) or in another one that is managed
    /// from here (`CROSS_ACCOUNT`). Example: `SELF_ACCOUNT`.
    pub cross_account_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    /// Example: `158975xxxxx4625`.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    /// Example: `BackupRole`.
    pub cross_account_role_name: Option<String>,
    /// Identifier of the Kubernetes deployment; for ACK, the ID that ACK gave it.
    /// Example: `c83**************************b76`.
    pub identifier: Option<String>,
    /// What sort of storage copies go to, such as OSS; only for synchronization.
    pub dest_source_type: Option<String>,
    /// Where copies go; only for synchronization between two data sources.
    /// Example: `ds-000cov4ufudxklj24zdk`.
    pub dest_data_source_id: Option<String>,
    /// Where in the target the copies go, as JSON such as a prefix; only for synchronization.
    /// Example: `{\"prefix\":\"/\"}`.
    pub dest_data_source_detail: Option<String>,
    /// Path under which the change list is found.
    /// Example: `{"dataSourceId": "ds-123456789", "path": "/changelist"}`.
    pub change_list_path: Option<String>,
    /// Files in the data source. Example: `10`.
    pub files_total: Option<i64>,
    /// Files dealt with so far. Example: `9`.
    pub files_done: Option<i64>,
    /// Number that is given for this: actual files. Example: `8`.
    pub actual_files: Option<i64>,
}

response! {
    BackupJob {
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "ActualItems" => actual_items: value,
        "VaultId" => vault_id: value,
        "ActualBytes" => actual_bytes: value,
        "CreateTime" => create_time: value,
        "BackupType" => backup_type: value,
        "Prefix" => prefix: value,
        "SourceType" => source_type: value,
        "Options" => options: value,
        "ClientId" => client_id: value,
        "ItemsDone" => items_done: value,
        "BytesTotal" => bytes_total: value,
        "Exclude" => exclude: value,
        "JobName" => job_name: value,
        "CompleteTime" => complete_time: value,
        "CreatedTime" => created_time: value,
        "Bucket" => bucket: value,
        "Progress" => progress: value,
        "SpeedLimit" => speed_limit: value,
        "InstanceId" => instance_id: value,
        "PlanId" => plan_id: value,
        "FileSystemId" => file_system_id: value,
        "StartTime" => start_time: value,
        "UpdatedTime" => updated_time: value,
        "JobId" => job_id: value,
        "ItemsTotal" => items_total: value,
        "Include" => include: value,
        "BytesDone" => bytes_done: value,
        "Paths" => paths: list("Path"),
        "Detail" => detail: value,
        "Sources" => sources: value,
        "InstanceName" => instance_name: value,
        "OtsDetail" => ots_detail: value,
        "Speed" => speed: value,
        "TableName" => table_name: value,
        "CrossAccountType" => cross_account_type: value,
        "CrossAccountUserId" => cross_account_user_id: value,
        "CrossAccountRoleName" => cross_account_role_name: value,
        "Identifier" => identifier: value,
        "DestSourceType" => dest_source_type: value,
        "DestDataSourceId" => dest_data_source_id: value,
        "DestDataSourceDetail" => dest_data_source_detail: value,
        "ChangeListPath" => change_list_path: value,
        "FilesTotal" => files_total: value,
        "FilesDone" => files_done: value,
        "ActualFiles" => actual_files: value,
    }
}

/// Settings for the backup of whole servers.
#[non_exhaustive]
pub struct BackupJobDetail {
    /// Whether backups are copied to another region. Example: `true`.
    pub do_copy: Option<bool>,
    /// ID of the destination native snapshot that the item belongs to or stands for.
    /// Example: `s-******************`.
    pub destination_native_snapshot_id: Option<String>,
    /// How far the destination native snapshot has come. Example: `85`.
    pub destination_native_snapshot_progress: Option<i32>,
    /// State that the destination native snapshot is in. Example: `COMPLETE`.
    pub destination_native_snapshot_status: Option<String>,
    /// Days the copies in the other region are kept. Example: `30`.
    pub destination_retention: Option<i64>,
    /// ID of the destination snapshot that the item belongs to or stands for.
    /// Example: `s-******************`.
    pub destination_snapshot_id: Option<String>,
    /// Text for people about the destination native snapshot error. Example: `ECS.CreatingSnapshot`.
    pub destination_native_snapshot_error_message: Option<String>,
    /// ID of the native snapshot that the item belongs to or stands for.
    /// Example: `s-******************`.
    pub native_snapshot_id: Option<String>,
    /// IDs of the disk hbr snapshots that were found or are concerned.
    pub disk_hbr_snapshot_id_list: Option<Value>,
    /// IDs of the disks that were found or are concerned.
    pub disk_id_list: Option<Value>,
    /// IDs of the disk native snapshots that were found or are concerned.
    pub disk_native_snapshot_id_list: Vec<Value>,
    /// IDs of the exclude disks that were found or are concerned.
    pub exclude_disk_id_list: Option<Value>,
}

response! {
    BackupJobDetail {
        "DoCopy" => do_copy: value,
        "DestinationNativeSnapshotId" => destination_native_snapshot_id: value,
        "DestinationNativeSnapshotProgress" => destination_native_snapshot_progress: value,
        "DestinationNativeSnapshotStatus" => destination_native_snapshot_status: value,
        "DestinationRetention" => destination_retention: value,
        "DestinationSnapshotId" => destination_snapshot_id: value,
        "DestinationNativeSnapshotErrorMessage" => destination_native_snapshot_error_message: value,
        "NativeSnapshotId" => native_snapshot_id: value,
        "DiskHbrSnapshotIdList" => disk_hbr_snapshot_id_list: value,
        "DiskIdList" => disk_id_list: value,
        "DiskNativeSnapshotIdList" => disk_native_snapshot_id_list: list("DiskNativeSnapshotId"),
        "ExcludeDiskIdList" => exclude_disk_id_list: value,
    }
}

values! {
    /// Which way the sort goes.
    pub enum SortDirection {
        /// Smallest first.
        Ascend = "ASCEND",
        /// Largest first.
        Descend = "DESCEND",
    }
}
