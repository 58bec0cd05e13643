// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackups`, from `r-kvstore/DescribeBackups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessDeniedDetail};

/// Lists the backups of an instance with their download links.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeBackupsRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx")
///     .start_time("2019-03-11T10:00Z")
///     .end_time("2019-03-14T18:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_backups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupsRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2019-03-11T10:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2019-03-14T18:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of one backup, for listing it or restoring from it. Example: `111111111`.
    pub backup_id: Option<i64>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// Beginning of the time in which the backups were made.
    pub strar_time: Option<String>,
    /// Backup task whose progress or result is asked for, as
    /// [`CreateBackup`](super::Client::create_backup) returned it.
    pub backup_job_id: Option<i64>,
    /// Whether the append-only file data is asked for along with the backups.
    pub need_aof: Option<String>,
}

impl DescribeBackupsRequest {
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
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    #[inline]
    pub fn backup_id(mut self, value: i64) -> Self {
        self.backup_id = Some(value);
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
    /// Sets `StrarTime`.
    pub fn strar_time(mut self, value: impl Into<String>) -> Self {
        self.strar_time = Some(value.into());
        self
    }
    /// Sets `BackupJobId`.
    #[inline]
    pub fn backup_job_id(mut self, value: i64) -> Self {
        self.backup_job_id = Some(value);
        self
    }
    /// Sets `NeedAof`.
    pub fn need_aof(mut self, value: impl Into<String>) -> Self {
        self.need_aof = Some(value.into());
        self
    }
}

request! {
    DescribeBackupsRequest {
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "BackupId" => backup_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "StrarTime" => strar_time: query,
        "BackupJobId" => backup_job_id: query,
        "NeedAof" => need_aof: query,
    }
}

impl Operation for DescribeBackupsRequest {
    type Response = DescribeBackupsResponse;
    type Error = DescribeBackupsError;
    const INFO: OperationInfo = super::operation("DescribeBackups")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeBackupsError] = &[
        DescribeBackupsError::InvalidStartTimeMalformed,
        DescribeBackupsError::InvalidEndTimeMalformed,
        DescribeBackupsError::InvalidEngineVersionMalformed,
        DescribeBackupsError::InvalidStartTimeAndEndTimeMalformed,
        DescribeBackupsError::InvalidPageSizeMalformed,
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
        Some(&mut response.backups)
    }
}

/// Response to [`DescribeBackupsRequest`].
#[non_exhaustive]
pub struct DescribeBackupsResponse {
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// Backups found, one entry each.
    pub backups: Vec<Backup>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `963C20F0-7CE1-4591-AAF3-6F3CD1CEB2F5`.
    pub request_id: Option<String>,
    /// Space that all full backups of the instance take. Example: `1000`.
    pub full_storage_size: Option<i64>,
    /// Space that all log backups of the instance take. Example: `5000`.
    pub log_storage_size: Option<i64>,
    /// How much backup space is free of charge. Example: `100000`.
    pub free_size: Option<i64>,
    /// Deprecated; carries no useful information.
    pub access_denied_detail: Option<AccessDeniedDetail>,
}

response! {
    DescribeBackupsResponse {
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "Backups" => backups: list("Backup"),
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "FullStorageSize" => full_storage_size: value,
        "LogStorageSize" => log_storage_size: value,
        "FreeSize" => free_size: value,
        "AccessDeniedDetail" => access_denied_detail: value,
    }
}

/// Backups found, one entry each.
#[non_exhaustive]
pub struct Backup {
    /// Names of the databases of the backup that were found or are concerned. Example: `all`.
    pub backup_db_names: Option<String>,
    /// Where the backup can be downloaded from over the Internet.
    /// Example: `https://rdsbak-hk45-v2.oss-cn-hongkong.aliyuncs.com/xxxxxxxxxxx`.
    pub backup_download_url: Option<String>,
    /// When the backup was finished. Example: `2019-03-14T05:31:13Z`.
    pub backup_end_time: Option<Timestamp>,
    /// ID of one backup, for listing it or restoring from it. Example: `111111111`.
    pub backup_id: Option<i64>,
    /// URL for downloading the backup within the network of Alibaba Cloud.
    /// Example: `https://rdsbak-hk45-v2.oss-cn-hongkong.aliyuncs.com/xxxxxxxxxxx`.
    pub backup_intranet_download_url: Option<String>,
    /// How the backup is made: by copying data files or by exporting the data. Example: `Physical`.
    pub backup_method: Option<String>,
    /// Whether a schedule or a person starts the backup. Example: `Automated`.
    pub backup_mode: Option<String>,
    /// How much space the backup takes. Example: `1024`.
    pub backup_size: Option<i64>,
    /// When the backup was started. Example: `2019-03-14T05:28:50Z`.
    pub backup_start_time: Option<Timestamp>,
    /// How the backup stands or ended. Example: `Success`.
    pub backup_status: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one.
    /// Example: `FullBackup`.
    pub backup_type: Option<String>,
    /// Major version of Redis that the instance runs or is compatible with. Example: `4.0`.
    pub engine_version: Option<String>,
    /// Node that was backed up; on a standard instance, the instance itself.
    /// Example: `r-bp1xxxxxxxxxxxxx`.
    pub node_instance_id: Option<String>,
    /// Task that makes the backup; older clusters return one ID a shard, separated by commas.
    /// Example: `24340`.
    pub backup_job_id: Option<i64>,
    /// Not in effect so far; leave it out.
    pub recover_config_mode: Option<String>,
}

response! {
    Backup {
        "BackupDBNames" => backup_db_names: value,
        "BackupDownloadURL" => backup_download_url: value,
        "BackupEndTime" => backup_end_time: value,
        "BackupId" => backup_id: value,
        "BackupIntranetDownloadURL" => backup_intranet_download_url: value,
        "BackupMethod" => backup_method: value,
        "BackupMode" => backup_mode: value,
        "BackupSize" => backup_size: value,
        "BackupStartTime" => backup_start_time: value,
        "BackupStatus" => backup_status: value,
        "BackupType" => backup_type: value,
        "EngineVersion" => engine_version: value,
        "NodeInstanceId" => node_instance_id: value,
        "BackupJobID" => backup_job_id: value,
        "RecoverConfigMode" => recover_config_mode: value,
    }
}

/// Errors that the documentation of [`DescribeBackupsRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEngineVersionMalformed`](super::DocumentedError::InvalidEngineVersionMalformed)
/// - [`InvalidStartTimeAndEndTimeMalformed`](super::DocumentedError::InvalidStartTimeAndEndTimeMalformed)
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
pub type DescribeBackupsError = super::DocumentedError;
