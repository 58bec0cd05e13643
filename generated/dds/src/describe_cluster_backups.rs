// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterBackups`, from `dds/DescribeClusterBackups.md`.

use alicloud_runtime::codegen::*;

/// Lists the backups of a sharded cluster on cloud disks as a whole.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeClusterBackupsRequest::new()
///     .db_instance_id("dds-bp16cb162771****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cluster_backups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterBackupsRequest {
    /// **Required.** ID of the database instance. Example: `dds-bp16cb162771****`.
    pub db_instance_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `5664****`.
    pub backup_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Default: `20`. Example: `30`.
    pub page_size: Option<i32>,
    /// Beginning of the period to look at. Example: `2019-03-13T12:11Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-03-14T13:10Z`.
    pub end_time: Option<Timestamp>,
    /// Whether to leave out the backups of the single nodes. Default: `flase`. Example: `true`.
    pub is_only_get_cluster_back_up: Option<bool>,
    /// Region of the source instance; for deleted instances and backups in another region.
    /// Example: `cn-hangzhou`.
    pub src_region: Option<String>,
    /// Region that the backup lies in; for backups kept in another region. Example: `cn-shanghai`.
    pub dest_region: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-xxxx`.
    pub resource_group_id: Option<String>,
    /// Backup job to look up, as [`CreateBackup`](super::Client::create_backup) returned it.
    /// Example: `775051`.
    pub backup_job_id: Option<String>,
}

impl DescribeClusterBackupsRequest {
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
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
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
    /// Sets `IsOnlyGetClusterBackUp`.
    #[inline]
    pub fn is_only_get_cluster_back_up(mut self, value: bool) -> Self {
        self.is_only_get_cluster_back_up = Some(value);
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
    DescribeClusterBackupsRequest {
        "DBInstanceId" => db_instance_id: query,
        "BackupId" => backup_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "IsOnlyGetClusterBackUp" => is_only_get_cluster_back_up: query,
        "SrcRegion" => src_region: query,
        "DestRegion" => dest_region: query,
        "ResourceGroupId" => resource_group_id: query,
        "BackupJobId" => backup_job_id: query,
    }
}

impl Operation for DescribeClusterBackupsRequest {
    type Response = DescribeClusterBackupsResponse;
    type Error = DescribeClusterBackupsError;
    const INFO: OperationInfo = super::operation("DescribeClusterBackups")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeClusterBackupsError] = &[
        DescribeClusterBackupsError::InvalidStartTimeMalformed,
        DescribeClusterBackupsError::InvalidEndTimeMalformed,
        DescribeClusterBackupsError::InvalidStartTimeAndEndTimeMalformed,
        DescribeClusterBackupsError::InvalidPageSizeMalformed,
    ];
}

impl Paginated for DescribeClusterBackupsRequest {
    type Item = ClusterBackup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.cluster_backups)
    }
}

/// Response to [`DescribeClusterBackupsRequest`].
#[non_exhaustive]
pub struct DescribeClusterBackupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2F42BB4E-461F-5B55-A37C-53B1141C****`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Backups of the whole cluster, with those of its nodes.
    pub cluster_backups: Vec<ClusterBackup>,
}

response! {
    DescribeClusterBackupsResponse {
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "ClusterBackups" => cluster_backups: list(""),
    }
}

/// Backups of the whole cluster, with those of its nodes.
#[non_exhaustive]
pub struct ClusterBackup {
    /// Whether the backup can be used. Example: `1`.
    pub is_avail: Option<i32>,
    /// Backup of the whole cluster, for restoring from it. Example: `cb-o8c2ugnxo26kx***`.
    pub cluster_backup_id: Option<String>,
    /// Whether the cluster backup is in order. Example: `OK`.
    pub cluster_backup_status: Option<String>,
    /// When the backup of the cluster was begun. Example: `2023-10-16T19:33:20Z`.
    pub cluster_backup_start_time: Option<Timestamp>,
    /// Space that the backup of the cluster takes. Example: `107374182400`.
    pub cluster_backup_size: Option<String>,
    /// When the backup of the cluster was done. Example: `2023-10-16T19:33:20Z`.
    pub cluster_backup_end_time: Option<Timestamp>,
    /// Whether the cluster backup was made by schedule or by hand. Example: `Automated`.
    pub cluster_backup_mode: Option<String>,
    /// More facts about the backup, such as the node that it belongs to.
    pub extra_info: Option<ExtraInfo>,
    /// Backups found, one entry each.
    pub backups: Vec<Backup>,
    /// How far the work has come. Example: `50`.
    pub progress: Option<String>,
    /// How far the log backup that goes with the backup has come. Example: `Ready`.
    pub attach_log_status: Option<String>,
    /// Major release of MongoDB that the instance or the backup has. Example: `4.2`.
    pub engine_version: Option<String>,
    /// When the backup is deleted; the year 9999 stands for never. Example: `2025-03-29T03:47:12Z`.
    pub backup_expire_time: Option<Timestamp>,
}

response! {
    ClusterBackup {
        "IsAvail" => is_avail: value,
        "ClusterBackupId" => cluster_backup_id: value,
        "ClusterBackupStatus" => cluster_backup_status: value,
        "ClusterBackupStartTime" => cluster_backup_start_time: value,
        "ClusterBackupSize" => cluster_backup_size: value,
        "ClusterBackupEndTime" => cluster_backup_end_time: value,
        "ClusterBackupMode" => cluster_backup_mode: value,
        "ExtraInfo" => extra_info: value,
        "Backups" => backups: list(""),
        "Progress" => progress: value,
        "AttachLogStatus" => attach_log_status: value,
        "EngineVersion" => engine_version: value,
        "BackupExpireTime" => backup_expire_time: value,
    }
}

/// More facts about the backup, such as the node that it belongs to.
#[non_exhaustive]
pub struct ExtraInfo {
    /// Whether the backup was taken over from the time before cluster backups. Example: `1`.
    pub registry_from_history: Option<String>,
}

response! {
    ExtraInfo {
        "RegistryFromHistory" => registry_from_history: value,
    }
}

/// Backups found, one entry each.
#[non_exhaustive]
pub struct Backup {
    /// ID of one backup, for listing it or restoring from it. Example: `738025367`.
    pub backup_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `d-bp16cb162771****`.
    pub instance_name: Option<String>,
    /// Where the backup can be downloaded from over the Internet. Example: `http://oss.com/xxx`.
    pub backup_download_url: Option<String>,
    /// Where the backup can be downloaded from inside the cloud network.
    /// Example: `http://oss.com/xxx`.
    pub backup_intranet_download_url: Option<String>,
    /// When the backup was started. Example: `2023-10-16T19:33:20Z`.
    pub backup_start_time: Option<Timestamp>,
    /// When the backup was finished. Example: `2023-10-16T19:33:20Z`.
    pub backup_end_time: Option<Timestamp>,
    /// How much space the backup takes. Example: `77544597650`.
    pub backup_size: Option<String>,
    /// Whether the backup can be used. Example: `1`.
    pub is_avail: Option<String>,
    /// How the backup stands or ended. Example: `Success`.
    pub backup_status: Option<String>,
    /// File that the backup is stored as. Example: `12345678.tar.gz`.
    pub backup_name: Option<String>,
    /// More facts about the backup, such as the node that it belongs to.
    pub extra_info: Option<BackupExtraInfo>,
}

response! {
    Backup {
        "BackupId" => backup_id: value,
        "InstanceName" => instance_name: value,
        "BackupDownloadURL" => backup_download_url: value,
        "BackupIntranetDownloadURL" => backup_intranet_download_url: value,
        "BackupStartTime" => backup_start_time: value,
        "BackupEndTime" => backup_end_time: value,
        "BackupSize" => backup_size: value,
        "IsAvail" => is_avail: value,
        "BackupStatus" => backup_status: value,
        "BackupName" => backup_name: value,
        "ExtraInfo" => extra_info: value,
    }
}

/// More facts about the backup, such as the node that it belongs to.
#[non_exhaustive]
pub struct BackupExtraInfo {
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID.
    /// Example: `d-2ze75ab1fa5d****`.
    pub node_id: Option<String>,
    /// Disk space of the node that was backed up. Example: `20480`.
    pub storage_size: Option<String>,
    /// Size in CPU cores and memory, as a code. Example: `mdb.shard.4x.large.d`.
    pub instance_class: Option<String>,
    /// Part that the node plays, such as mongos, shard, Configserver, or member of a replica set.
    /// Example: `db`.
    pub node_type: Option<String>,
}

response! {
    BackupExtraInfo {
        "NodeId" => node_id: value,
        "StorageSize" => storage_size: value,
        "InstanceClass" => instance_class: value,
        "NodeType" => node_type: value,
    }
}

/// Errors that the documentation of [`DescribeClusterBackupsRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeAndEndTimeMalformed`](super::DocumentedError::InvalidStartTimeAndEndTimeMalformed)
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
pub type DescribeClusterBackupsError = super::DocumentedError;
