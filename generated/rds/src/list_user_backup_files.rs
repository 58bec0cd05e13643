// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUserBackupFiles`, from `rds/ListUserBackupFiles.md`.

use alicloud_runtime::codegen::*;

/// Lists user backups, which are full backups of self-managed MySQL databases.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ListUserBackupFilesRequest::new();
/// let reply = client.list_user_backup_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUserBackupFilesRequest {
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// URL of the user backup in OSS.
    pub oss_url: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListUserBackupFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `OssUrl`.
    pub fn oss_url(mut self, value: impl Into<String>) -> Self {
        self.oss_url = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListUserBackupFilesRequest {
        "Status" => status: query,
        "RegionId" => region_id: query,
        "Comment" => comment: query,
        "BackupId" => backup_id: query,
        "OssUrl" => oss_url: query,
        "Tags" => tags: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListUserBackupFilesRequest {
    type Response = ListUserBackupFilesResponse;
    type Error = ListUserBackupFilesError;
    const INFO: OperationInfo = super::operation("ListUserBackupFiles")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListUserBackupFilesError] = &[
        ListUserBackupFilesError::OrderComboInstanceNotAllowOperate,
        ListUserBackupFilesError::PricePricingPlanResultNotFound,
        ListUserBackupFilesError::OrderNoRealNameAuthentication,
        ListUserBackupFilesError::InsufficientAvailableQuota,
        ListUserBackupFilesError::CommodityServiceCallingException,
        ListUserBackupFilesError::RegionDissolvedEOM,
        ListUserBackupFilesError::CommodityInvalidComponent,
        ListUserBackupFilesError::RegionEndTimeDissolvedIndia,
        ListUserBackupFilesError::RegionEndTimeDissolvedAustralia,
        ListUserBackupFilesError::PriceCommoditySys,
        ListUserBackupFilesError::PayInsufficientBalance,
        ListUserBackupFilesError::OrderPeriodInvalid,
        ListUserBackupFilesError::PayNoCreditCard2,
        ListUserBackupFilesError::OrderInstHasUnpaidOrder,
        ListUserBackupFilesError::NoAvailablePaymentMethod,
        ListUserBackupFilesError::BasicInfoUncompleted,
        ListUserBackupFilesError::OrderStatusUnPaid,
    ];
}

/// Response to [`ListUserBackupFilesRequest`].
#[non_exhaustive]
pub struct ListUserBackupFilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AD67C22F-64F3-4448-A9A8-D1606D242879`.
    pub request_id: Option<String>,
    /// User backups found, one entry each.
    pub records: Vec<Record>,
}

response! {
    ListUserBackupFilesResponse {
        "RequestId" => request_id: value,
        "Records" => records: list(""),
    }
}

/// User backups found, one entry each.
#[non_exhaustive]
pub struct Record {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `BackupSuccess`.
    pub status: Option<String>,
    /// When the item was created. Example: `1623231084000`.
    pub creation_time: Option<String>,
    /// When it was finished. Example: `1623231750000`.
    pub finish_time: Option<String>,
    /// Free text added as a note. Example: `BackupTest`.
    pub comment: Option<String>,
    /// Path under which the OSS file is found. Example: `test/backup_qp.xb`.
    pub oss_file_path: Option<String>,
    /// Name of the OSS bucket for the OSS. Example: `BackupTest`.
    pub oss_bucket: Option<String>,
    /// When the item was last changed. Example: `1623231750000`.
    pub modification_time: Option<String>,
    /// How large the OSS file is or is to be. Example: `79115`.
    pub oss_file_size: Option<i64>,
    /// File name of the user backup in OSS. Example: `backup_qp.xb`.
    pub oss_file_name: Option<String>,
    /// Version of the database that the instance runs. Example: `5.7`.
    pub engine_version: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `b-kwwvr7v8t7of****`.
    pub backup_id: Option<String>,
    /// Disk space that restoring the backup takes. Example: `20`.
    pub restore_size: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// How long the backups are kept. Example: `3`.
    pub retention: Option<i32>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// URL of the user backup in OSS. Example: `https://****.oss-ap-****.aliyuncs.com/backup_qp.xb`.
    pub oss_url: Option<String>,
    /// What was measured or stored about the OSS file meta. Example: `text`.
    pub oss_file_meta_data: Option<String>,
    /// Position in the binary log that the user backup stands for. Example: `text`.
    pub binlog_info: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `success`.
    pub reason: Option<String>,
}

response! {
    Record {
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "FinishTime" => finish_time: value,
        "Comment" => comment: value,
        "OssFilePath" => oss_file_path: value,
        "OssBucket" => oss_bucket: value,
        "ModificationTime" => modification_time: value,
        "OssFileSize" => oss_file_size: value,
        "OssFileName" => oss_file_name: value,
        "EngineVersion" => engine_version: value,
        "BackupId" => backup_id: value,
        "RestoreSize" => restore_size: value,
        "ZoneId" => zone_id: value,
        "Retention" => retention: value,
        "Engine" => engine: value,
        "OssUrl" => oss_url: value,
        "OssFileMetaData" => oss_file_meta_data: value,
        "BinlogInfo" => binlog_info: value,
        "Reason" => reason: value,
    }
}

/// Errors that the documentation of [`ListUserBackupFilesRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
pub type ListUserBackupFilesError = super::DocumentedError;
