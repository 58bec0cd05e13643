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
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which kind of restore it is or is to be.
    pub restore_type: Option<String>,
    /// Conditions that items have to meet. Items: at most 5.
    pub filters: Vec<Filter>,
    /// `Edition`.
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
    /// Number of the page returned. Example: `1`.
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
    /// Example: `f2fe...`.
    pub snapshot_hash: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `COMPLETE`.
    pub status: Option<String>,
    /// Reason of the failure in words. Example: `PARTIAL_COMPLETE`.
    pub error_message: Option<String>,
    /// The actual items that are concerned. Example: `6`.
    pub actual_items: Option<i64>,
    /// ID of the vault that the item belongs to or stands for. Example: `v-0006******q`.
    pub vault_id: Option<String>,
    /// The actual bytes that are concerned. Example: `600`.
    pub actual_bytes: Option<i64>,
    /// Details about the udm. Example: `text`.
    pub udm_detail: Option<String>,
    /// Which kind of source it is or is to be. Example: `ECS_FILE`.
    pub source_type: Option<String>,
    /// The options that are concerned. Example: `{"UseVSS":false}`.
    pub options: Option<String>,
    /// ID of the target instance that the item belongs to or stands for.
    /// Example: `i-2ze3m7ktcgw******cs`.
    pub target_instance_id: Option<String>,
    /// Which kind of restore it is or is to be. Example: `ECS_FILE`.
    pub restore_type: Option<String>,
    /// When the target was created. Example: `1634714531`.
    pub target_create_time: Option<i64>,
    /// Example: `8`.
    pub items_done: Option<i64>,
    /// Example: `1000`.
    pub bytes_total: Option<i64>,
    /// Example: `["/var", "/proc"]`.
    pub exclude: Option<String>,
    /// ID of the parent that the item belongs to or stands for. Example: `r-0003hd2an3x4dyv0l18b`.
    pub parent_id: Option<String>,
    /// Time that is set or recorded for this: complete. Example: `1554347313`.
    pub complete_time: Option<i64>,
    /// When the item was created or added. Example: `1554347313`.
    pub created_time: Option<i64>,
    /// Name of the OSS bucket for the target. Example: `target-bucket`.
    pub target_bucket: Option<String>,
    /// ID of the cluster that the call or the item is about. Example: `cl-000******hp6`.
    pub cluster_id: Option<String>,
    /// ID of the target file system that the item belongs to or stands for. Example: `0be9****9c9`.
    pub target_file_system_id: Option<String>,
    /// How far the work has come. Example: `10000`.
    pub progress: Option<i32>,
    /// When the item runs out. Example: `1634714531`.
    pub expire_time: Option<i64>,
    /// ID of the target data source that the item belongs to or stands for. Example: `ds-000*****997`.
    pub target_data_source_id: Option<String>,
    /// Example: `"/target"`.
    pub target_prefix: Option<String>,
    /// Path under which the target is found. Example: `"D:\\rebk"`.
    pub target_path: Option<String>,
    /// Example: `"test.csv"`.
    pub error_file: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1554347313`.
    pub start_time: Option<i64>,
    /// Time that is set or recorded for this: updated. Example: `1554347313`.
    pub updated_time: Option<i64>,
    /// ID of the snapshot that the item belongs to or stands for. Example: `s-0002******ga88`.
    pub snapshot_id: Option<String>,
    /// ID of the restore that the item belongs to or stands for. Example: `r-0003*****8a`.
    pub restore_id: Option<String>,
    /// ID of the target client that the item belongs to or stands for. Example: `c-000e*****397`.
    pub target_client_id: Option<String>,
    /// Example: `10`.
    pub items_total: Option<i64>,
    /// Example: `["/home/alice/*.pdf", "/home/bob/*.txt"]`.
    pub include: Option<String>,
    /// Example: `800`.
    pub bytes_done: Option<i64>,
    /// Name that the target instance goes by. Example: `instancename`.
    pub target_instance_name: Option<String>,
    /// Name that the target table goes by. Example: `tablename`.
    pub target_table_name: Option<String>,
    /// Example: `500`.
    pub speed: Option<i64>,
    /// Time that is set or recorded for this: target. Example: `1642560261`.
    pub target_time: Option<i64>,
    /// Details about the ots.
    pub ots_detail: Option<OtsDetail>,
    /// Which kind of cross account it is or is to be. Example: `SELF_ACCOUNT`.
    pub cross_account_type: Option<String>,
    /// ID of the cross account user that the item belongs to or stands for.
    /// Example: `158975xxxxxx4625`.
    pub cross_account_user_id: Option<i64>,
    /// Name that the cross account role goes by. Example: `BackupRole`.
    pub cross_account_role_name: Option<String>,
    /// `Report`.
    pub report: Option<Report>,
    /// Example: `1048576`.
    pub metering_bytes_done: Option<i64>,
    /// Example: `1048576`.
    pub metering_bytes_total: Option<i64>,
    /// Size, model or class of the storage. Example: `STANDARD`.
    pub storage_class: Option<String>,
    /// Details about the failback. Example: `text`.
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

/// Details about the ots.
#[non_exhaustive]
pub struct OtsDetail {
    /// How many there are of this: batch channel. Example: `2`.
    pub batch_channel_count: Option<i32>,
    /// Example: `false`.
    pub overwrite_existing: Option<bool>,
}

response! {
    OtsDetail {
        "BatchChannelCount" => batch_channel_count: value,
        "OverwriteExisting" => overwrite_existing: value,
    }
}

/// The value of [`report`](RestoreJob::report).
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
