// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterBackupList`, from `r-kvstore/DescribeClusterBackupList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TrueFalse};

/// Lists the backups of a cluster instance, each covering all shards.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeClusterBackupListRequest::new()
///     .instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cluster_backup_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterBackupListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// Backup of a whole cluster; where supported, it saves naming the backups of all shards.
    pub cluster_backup_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Whether the cluster backups are listed without the backups of their shards.
    pub no_shard_backup: Option<Open<TrueFalse>>,
}

impl DescribeClusterBackupListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ClusterBackupId`.
    pub fn cluster_backup_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_backup_id = Some(value.into());
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
    /// Sets `NoShardBackup`.
    pub fn no_shard_backup(mut self, value: impl Into<Open<TrueFalse>>) -> Self {
        self.no_shard_backup = Some(value.into());
        self
    }
}

request! {
    DescribeClusterBackupListRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "ClusterBackupId" => cluster_backup_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "NoShardBackup" => no_shard_backup: query,
    }
}

impl Operation for DescribeClusterBackupListRequest {
    type Response = DescribeClusterBackupListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClusterBackupList")
        .method("GET")
        .required(&["RegionId", "InstanceId", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeClusterBackupListRequest {
    type Item = ClusterBackup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().number(&response.page_number).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.cluster_backups)
    }
}

/// Response to [`DescribeClusterBackupListRequest`].
#[non_exhaustive]
pub struct DescribeClusterBackupListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C009DA42-3B19-5B81-963D-1509DE2408DD`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `4`.
    pub max_results: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Space that all full backups of the instance take. Example: `1000`.
    pub full_storage_size: Option<i64>,
    /// Space that all log backups of the instance take. Example: `5000`.
    pub log_storage_size: Option<i64>,
    /// How much backup space is free of charge. Example: `100000`.
    pub free_size: Option<i64>,
    /// Backups that each cover all shards, one entry each.
    pub cluster_backups: Vec<ClusterBackup>,
}

response! {
    DescribeClusterBackupListResponse {
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "FullStorageSize" => full_storage_size: value,
        "LogStorageSize" => log_storage_size: value,
        "FreeSize" => free_size: value,
        "ClusterBackups" => cluster_backups: list(""),
    }
}

/// Backups that each cover all shards, one entry each.
#[non_exhaustive]
pub struct ClusterBackup {
    /// Whether the backup is complete and can be restored from. Example: `1`.
    pub is_avail: Option<i32>,
    /// ID that stands for the backups of all shards together. Example: `cb-zmdqj2m3xyxjtdt0`.
    pub cluster_backup_id: Option<String>,
    /// Whether the backup is complete, under way, or failed. Example: `OK`.
    pub cluster_backup_status: Option<String>,
    /// Space that the backup of all shards takes. Example: `2048`.
    pub cluster_backup_size: Option<String>,
    /// When the cluster backup began or is to begin. Example: `2024-01-10T17:21:25Z`.
    pub cluster_backup_start_time: Option<Timestamp>,
    /// When the cluster backup ended or is to end. Example: `2024-01-10T17:21:55Z`.
    pub cluster_backup_end_time: Option<Timestamp>,
    /// Mode in which the cluster was backed up. Example: `Automated`.
    pub cluster_backup_mode: Option<String>,
    /// Memory of one shard at the time of the full backup. Example: `1024`.
    pub shard_class_memory: Option<i32>,
    /// Backups found, one entry each.
    pub backups: Vec<Backup>,
    /// How far the work has come. Example: `100%`.
    pub progress: Option<String>,
}

response! {
    ClusterBackup {
        "IsAvail" => is_avail: value,
        "ClusterBackupId" => cluster_backup_id: value,
        "ClusterBackupStatus" => cluster_backup_status: value,
        "ClusterBackupSize" => cluster_backup_size: value,
        "ClusterBackupStartTime" => cluster_backup_start_time: value,
        "ClusterBackupEndTime" => cluster_backup_end_time: value,
        "ClusterBackupMode" => cluster_backup_mode: value,
        "ShardClassMemory" => shard_class_memory: value,
        "Backups" => backups: list(""),
        "Progress" => progress: value,
    }
}

/// Backups found, one entry each.
#[non_exhaustive]
pub struct Backup {
    /// ID of one backup, for listing it or restoring from it. Example: `514645788`.
    pub backup_id: Option<String>,
    /// Name of the instance, to recognize it by. Example: `r-bp1y4is8svonly****-db-0`.
    pub instance_name: Option<String>,
    /// Where the backup can be downloaded from over the Internet.
    pub backup_download_url: Option<String>,
    /// URL for downloading the backup within the network of Alibaba Cloud.
    pub backup_intranet_download_url: Option<String>,
    /// Not in effect so far; leave it out.
    pub recover_config_mode: Option<String>,
    /// When the backup was started. Example: `2024-01-09T17:21:30Z`.
    pub backup_start_time: Option<Timestamp>,
    /// When the backup was finished. Example: `2024-01-09T17:21:57`.
    pub backup_end_time: Option<String>,
    /// How much space the backup takes. Example: `1024`.
    pub backup_size: Option<String>,
    /// Whether the backup is complete and can be restored from. Example: `1`.
    pub is_avail: Option<String>,
    /// How the backup stands or ended. Example: `OK`.
    pub backup_status: Option<String>,
    /// File name of the backup. Example: `hins100322105_data_20240110012135.rdb`.
    pub backup_name: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Further facts about the backup.
    pub extra_info: Option<ExtraInfo>,
}

response! {
    Backup {
        "BackupId" => backup_id: value,
        "InstanceName" => instance_name: value,
        "BackupDownloadURL" => backup_download_url: value,
        "BackupIntranetDownloadURL" => backup_intranet_download_url: value,
        "RecoverConfigMode" => recover_config_mode: value,
        "BackupStartTime" => backup_start_time: value,
        "BackupEndTime" => backup_end_time: value,
        "BackupSize" => backup_size: value,
        "IsAvail" => is_avail: value,
        "BackupStatus" => backup_status: value,
        "BackupName" => backup_name: value,
        "Engine" => engine: value,
        "ExtraInfo" => extra_info: value,
    }
}

/// Further facts about the backup.
#[non_exhaustive]
pub struct ExtraInfo {
    /// Engine version of the instance when it was backed up. Example: `5.0`.
    pub custins_db_version: Option<String>,
}

response! {
    ExtraInfo {
        "CustinsDbVersion" => custins_db_version: value,
    }
}
