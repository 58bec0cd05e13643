// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackups`, from `dds/DescribeBackups.md`.

use alicloud_runtime::codegen::*;

/// Lists the backups of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// use alicloud_dds::describe_backups::BackupStatus;
///
/// let request = alicloud_dds::DescribeBackupsRequest::new()
///     .start_time("2019-03-12T12:00Z")
///     .end_time("2019-03-13T12:00Z")
///     .db_instance_id("dds-bpxxxxxxxx");
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
    /// Beginning of the period to look at. Example: `2019-03-12T12:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-03-13T12:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `5664xxxx`.
    pub backup_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Region of the source instance; for deleted instances and backups in another region.
    /// Example: `cn-beijing`.
    pub src_region: Option<String>,
    /// Region that the backup lies in; for backups kept in another region. Example: `cn-hangzhou`.
    pub dest_region: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-xxxx`.
    pub resource_group_id: Option<String>,
    /// Backup job to look up, as [`CreateBackup`](super::Client::create_backup) returned it.
    /// Example: `775051`.
    pub backup_job_id: Option<String>,
}

impl DescribeBackupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SrcRegion`.
    pub fn src_region(mut self, value: impl Into<String>) -> Self {
        self.src_region = Some(value.into());
        self
    }
    /// Sets `DestRegion`.
    pub fn dest_region(mut self, value: impl Into<String>) -> Self {
        self.dest_region = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `BackupJobId`.
    pub fn backup_job_id(mut self, value: impl Into<String>) -> Self {
        self.backup_job_id = Some(value.into());
        self
    }
}

request! {
    DescribeBackupsRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "BackupId" => backup_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "SrcRegion" => src_region: query,
        "DestRegion" => dest_region: query,
        "ResourceGroupId" => resource_group_id: query,
        "BackupJobId" => backup_job_id: query,
    }
}

impl Operation for DescribeBackupsRequest {
    type Response = DescribeBackupsResponse;
    type Error = DescribeBackupsError;
    const INFO: OperationInfo = super::operation("DescribeBackups")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeBackupsError] = &[
        DescribeBackupsError::InvalidStartTimeMalformed,
        DescribeBackupsError::InvalidEndTimeMalformed,
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
                .backups
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
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8925E66F-1971-4C8C-90A7-F93BF1867E25`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Backups found, one entry each.
    pub backups: Vec<Backup>,
}

response! {
    DescribeBackupsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Backups" => backups: list("Backup"),
    }
}

/// Backups found, one entry each.
#[non_exhaustive]
pub struct Backup {
    /// Databases that the backup holds. Example: `mongodbtest,new,test`.
    pub backup_db_names: Option<String>,
    /// Where the backup can be downloaded from over the Internet.
    /// Example: `http://xxxxx.oss-cn-hangzhou.aliyuncs.com/xxxxx/hinsxxxxx_data_xxxxx.tar.gz`.
    pub backup_download_url: Option<String>,
    /// When the backup was finished. Example: `2019-03-13T04:34:57Z`.
    pub backup_end_time: Option<Timestamp>,
    /// ID of one backup, for listing it or restoring from it. Example: `11111111`.
    pub backup_id: Option<String>,
    /// Where the backup can be downloaded from inside the cloud network.
    /// Example: `http://xxxxx.oss-cn-hangzhou-internal.aliyuncs.com/xxxxx/xxxxx.tar.gz`.
    pub backup_intranet_download_url: Option<String>,
    /// How the backup is made: by copying data files or by exporting the data. Example: `Physical`.
    pub backup_method: Option<String>,
    /// Whether a schedule or a person starts the backup. Example: `Automated`.
    pub backup_mode: Option<String>,
    /// How much space the backup takes. Unit: `Byte`. Example: `335520510`.
    pub backup_size: Option<i64>,
    /// When the backup was started. Example: `2019-03-13T04:32:42Z`.
    pub backup_start_time: Option<Timestamp>,
    /// How the backup stands or ended. Example: `Success`.
    pub backup_status: Option<Open<BackupStatus>>,
    /// Whether the backup holds all data or only what changed since the last one.
    /// Example: `FullBackup`.
    pub backup_type: Option<String>,
    /// Backup job; pass it to [`DescribeBackupTasks`](super::Client::describe_backup_tasks) to follow
    /// its progress. Example: `1123xxxx`.
    pub backup_job_id: Option<String>,
    /// File that the backup is stored as. Example: `12345678.tar.gz`.
    pub backup_name: Option<String>,
    /// What the backup covers; the field carries no meaning at present. Example: `DBInstance`.
    pub backup_scale: Option<String>,
    /// Whether the backup can be used. Example: `1`.
    pub is_avail: Option<bool>,
    /// Major release of MongoDB that the instance or the backup has. Example: `4.2`.
    pub engine_version: Option<String>,
    /// When the backup is deleted; the year 9999 stands for never. Example: `2025-08-30T09:49:11Z`.
    pub backup_expire_time: Option<Timestamp>,
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
        "BackupJobId" => backup_job_id: value,
        "BackupName" => backup_name: value,
        "BackupScale" => backup_scale: value,
        "IsAvail" => is_avail: value,
        "EngineVersion" => engine_version: value,
        "BackupExpireTime" => backup_expire_time: value,
    }
}

values! {
    /// How the backup stands or ended.
    pub enum BackupStatus {
        /// The backup is complete.
        Success = "Success",
        /// The backup failed and cannot be restored from.
        Failed = "Failed",
    }
}

/// Errors that the documentation of [`DescribeBackupsRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeAndEndTimeMalformed`](super::DocumentedError::InvalidStartTimeAndEndTimeMalformed)
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
pub type DescribeBackupsError = super::DocumentedError;
