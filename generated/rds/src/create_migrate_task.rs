// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMigrateTask`, from `rds/CreateMigrateTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupMode, CheckDBMode, TrueFalse};

/// Starts bringing SQL Server backups from OSS into an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateMigrateTaskRequest::new()
///     .backup_mode("FULL")
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .db_name("testDB")
///     .is_online_db("True")
///     .oss_object_positions("oss-ap-southeast:rdsmssqlsingapore:autotest_2008R2_TestMigration");
/// let reply = client.create_migrate_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMigrateTaskRequest {
    /// **Required.** Whether a schedule or a person starts the backup. Example: `FULL`.
    pub backup_mode: Option<Open<BackupMode>>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance. Example: `testDB`.
    pub db_name: Option<String>,
    /// **Required.** Whether the restored database is opened for access; with false, incremental
    /// backups can follow. Example: `True`.
    pub is_online_db: Option<Open<TrueFalse>>,
    /// Whether the consistency check comes before or after the database is opened.
    /// Default: `AsyncExecuteDBCheck`. Example: `AsyncExecuteDBCheck`.
    pub check_db_mode: Option<Open<CheckDBMode>>,
    /// Where the backup files lie in OSS.
    /// Example: `oss-ap-southeast:rdsmssqlsingapore:autotest_2008R2_TestMigration`.
    pub oss_object_positions: Option<String>,
    /// URLs under which the backup files are shared. Example: `check_cdn_oss.sh www.xxxxxx.mobi`.
    pub oss_urls: Option<String>,
    /// **Required** under conditions. Migration task concerned; a further incremental step names the
    /// task of the full backup. Default: `FULL`.
    pub migrate_task_id: Option<String>,
}

impl CreateMigrateTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackupMode`, which is required.
    pub fn backup_mode(mut self, value: impl Into<Open<BackupMode>>) -> Self {
        self.backup_mode = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `IsOnlineDB`, which is required.
    pub fn is_online_db(mut self, value: impl Into<Open<TrueFalse>>) -> Self {
        self.is_online_db = Some(value.into());
        self
    }
    /// Sets `CheckDBMode`.
    pub fn check_db_mode(mut self, value: impl Into<Open<CheckDBMode>>) -> Self {
        self.check_db_mode = Some(value.into());
        self
    }
    /// Sets `OssObjectPositions`.
    pub fn oss_object_positions(mut self, value: impl Into<String>) -> Self {
        self.oss_object_positions = Some(value.into());
        self
    }
    /// Sets `OSSUrls`.
    pub fn oss_urls(mut self, value: impl Into<String>) -> Self {
        self.oss_urls = Some(value.into());
        self
    }
    /// Sets `MigrateTaskId`.
    pub fn migrate_task_id(mut self, value: impl Into<String>) -> Self {
        self.migrate_task_id = Some(value.into());
        self
    }
}

request! {
    CreateMigrateTaskRequest {
        "BackupMode" => backup_mode: query,
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
        "IsOnlineDB" => is_online_db: query,
        "CheckDBMode" => check_db_mode: query,
        "OssObjectPositions" => oss_object_positions: query,
        "OSSUrls" => oss_urls: query,
        "MigrateTaskId" => migrate_task_id: query,
    }
}

impl Operation for CreateMigrateTaskRequest {
    type Response = CreateMigrateTaskResponse;
    type Error = CreateMigrateTaskError;
    const INFO: OperationInfo = super::operation("CreateMigrateTask")
        .required(&["BackupMode", "DBInstanceId", "DBName", "IsOnlineDB"]);
    const ERRORS: &'static [CreateMigrateTaskError] = &[
        CreateMigrateTaskError::InvalidDBName,
        CreateMigrateTaskError::InvalidFile,
        CreateMigrateTaskError::InvalidInstanceType,
        CreateMigrateTaskError::InvalidInstanceLockMode,
        CreateMigrateTaskError::InvalidDBType,
        CreateMigrateTaskError::InvalidDBState,
        CreateMigrateTaskError::ExceedUploadTime,
        CreateMigrateTaskError::InvalidOSSURL,
        CreateMigrateTaskError::ExceedDiskSize,
        CreateMigrateTaskError::EntityNotExistRole,
        CreateMigrateTaskError::DatabaseMustOnline,
        CreateMigrateTaskError::InvalideStatus,
        CreateMigrateTaskError::InvalidOssObjectStorageClassType,
        CreateMigrateTaskError::EngineNotSupported,
        CreateMigrateTaskError::EngineVersionNotSupported,
        CreateMigrateTaskError::BakFileSizeExceeded,
        CreateMigrateTaskError::OrderComboInstanceNotAllowOperate,
        CreateMigrateTaskError::PricePricingPlanResultNotFound,
        CreateMigrateTaskError::OrderNoRealNameAuthentication,
        CreateMigrateTaskError::InsufficientAvailableQuota,
        CreateMigrateTaskError::CommodityServiceCallingException,
        CreateMigrateTaskError::RegionDissolvedEOM,
        CreateMigrateTaskError::CommodityInvalidComponent,
        CreateMigrateTaskError::RegionEndTimeDissolvedIndia,
        CreateMigrateTaskError::RegionEndTimeDissolvedAustralia,
        CreateMigrateTaskError::PriceCommoditySys,
        CreateMigrateTaskError::PayInsufficientBalance,
        CreateMigrateTaskError::OrderPeriodInvalid,
        CreateMigrateTaskError::PayNoCreditCard2,
        CreateMigrateTaskError::OrderInstHasUnpaidOrder,
        CreateMigrateTaskError::NoAvailablePaymentMethod,
        CreateMigrateTaskError::BasicInfoUncompleted,
        CreateMigrateTaskError::RiskRiskControlRejection2,
        CreateMigrateTaskError::ApiNotSupport,
        CreateMigrateTaskError::ContainForbiddenLabelError2,
        CreateMigrateTaskError::InvalidDBInstanceIdNotFound,
        CreateMigrateTaskError::InvalidInstanceLevelDiskType,
        CreateMigrateTaskError::InvalidParam,
        CreateMigrateTaskError::KmsApiError,
        CreateMigrateTaskError::SystemSaleValidateFailed2,
        CreateMigrateTaskError::AbsInvalidAccountNotFound,
        CreateMigrateTaskError::InvalidInstanceState,
        CreateMigrateTaskError::InvalidOssObjectPositionsFormat,
        CreateMigrateTaskError::OrderStatusUnPaid,
        CreateMigrateTaskError::InvalidReduceDiskSize,
        CreateMigrateTaskError::CloudSSDNotSupport,
        CreateMigrateTaskError::InvalidUserOperatorPermission,
        CreateMigrateTaskError::InvalidVswitchId,
        CreateMigrateTaskError::BakFilesNeeded,
        CreateMigrateTaskError::InvalidClusterKms,
        CreateMigrateTaskError::ExternalFailure,
    ];
}

/// Response to [`CreateMigrateTaskRequest`].
#[non_exhaustive]
pub struct CreateMigrateTaskResponse {
    /// Whether a schedule or a person starts the backup. Here: `FULL`, `UPDF`. Example: `FULL`.
    pub backup_mode: Option<Open<BackupMode>>,
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxx`.
    pub db_instance_id: Option<String>,
    /// Name of the database inside the instance. Example: `test02`.
    pub db_name: Option<String>,
    /// Migration task that was started or that the item describes. Example: `564563256`.
    pub migrate_task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `866F5EB8-4650-4061-87F0-379F6F968BCE`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `5451225`.
    pub task_id: Option<String>,
}

response! {
    CreateMigrateTaskResponse {
        "BackupMode" => backup_mode: value,
        "DBInstanceId" => db_instance_id: value,
        "DBName" => db_name: value,
        "MigrateTaskId" => migrate_task_id: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`CreateMigrateTaskRequest`] names.
///
/// - [`InvalidDBName`](super::DocumentedError::InvalidDBName)
/// - [`InvalidFile`](super::DocumentedError::InvalidFile)
/// - [`InvalidInstanceType`](super::DocumentedError::InvalidInstanceType)
/// - [`InvalidInstanceLockMode`](super::DocumentedError::InvalidInstanceLockMode)
/// - [`InvalidDBType`](super::DocumentedError::InvalidDBType)
/// - [`InvalidDBState`](super::DocumentedError::InvalidDBState)
/// - [`ExceedUploadTime`](super::DocumentedError::ExceedUploadTime)
/// - [`InvalidOSSURL`](super::DocumentedError::InvalidOSSURL)
/// - [`ExceedDiskSize`](super::DocumentedError::ExceedDiskSize)
/// - [`EntityNotExistRole`](super::DocumentedError::EntityNotExistRole)
/// - [`DatabaseMustOnline`](super::DocumentedError::DatabaseMustOnline)
/// - [`InvalideStatus`](super::DocumentedError::InvalideStatus)
/// - [`InvalidOssObjectStorageClassType`](super::DocumentedError::InvalidOssObjectStorageClassType)
/// - [`EngineNotSupported`](super::DocumentedError::EngineNotSupported)
/// - [`EngineVersionNotSupported`](super::DocumentedError::EngineVersionNotSupported)
/// - [`BakFileSizeExceeded`](super::DocumentedError::BakFileSizeExceeded)
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
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`ApiNotSupport`](super::DocumentedError::ApiNotSupport)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
/// - [`InvalidInstanceLevelDiskType`](super::DocumentedError::InvalidInstanceLevelDiskType)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`KmsApiError`](super::DocumentedError::KmsApiError)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`InvalidInstanceState`](super::DocumentedError::InvalidInstanceState)
/// - [`InvalidOssObjectPositionsFormat`](super::DocumentedError::InvalidOssObjectPositionsFormat)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`BakFilesNeeded`](super::DocumentedError::BakFilesNeeded)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type CreateMigrateTaskError = super::DocumentedError;
