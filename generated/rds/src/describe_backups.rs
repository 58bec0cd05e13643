// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackups`, from `rds/DescribeBackups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupMethod, BackupStatus, BackupType, JobMode, TDEStatus};

/// Lists the backups of an instance with their download links.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// use alicloud_rds::describe_backups::BackupStatus;
///
/// let request = alicloud_rds::DescribeBackupsRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_backups(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_backups(request)
///     .wait()
///     .until(BackupStatus::NoStart)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupsRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `327329803`.
    pub backup_id: Option<String>,
    /// Return only backups that are complete, or only those that failed. Here: `Failed`, `Success`.
    /// Example: `Success`.
    pub backup_status: Option<Open<BackupStatus>>,
    /// Whether a schedule or a person starts the backup. Example: `Automated`.
    pub backup_mode: Option<Open<JobMode>>,
    /// Beginning of the period to look at. Example: `2011-06-01T16:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2011-06-15T16:00Z`.
    pub end_time: Option<Timestamp>,
    /// How many items a page holds at most. Range: 30 to 1000. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// Whether the backup holds all data or only what changed since the last one.
    pub backup_type: Option<String>,
}

impl DescribeBackupsRequest {
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
    /// Sets `BackupStatus`.
    pub fn backup_status(mut self, value: impl Into<Open<BackupStatus>>) -> Self {
        self.backup_status = Some(value.into());
        self
    }
    /// Sets `BackupMode`.
    pub fn backup_mode(mut self, value: impl Into<Open<JobMode>>) -> Self {
        self.backup_mode = Some(value.into());
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
    /// Sets `BackupType`.
    pub fn backup_type(mut self, value: impl Into<String>) -> Self {
        self.backup_type = Some(value.into());
        self
    }
}

request! {
    DescribeBackupsRequest {
        "DBInstanceId" => db_instance_id: query,
        "BackupId" => backup_id: query,
        "BackupStatus" => backup_status: query,
        "BackupMode" => backup_mode: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "BackupType" => backup_type: query,
    }
}

impl Operation for DescribeBackupsRequest {
    type Response = DescribeBackupsResponse;
    type Error = DescribeBackupsError;
    const INFO: OperationInfo = super::operation("DescribeBackups")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeBackupsError] = &[
        DescribeBackupsError::InvalidRestoreTimeMalformed,
        DescribeBackupsError::InvalidPageNumbersMalformed,
        DescribeBackupsError::InvalidStartTimeFormat,
        DescribeBackupsError::InvalidEndTimeFormat,
        DescribeBackupsError::InvalidParameterCombination,
        DescribeBackupsError::InvalidDBinstanceClassValueNotSupported,
        DescribeBackupsError::InvalidBackupSetLocationFormat,
        DescribeBackupsError::OrderComboInstanceNotAllowOperate,
        DescribeBackupsError::PricePricingPlanResultNotFound,
        DescribeBackupsError::OrderNoRealNameAuthentication,
        DescribeBackupsError::InvalidMaxRecordsPerPageMalformed,
        DescribeBackupsError::IncorrectDBInstanceState,
        DescribeBackupsError::InvalidDBInstanceNameNotFound,
        DescribeBackupsError::InvalidDBInstanceNotFound,
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
    /// How many items match in all, over all pages. Example: `100`.
    pub total_record_count: Option<String>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<String>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<String>,
    /// Entries of the list.
    pub items: Vec<Backup>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A6D328C-84B8-40DC-BF49-6C73984D7494`.
    pub request_id: Option<String>,
    /// Size of all the snapshots of the instance together. Example: `0`.
    pub total_ecs_snapshot_size: Option<i64>,
}

response! {
    DescribeBackupsResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "Items" => items: list("Backup"),
        "RequestId" => request_id: value,
        "TotalEcsSnapshotSize" => total_ecs_snapshot_size: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct Backup {
    /// ID of one backup, for listing it or restoring from it. Example: `321020562`.
    pub backup_id: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Node that made the file, which tells backups of primary and secondary apart.
    /// Example: `5882781`.
    pub host_instance_id: Option<String>,
    /// How the backup stands or ended. Here: `Failed`, `Success`. Example: `Success`.
    pub backup_status: Option<Open<BackupStatus>>,
    /// When the backup was started. Example: `2019-02-03T12:20:00Z`.
    pub backup_start_time: Option<Timestamp>,
    /// When the backup was finished. Example: `2019-02-13T12:20:00Z`.
    pub backup_end_time: Option<Timestamp>,
    /// Whether the backup holds all data or only what changed since the last one.
    /// Here: `FullBackup`, `IncrementalBackup`. Example: `FullBackup`.
    pub backup_type: Option<Open<BackupType>>,
    /// Whether a schedule or a person starts the backup. Example: `Automated`.
    pub backup_mode: Option<Open<JobMode>>,
    /// How the backup is made: by copying data files or by exporting the data.
    /// Here: `Logical`, `Physical`. Example: `Physical`.
    pub backup_method: Option<Open<BackupMethod>>,
    /// Where the backup can be downloaded from over the Internet.
    /// Example: `http://rdsbak-hz-v3.oss-cn-hangzhou.aliyuncs.com/xxxxx`.
    pub backup_download_url: Option<String>,
    /// URL for downloading the backup within the network of Alibaba Cloud.
    /// Example: `http://rdsbak-hz-v3.oss-cn-hangzhou-internal.aliyuncs.com/xxxxx`.
    pub backup_intranet_download_url: Option<String>,
    /// How much space the backup takes. Unit: `Byte`. Example: `2167808`.
    pub backup_size: Option<i64>,
    /// Whether the backup may be deleted. Example: `Disabled`.
    pub store_status: Option<Open<TDEStatus>>,
    /// Whether single tables can be restored from the backup, or why not. Example: `OK`.
    pub meta_status: Option<Open<MetaStatus>>,
    /// Where the backup lies. Example: `OSS`.
    pub backup_location: Option<String>,
    /// Names of the databases of the backup that were found or are concerned.
    /// Example: `spdb,sys,test20181221,test-20181228,test_20181115,test_20181116`.
    pub backup_db_names: Option<String>,
    /// Whether the backup covers the instance or single databases. Example: `DBInstance`.
    pub backup_scale: Option<String>,
    /// Whether the backup is kept in standard or in archive storage. Example: `0`.
    pub storage_class: Option<String>,
    /// How the backup is encrypted.
    pub encryption: Option<String>,
    /// Moment that the data of the backup stands for. Example: `1576506856`.
    pub consistent_time: Option<i64>,
    /// Whether the backup is copy-only, which allows no incremental restore; only for SQL Server.
    /// Example: `0`.
    pub copy_only_backup: Option<String>,
    /// Whether the system or a user started the backup. Example: `System`.
    pub backup_initiator: Option<String>,
    /// Whether the backup can be restored from. Example: `1`.
    pub is_avail: Option<i32>,
    /// CRC-64 checksum of the file, to verify the download. Example: `1835830439****`.
    pub checksum: Option<String>,
    /// Download links of the backups of single databases.
    pub backup_download_link_by_db: Vec<BackupDownloadLinkByDB>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmy****`.
    pub resource_group_id: Option<String>,
}

response! {
    Backup {
        "BackupId" => backup_id: value,
        "DBInstanceId" => db_instance_id: value,
        "HostInstanceID" => host_instance_id: value,
        "BackupStatus" => backup_status: value,
        "BackupStartTime" => backup_start_time: value,
        "BackupEndTime" => backup_end_time: value,
        "BackupType" => backup_type: value,
        "BackupMode" => backup_mode: value,
        "BackupMethod" => backup_method: value,
        "BackupDownloadURL" => backup_download_url: value,
        "BackupIntranetDownloadURL" => backup_intranet_download_url: value,
        "BackupSize" => backup_size: value,
        "StoreStatus" => store_status: value,
        "MetaStatus" => meta_status: value,
        "BackupLocation" => backup_location: value,
        "BackupDBNames" => backup_db_names: value,
        "BackupScale" => backup_scale: value,
        "StorageClass" => storage_class: value,
        "Encryption" => encryption: value,
        "ConsistentTime" => consistent_time: value,
        "CopyOnlyBackup" => copy_only_backup: value,
        "BackupInitiator" => backup_initiator: value,
        "IsAvail" => is_avail: value,
        "Checksum" => checksum: value,
        "BackupDownloadLinkByDB" => backup_download_link_by_db: list("BackupDownloadLinkByDB"),
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Download links of the backups of single databases.
#[non_exhaustive]
pub struct BackupDownloadLinkByDB {
    /// URL for downloading the file within the network of Alibaba Cloud.
    pub intranet_download_link: Option<String>,
    /// Database that the backup belongs to. Example: `dbs`.
    pub data_base: Option<String>,
    /// URL for downloading the file over the internet.
    pub download_link: Option<String>,
}

response! {
    BackupDownloadLinkByDB {
        "IntranetDownloadLink" => intranet_download_link: value,
        "DataBase" => data_base: value,
        "DownloadLink" => download_link: value,
    }
}

values! {
    /// Whether single tables can be restored from the backup, or why not.
    pub enum MetaStatus {
        /// Single tables can be restored.
        Ok = "OK",
        /// Too many tables to restore single ones.
        Large = "LARGE",
        /// The backup failed.
        Empty = "EMPTY",
    }
}

/// Errors that the documentation of [`DescribeBackupsRequest`] names.
///
/// - [`InvalidRestoreTimeMalformed`](super::DocumentedError::InvalidRestoreTimeMalformed)
/// - [`InvalidPageNumbersMalformed`](super::DocumentedError::InvalidPageNumbersMalformed)
/// - [`InvalidStartTimeFormat`](super::DocumentedError::InvalidStartTimeFormat)
/// - [`InvalidEndTimeFormat`](super::DocumentedError::InvalidEndTimeFormat)
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`InvalidDBinstanceClassValueNotSupported`](super::DocumentedError::InvalidDBinstanceClassValueNotSupported)
/// - [`InvalidBackupSetLocationFormat`](super::DocumentedError::InvalidBackupSetLocationFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidMaxRecordsPerPageMalformed`](super::DocumentedError::InvalidMaxRecordsPerPageMalformed)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescribeBackupsError = super::DocumentedError;
