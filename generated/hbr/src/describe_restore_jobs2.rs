// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRestoreJobs2`, from `hbr/DescribeRestoreJobs2.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Lists restore jobs of one restore type, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeRestoreJobs2Request::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_restore_jobs2(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRestoreJobs2Request {
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// What sort of target data is brought back to, such as `ECS_FILE` or `OSS`.
    pub restore_type: Option<String>,
    /// Conditions that items have to meet. Items: at most 5.
    pub filters: Vec<Filter>,
    /// Which of the editions on sale it is.
    pub edition: Option<String>,
}

impl DescribeRestoreJobs2Request {
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
    /// Sets `RestoreType`.
    pub fn restore_type(mut self, value: impl Into<String>) -> Self {
        self.restore_type = Some(value.into());
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
    DescribeRestoreJobs2Request {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RestoreType" => restore_type: query,
        "Filters" => filters: query,
        "Edition" => edition: query,
    }
}

impl Operation for DescribeRestoreJobs2Request {
    type Response = DescribeRestoreJobs2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRestoreJobs2")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeRestoreJobs2Request {
    type Item = RestoreJob;
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
        Some(&mut response.restore_jobs)
    }
}

/// Response to [`DescribeRestoreJobs2Request`].
#[non_exhaustive]
pub struct DescribeRestoreJobs2Response {
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
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The restore jobs that were found or are concerned, one entry each.
    pub restore_jobs: Vec<RestoreJob>,
}

response! {
    DescribeRestoreJobs2Response {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "RestoreJobs" => restore_jobs: list("RestoreJob"),
    }
}

/// The restore jobs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RestoreJob {
    /// Hash of the backup. Example: `f2fe...`.
    pub snapshot_hash: Option<String>,
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
    /// Options for backing up or restoring whole servers. Example: `text`.
    pub udm_detail: Option<String>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// The options that are concerned. Example: `{"UseVSS":false}`.
    pub options: Option<String>,
    /// ECS server that data is brought back to. Example: `i-2ze3m7ktcgw******cs`.
    pub target_instance_id: Option<String>,
    /// What sort of target data is brought back to, such as `ECS_FILE` or `OSS`.
    pub restore_type: Option<String>,
    /// When the target was created. Example: `1634714531`.
    pub target_create_time: Option<i64>,
    /// Items dealt with so far. Example: `8`.
    pub items_done: Option<i64>,
    /// Size of the data source, in bytes. Example: `1000`.
    pub bytes_total: Option<i64>,
    /// What is left out of the backup. Example: `["/var", "/proc"]`.
    pub exclude: Option<String>,
    /// ID of the parent that the item belongs to or stands for. Example: `r-0003hd2an3x4dyv0l18b`.
    pub parent_id: Option<String>,
    /// Time that is set or recorded for this: complete. Example: `1554347313`.
    pub complete_time: Option<i64>,
    /// When the item was created or added. Example: `1554347313`.
    pub created_time: Option<i64>,
    /// Name of the OSS bucket for the target. Example: `target-bucket`.
    pub target_bucket: Option<String>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster. Example: `cl-000******hp6`.
    pub cluster_id: Option<String>,
    /// NAS storage that data is brought back to. Example: `0be9****9c9`.
    pub target_file_system_id: Option<String>,
    /// How far the work has come. Example: `10000`.
    pub progress: Option<i32>,
    /// When the item runs out. Example: `1634714531`.
    pub expire_time: Option<i64>,
    /// ID of the target data source that the item belongs to or stands for. Example: `ds-000*****997`.
    pub target_data_source_id: Option<String>,
    /// Beginning of the names of restored objects. Example: `"/target"`.
    pub target_prefix: Option<String>,
    /// Path under which the target is found. Example: `"D:\\rebk"`.
    pub target_path: Option<String>,
    /// File that lists what could not be dealt with. Example: `"test.csv"`.
    pub error_file: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1554347313`.
    pub start_time: Option<i64>,
    /// Time that is set or recorded for this: updated. Example: `1554347313`.
    pub updated_time: Option<i64>,
    /// Restore point, as listed by
    /// [`SearchHistoricalSnapshots`](super::Client::search_historical_snapshots).
    /// Example: `s-0002******ga88`.
    pub snapshot_id: Option<String>,
    /// Job that brings data back, as listed with its status. Example: `r-0003*****8a`.
    pub restore_id: Option<String>,
    /// ID of the target client that the item belongs to or stands for. Example: `c-000e*****397`.
    pub target_client_id: Option<String>,
    /// Items in the data source. Example: `10`.
    pub items_total: Option<i64>,
    /// What is taken into the backup. Example: `["/home/alice/*.pdf", "/home/bob/*.txt"]`.
    pub include: Option<String>,
    /// Bytes dealt with so far. Example: `800`.
    pub bytes_done: Option<i64>,
    /// Tablestore database that data is brought back to. Example: `instancename`.
    pub target_instance_name: Option<String>,
    /// Tablestore table that data is brought back to. Example: `tablename`.
    pub target_table_name: Option<String>,
    /// Average speed, in KB/s. Example: `500`.
    pub speed: Option<i64>,
    /// Time that is set or recorded for this: target. Example: `1642560261`.
    pub target_time: Option<i64>,
    /// Tablestore tables that the backup or restore covers.
    pub ots_detail: Option<OtsDetail>,
    /// Whether the data lies in the caller's account (`SELF_ACCOUNT`) or in another one that is managed
    /// from here (`CROSS_ACCOUNT`). Example: `SELF_ACCOUNT`.
    pub cross_account_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    /// Example: `158975xxxxxx4625`.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    /// Example: `BackupRole`.
    pub cross_account_role_name: Option<String>,
    /// Files that tell how the restore went.
    pub report: Option<Report>,
    /// Bytes restored from the archive tier, rounded to whole MB. Example: `1048576`.
    pub metering_bytes_done: Option<i64>,
    /// Bytes to restore from the archive tier, rounded to whole MB. Example: `1048576`.
    pub metering_bytes_total: Option<i64>,
    /// Size, model or class of the storage. Example: `STANDARD`.
    pub storage_class: Option<String>,
    /// Where and how a server that runs in the cloud returns to VMware on premises. Example: `text`.
    pub failback_detail: Option<String>,
    /// The file detections that are concerned.
    pub file_detections: Option<Value>,
}

response! {
    RestoreJob {
        "SnapshotHash" => snapshot_hash: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "ActualItems" => actual_items: value,
        "VaultId" => vault_id: value,
        "ActualBytes" => actual_bytes: value,
        "UdmDetail" => udm_detail: value,
        "SourceType" => source_type: value,
        "Options" => options: value,
        "TargetInstanceId" => target_instance_id: value,
        "RestoreType" => restore_type: value,
        "TargetCreateTime" => target_create_time: value,
        "ItemsDone" => items_done: value,
        "BytesTotal" => bytes_total: value,
        "Exclude" => exclude: value,
        "ParentId" => parent_id: value,
        "CompleteTime" => complete_time: value,
        "CreatedTime" => created_time: value,
        "TargetBucket" => target_bucket: value,
        "ClusterId" => cluster_id: value,
        "TargetFileSystemId" => target_file_system_id: value,
        "Progress" => progress: value,
        "ExpireTime" => expire_time: value,
        "TargetDataSourceId" => target_data_source_id: value,
        "TargetPrefix" => target_prefix: value,
        "TargetPath" => target_path: value,
        "ErrorFile" => error_file: value,
        "StartTime" => start_time: value,
        "UpdatedTime" => updated_time: value,
        "SnapshotId" => snapshot_id: value,
        "RestoreId" => restore_id: value,
        "TargetClientId" => target_client_id: value,
        "ItemsTotal" => items_total: value,
        "Include" => include: value,
        "BytesDone" => bytes_done: value,
        "TargetInstanceName" => target_instance_name: value,
        "TargetTableName" => target_table_name: value,
        "Speed" => speed: value,
        "TargetTime" => target_time: value,
        "OtsDetail" => ots_detail: value,
        "CrossAccountType" => cross_account_type: value,
        "CrossAccountUserId" => cross_account_user_id: value,
        "CrossAccountRoleName" => cross_account_role_name: value,
        "Report" => report: value,
        "MeteringBytesDone" => metering_bytes_done: value,
        "MeteringBytesTotal" => metering_bytes_total: value,
        "StorageClass" => storage_class: value,
        "FailbackDetail" => failback_detail: value,
        "FileDetections" => file_detections: value,
    }
}

/// Tablestore tables that the backup or restore covers.
#[non_exhaustive]
pub struct OtsDetail {
    /// How many there are of this: batch channel. Example: `2`.
    pub batch_channel_count: Option<i32>,
    /// Whether tables that exist are overwritten. Example: `false`.
    pub overwrite_existing: Option<bool>,
}

response! {
    OtsDetail {
        "BatchChannelCount" => batch_channel_count: value,
        "OverwriteExisting" => overwrite_existing: value,
    }
}

/// Files that tell how the restore went.
#[non_exhaustive]
pub struct Report {
    /// The total files that are concerned.
    pub total_files: Option<String>,
    /// The success files that are concerned.
    pub success_files: Option<String>,
    /// The failed files that are concerned.
    pub failed_files: Option<String>,
    /// The skipped files that are concerned.
    pub skipped_files: Option<String>,
    /// State that the report task is in. Example: `COMPLETE`.
    pub report_task_status: Option<String>,
}

response! {
    Report {
        "TotalFiles" => total_files: value,
        "SuccessFiles" => success_files: value,
        "FailedFiles" => failed_files: value,
        "SkippedFiles" => skipped_files: value,
        "ReportTaskStatus" => report_task_status: value,
    }
}
