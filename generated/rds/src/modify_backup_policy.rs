// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBackupPolicy`, from `rds/ModifyBackupPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupLog, BackupPolicyMode};

/// Sets when data and logs are backed up and for how long backups are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyBackupPolicyRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .backup_policy_mode("LogBackupPolicy")
///     .enable_backup_log("True")
///     .high_space_usage_protection("Enable");
/// let reply = client.modify_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBackupPolicyRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Whether the call is about data backups or log backups. Example: `DataBackupPolicy`.
    pub backup_policy_mode: Option<Open<BackupPolicyMode>>,
    /// **Required** under conditions. Time of day, in UTC, within which the automatic backup starts.
    /// Example: `00:00Z-01:00Z`.
    pub preferred_backup_time: Option<String>,
    /// **Required** under conditions. Days of the week on which the automatic backup runs.
    /// Example: `Monday`.
    pub preferred_backup_period: Option<String>,
    /// **Required** under conditions. How long a backup is kept before it is deleted.
    /// Range: 7 to 730. Example: `7`.
    pub backup_retention_period: Option<String>,
    /// Whether logs are backed up, which allows for restoring any point in time.
    /// Here: `Enable`, `Disabled`. Example: `Enable`.
    pub backup_log: Option<Open<BackupLog>>,
    /// How many days log backups are kept. Range: 7 to 730. Example: `7`.
    pub log_backup_retention_period: Option<String>,
    /// Whether logs are backed up as well. Example: `True`.
    pub enable_backup_log: Option<Open<EnableBackupLog>>,
    /// **Required** under conditions. How many hours logs are kept on the instance. Example: `18`.
    pub local_log_retention_hours: Option<String>,
    /// **Required** under conditions. Share of the disk that local logs may fill before the oldest are
    /// removed. Range: 0 to 50. Example: `30`.
    pub local_log_retention_space: Option<String>,
    /// **Required** under conditions. Whether binary logs are cleared in any case when the disk is
    /// nearly full. Here: `Enable`, `Disable`. Example: `Enable`.
    pub high_space_usage_protection: Option<Open<BackupLog>>,
    /// Whether backup files are also copied to OSS. Here: `Enable`, `Disable`. Example: `Disable`.
    pub duplication: Option<Open<BackupLog>>,
    /// **Required** under conditions. Whether data backups, log backups, or both are copied to OSS.
    /// Example: `DATA`.
    pub duplication_content: Option<String>,
    /// Where in OSS the copies of backups are kept.
    pub duplication_location: Option<String>,
    /// How often logs are backed up. Example: `LogInterval`.
    pub log_backup_frequency: Option<Open<LogBackupFrequency>>,
    /// How backups are compressed. Example: `4`.
    pub compress_type: Option<String>,
    /// How many days archived backups are kept.
    pub archive_backup_retention_period: Option<String>,
    /// Period within which a set number of backups is kept for long.
    pub archive_backup_keep_policy: Option<String>,
    /// How many archived backups are kept in each interval.
    pub archive_backup_keep_count: Option<i32>,
    /// Which archived backups are kept when the instance is released.
    pub released_keep_policy: Option<String>,
    /// How many binary log files are kept on the instance.
    pub log_backup_local_retention_number: Option<i32>,
    /// Whether backups to disk snapshots take only seconds.
    pub category: Option<String>,
    /// Time between two snapshot backups; for SQL Server, between two log backups.
    pub backup_interval: Option<String>,
    /// How the backup is made: by copying data files or by exporting the data.
    pub backup_method: Option<String>,
    /// Whether backups may hold only what changed.
    pub enable_increment_data_backup: Option<bool>,
    /// Which node backups are made on first: the secondary or the primary.
    pub backup_priority: Option<i32>,
}

impl ModifyBackupPolicyRequest {
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
    /// Sets `BackupPolicyMode`.
    pub fn backup_policy_mode(
        mut self,
        value: impl Into<Open<BackupPolicyMode>>,
    ) -> Self {
        self.backup_policy_mode = Some(value.into());
        self
    }
    /// Sets `PreferredBackupTime`.
    pub fn preferred_backup_time(mut self, value: impl Into<String>) -> Self {
        self.preferred_backup_time = Some(value.into());
        self
    }
    /// Sets `PreferredBackupPeriod`.
    pub fn preferred_backup_period(mut self, value: impl Into<String>) -> Self {
        self.preferred_backup_period = Some(value.into());
        self
    }
    /// Sets `BackupRetentionPeriod`.
    pub fn backup_retention_period(mut self, value: impl Into<String>) -> Self {
        self.backup_retention_period = Some(value.into());
        self
    }
    /// Sets `BackupLog`.
    pub fn backup_log(mut self, value: impl Into<Open<BackupLog>>) -> Self {
        self.backup_log = Some(value.into());
        self
    }
    /// Sets `LogBackupRetentionPeriod`.
    pub fn log_backup_retention_period(mut self, value: impl Into<String>) -> Self {
        self.log_backup_retention_period = Some(value.into());
        self
    }
    /// Sets `EnableBackupLog`.
    pub fn enable_backup_log(mut self, value: impl Into<Open<EnableBackupLog>>) -> Self {
        self.enable_backup_log = Some(value.into());
        self
    }
    /// Sets `LocalLogRetentionHours`.
    pub fn local_log_retention_hours(mut self, value: impl Into<String>) -> Self {
        self.local_log_retention_hours = Some(value.into());
        self
    }
    /// Sets `LocalLogRetentionSpace`.
    pub fn local_log_retention_space(mut self, value: impl Into<String>) -> Self {
        self.local_log_retention_space = Some(value.into());
        self
    }
    /// Sets `HighSpaceUsageProtection`.
    pub fn high_space_usage_protection(
        mut self,
        value: impl Into<Open<BackupLog>>,
    ) -> Self {
        self.high_space_usage_protection = Some(value.into());
        self
    }
    /// Sets `Duplication`.
    pub fn duplication(mut self, value: impl Into<Open<BackupLog>>) -> Self {
        self.duplication = Some(value.into());
        self
    }
    /// Sets `DuplicationContent`.
    pub fn duplication_content(mut self, value: impl Into<String>) -> Self {
        self.duplication_content = Some(value.into());
        self
    }
    /// Sets `DuplicationLocation`.
    pub fn duplication_location(mut self, value: impl Into<String>) -> Self {
        self.duplication_location = Some(value.into());
        self
    }
    /// Sets `LogBackupFrequency`.
    pub fn log_backup_frequency(
        mut self,
        value: impl Into<Open<LogBackupFrequency>>,
    ) -> Self {
        self.log_backup_frequency = Some(value.into());
        self
    }
    /// Sets `CompressType`.
    pub fn compress_type(mut self, value: impl Into<String>) -> Self {
        self.compress_type = Some(value.into());
        self
    }
    /// Sets `ArchiveBackupRetentionPeriod`.
    pub fn archive_backup_retention_period(mut self, value: impl Into<String>) -> Self {
        self.archive_backup_retention_period = Some(value.into());
        self
    }
    /// Sets `ArchiveBackupKeepPolicy`.
    pub fn archive_backup_keep_policy(mut self, value: impl Into<String>) -> Self {
        self.archive_backup_keep_policy = Some(value.into());
        self
    }
    /// Sets `ArchiveBackupKeepCount`.
    #[inline]
    pub fn archive_backup_keep_count(mut self, value: i32) -> Self {
        self.archive_backup_keep_count = Some(value);
        self
    }
    /// Sets `ReleasedKeepPolicy`.
    pub fn released_keep_policy(mut self, value: impl Into<String>) -> Self {
        self.released_keep_policy = Some(value.into());
        self
    }
    /// Sets `LogBackupLocalRetentionNumber`.
    #[inline]
    pub fn log_backup_local_retention_number(mut self, value: i32) -> Self {
        self.log_backup_local_retention_number = Some(value);
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `BackupInterval`.
    pub fn backup_interval(mut self, value: impl Into<String>) -> Self {
        self.backup_interval = Some(value.into());
        self
    }
    /// Sets `BackupMethod`.
    pub fn backup_method(mut self, value: impl Into<String>) -> Self {
        self.backup_method = Some(value.into());
        self
    }
    /// Sets `EnableIncrementDataBackup`.
    #[inline]
    pub fn enable_increment_data_backup(mut self, value: bool) -> Self {
        self.enable_increment_data_backup = Some(value);
        self
    }
    /// Sets `BackupPriority`.
    #[inline]
    pub fn backup_priority(mut self, value: i32) -> Self {
        self.backup_priority = Some(value);
        self
    }
}

request! {
    ModifyBackupPolicyRequest {
        "DBInstanceId" => db_instance_id: query,
        "BackupPolicyMode" => backup_policy_mode: query,
        "PreferredBackupTime" => preferred_backup_time: query,
        "PreferredBackupPeriod" => preferred_backup_period: query,
        "BackupRetentionPeriod" => backup_retention_period: query,
        "BackupLog" => backup_log: query,
        "LogBackupRetentionPeriod" => log_backup_retention_period: query,
        "EnableBackupLog" => enable_backup_log: query,
        "LocalLogRetentionHours" => local_log_retention_hours: query,
        "LocalLogRetentionSpace" => local_log_retention_space: query,
        "HighSpaceUsageProtection" => high_space_usage_protection: query,
        "Duplication" => duplication: query,
        "DuplicationContent" => duplication_content: query,
        "DuplicationLocation" => duplication_location: query,
        "LogBackupFrequency" => log_backup_frequency: query,
        "CompressType" => compress_type: query,
        "ArchiveBackupRetentionPeriod" => archive_backup_retention_period: query,
        "ArchiveBackupKeepPolicy" => archive_backup_keep_policy: query,
        "ArchiveBackupKeepCount" => archive_backup_keep_count: query,
        "ReleasedKeepPolicy" => released_keep_policy: query,
        "LogBackupLocalRetentionNumber" => log_backup_local_retention_number: query,
        "Category" => category: query,
        "BackupInterval" => backup_interval: query,
        "BackupMethod" => backup_method: query,
        "EnableIncrementDataBackup" => enable_increment_data_backup: query,
        "BackupPriority" => backup_priority: query,
    }
}

impl Operation for ModifyBackupPolicyRequest {
    type Response = ModifyBackupPolicyResponse;
    type Error = ModifyBackupPolicyError;
    const INFO: OperationInfo = super::operation("ModifyBackupPolicy")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [ModifyBackupPolicyError] = &[
        ModifyBackupPolicyError::InvalidColdRetentionFormat,
        ModifyBackupPolicyError::InvalidLogBackupFrequencyMalformed,
        ModifyBackupPolicyError::InvalidBackupRetentionPeriodMalformed,
        ModifyBackupPolicyError::BackupPropertyNotFound,
        ModifyBackupPolicyError::OperationDeniedSwitchToSnapshot,
        ModifyBackupPolicyError::InvalidReleasedKeepPolicyFormat,
        ModifyBackupPolicyError::IncorrectBackupPolicy,
        ModifyBackupPolicyError::OrderComboInstanceNotAllowOperate,
        ModifyBackupPolicyError::PricePricingPlanResultNotFound,
        ModifyBackupPolicyError::OrderNoRealNameAuthentication,
        ModifyBackupPolicyError::InsufficientAvailableQuota,
        ModifyBackupPolicyError::CommodityServiceCallingException,
        ModifyBackupPolicyError::RegionDissolvedEOM,
        ModifyBackupPolicyError::CommodityInvalidComponent,
        ModifyBackupPolicyError::RegionEndTimeDissolvedIndia,
        ModifyBackupPolicyError::RegionEndTimeDissolvedAustralia,
        ModifyBackupPolicyError::PriceCommoditySys,
        ModifyBackupPolicyError::PayInsufficientBalance,
        ModifyBackupPolicyError::OrderPeriodInvalid,
        ModifyBackupPolicyError::PayNoCreditCard2,
        ModifyBackupPolicyError::OrderInstHasUnpaidOrder,
        ModifyBackupPolicyError::NoAvailablePaymentMethod,
        ModifyBackupPolicyError::BasicInfoUncompleted,
        ModifyBackupPolicyError::RiskRiskControlRejection2,
        ModifyBackupPolicyError::ApiNotSupport,
        ModifyBackupPolicyError::ContainForbiddenLabelError2,
        ModifyBackupPolicyError::InvalidDBInstanceIdNotFound,
        ModifyBackupPolicyError::InvalidInstanceLevelDiskType,
        ModifyBackupPolicyError::InvalidParam,
        ModifyBackupPolicyError::KmsApiError,
        ModifyBackupPolicyError::SystemSaleValidateFailed2,
        ModifyBackupPolicyError::AbsInvalidAccountNotFound,
        ModifyBackupPolicyError::IncorrectCategory,
        ModifyBackupPolicyError::OperationDeniedSwitchSnapshotToPhysical,
        ModifyBackupPolicyError::OperationDeniedModifyBackupSwitchOff,
        ModifyBackupPolicyError::OperationDeniedApiForbiddenForLogBackupFrequency,
        ModifyBackupPolicyError::OperationDeniedNotSupportedBackupMethod,
        ModifyBackupPolicyError::OperationDeniedApiForbidden,
        ModifyBackupPolicyError::OrderStatusUnPaid,
        ModifyBackupPolicyError::InvalidReduceDiskSize,
        ModifyBackupPolicyError::CloudSSDNotSupport,
        ModifyBackupPolicyError::InvalidUserOperatorPermission,
        ModifyBackupPolicyError::InvalidVswitchId,
        ModifyBackupPolicyError::InvalidClusterKms,
        ModifyBackupPolicyError::ExternalFailure,
    ];
}

/// Response to [`ModifyBackupPolicyRequest`].
#[non_exhaustive]
pub struct ModifyBackupPolicyResponse {
    /// How backups are compressed. Example: `4`.
    pub compress_type: Option<String>,
    /// ID of the database instance that the item belongs to or stands for.
    /// Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Whether logs are backed up as well. Example: `False`.
    pub enable_backup_log: Option<String>,
    /// Whether binary logs are cleared in any case when the disk is nearly full. Example: `Disable`.
    pub high_space_usage_protection: Option<String>,
    /// How many hours logs are kept on the instance. Example: `18`.
    pub local_log_retention_hours: Option<i32>,
    /// Share of the disk that local logs may fill before the oldest are removed. Example: `30`.
    pub local_log_retention_space: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DA147739-AEAD-4417-9089-65E9B1D8240D`.
    pub request_id: Option<String>,
    /// How many binary log files are kept on the instance. Example: `60`.
    pub log_backup_local_retention_number: Option<i32>,
}

response! {
    ModifyBackupPolicyResponse {
        "CompressType" => compress_type: value,
        "DBInstanceID" => db_instance_id: value,
        "EnableBackupLog" => enable_backup_log: value,
        "HighSpaceUsageProtection" => high_space_usage_protection: value,
        "LocalLogRetentionHours" => local_log_retention_hours: value,
        "LocalLogRetentionSpace" => local_log_retention_space: value,
        "RequestId" => request_id: value,
        "LogBackupLocalRetentionNumber" => log_backup_local_retention_number: value,
    }
}

values! {
    /// Whether logs are backed up as well.
    pub enum EnableBackupLog {
        /// `1`
        _1 = "1",
        /// `0`
        _0 = "0",
        /// Logs are backed up.
        True = "True",
        /// Logs are not backed up.
        False = "False",
    }
}

values! {
    /// How often logs are backed up.
    pub enum LogBackupFrequency {
        /// Logs are backed up every half hour.
        LogInterval = "LogInterval",
        /// Logs are backed up as often as data.
        It = "It",
    }
}

/// Errors that the documentation of [`ModifyBackupPolicyRequest`] names.
///
/// - [`InvalidColdRetentionFormat`](super::DocumentedError::InvalidColdRetentionFormat)
/// - [`InvalidLogBackupFrequencyMalformed`](super::DocumentedError::InvalidLogBackupFrequencyMalformed)
/// - [`InvalidBackupRetentionPeriodMalformed`](super::DocumentedError::InvalidBackupRetentionPeriodMalformed)
/// - [`BackupPropertyNotFound`](super::DocumentedError::BackupPropertyNotFound)
/// - [`OperationDeniedSwitchToSnapshot`](super::DocumentedError::OperationDeniedSwitchToSnapshot)
/// - [`InvalidReleasedKeepPolicyFormat`](super::DocumentedError::InvalidReleasedKeepPolicyFormat)
/// - [`IncorrectBackupPolicy`](super::DocumentedError::IncorrectBackupPolicy)
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
/// - [`IncorrectCategory`](super::DocumentedError::IncorrectCategory)
/// - [`OperationDeniedSwitchSnapshotToPhysical`](super::DocumentedError::OperationDeniedSwitchSnapshotToPhysical)
/// - [`OperationDeniedModifyBackupSwitchOff`](super::DocumentedError::OperationDeniedModifyBackupSwitchOff)
/// - [`OperationDeniedApiForbiddenForLogBackupFrequency`](super::DocumentedError::OperationDeniedApiForbiddenForLogBackupFrequency)
/// - [`OperationDeniedNotSupportedBackupMethod`](super::DocumentedError::OperationDeniedNotSupportedBackupMethod)
/// - [`OperationDeniedApiForbidden`](super::DocumentedError::OperationDeniedApiForbidden)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type ModifyBackupPolicyError = super::DocumentedError;
