// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceCrossBackupPolicy`, from `rds/ModifyInstanceCrossBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Sets whether and where an instance is backed up to another region.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyInstanceCrossBackupPolicyRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_instance_cross_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceCrossBackupPolicyRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which backups are copied to the other region. Default: `1`. Example: `1`.
    pub cross_backup_type: Option<String>,
    /// Whether the log backup is switched on. Example: `1`.
    pub log_backup_enabled: Option<String>,
    /// Whether the backup is switched on. Example: `1`.
    pub backup_enabled: Option<String>,
    /// Region that backups are copied to. Example: `cn-shanghai`.
    pub cross_backup_region: Option<String>,
    /// How the retention of cross-region backups is defined. Default: `1`. Example: `1`.
    pub retent_type: Option<i32>,
    /// How long the backups are kept before they are deleted. Range: 7 to 1825. Example: `7`.
    pub retention: Option<i32>,
}

impl ModifyInstanceCrossBackupPolicyRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CrossBackupType`.
    pub fn cross_backup_type(mut self, value: impl Into<String>) -> Self {
        self.cross_backup_type = Some(value.into());
        self
    }
    /// Sets `LogBackupEnabled`.
    pub fn log_backup_enabled(mut self, value: impl Into<String>) -> Self {
        self.log_backup_enabled = Some(value.into());
        self
    }
    /// Sets `BackupEnabled`.
    pub fn backup_enabled(mut self, value: impl Into<String>) -> Self {
        self.backup_enabled = Some(value.into());
        self
    }
    /// Sets `CrossBackupRegion`.
    pub fn cross_backup_region(mut self, value: impl Into<String>) -> Self {
        self.cross_backup_region = Some(value.into());
        self
    }
    /// Sets `RetentType`.
    #[inline]
    pub fn retent_type(mut self, value: i32) -> Self {
        self.retent_type = Some(value);
        self
    }
    /// Sets `Retention`.
    #[inline]
    pub fn retention(mut self, value: i32) -> Self {
        self.retention = Some(value);
        self
    }
}

request! {
    ModifyInstanceCrossBackupPolicyRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "CrossBackupType" => cross_backup_type: query,
        "LogBackupEnabled" => log_backup_enabled: query,
        "BackupEnabled" => backup_enabled: query,
        "CrossBackupRegion" => cross_backup_region: query,
        "RetentType" => retent_type: query,
        "Retention" => retention: query,
    }
}

impl Operation for ModifyInstanceCrossBackupPolicyRequest {
    type Response = ModifyInstanceCrossBackupPolicyResponse;
    type Error = ModifyInstanceCrossBackupPolicyError;
    const INFO: OperationInfo = super::operation("ModifyInstanceCrossBackupPolicy")
        .required(&["DBInstanceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceCrossBackupPolicyError] = &[
        ModifyInstanceCrossBackupPolicyError::ParameterLeastAssociate,
        ModifyInstanceCrossBackupPolicyError::IncorrectDBInstanceEngine,
        ModifyInstanceCrossBackupPolicyError::IncorrectDBInstanceLockMode,
        ModifyInstanceCrossBackupPolicyError::InvalidParametersFormat,
        ModifyInstanceCrossBackupPolicyError::ParameterAbsence,
        ModifyInstanceCrossBackupPolicyError::InvalidRegionFormat,
        ModifyInstanceCrossBackupPolicyError::OperationDeniedSwitchToCrossRegionBackup,
        ModifyInstanceCrossBackupPolicyError::OperationDeniedSwitchToSnapshot,
        ModifyInstanceCrossBackupPolicyError::OperationDeniedSwitchSnapshotToPhysical,
        ModifyInstanceCrossBackupPolicyError::UnsupportEncryptedSnapshot,
        ModifyInstanceCrossBackupPolicyError::OrderComboInstanceNotAllowOperate,
        ModifyInstanceCrossBackupPolicyError::PricePricingPlanResultNotFound,
        ModifyInstanceCrossBackupPolicyError::OrderNoRealNameAuthentication,
        ModifyInstanceCrossBackupPolicyError::InsufficientAvailableQuota,
        ModifyInstanceCrossBackupPolicyError::CommodityServiceCallingException,
        ModifyInstanceCrossBackupPolicyError::RegionDissolvedEOM,
        ModifyInstanceCrossBackupPolicyError::CommodityInvalidComponent,
        ModifyInstanceCrossBackupPolicyError::RegionEndTimeDissolvedIndia,
        ModifyInstanceCrossBackupPolicyError::RegionEndTimeDissolvedAustralia,
        ModifyInstanceCrossBackupPolicyError::PriceCommoditySys,
        ModifyInstanceCrossBackupPolicyError::PayInsufficientBalance,
        ModifyInstanceCrossBackupPolicyError::OrderPeriodInvalid,
        ModifyInstanceCrossBackupPolicyError::PayNoCreditCard2,
        ModifyInstanceCrossBackupPolicyError::OrderInstHasUnpaidOrder,
        ModifyInstanceCrossBackupPolicyError::NoAvailablePaymentMethod,
        ModifyInstanceCrossBackupPolicyError::BasicInfoUncompleted,
        ModifyInstanceCrossBackupPolicyError::RiskRiskControlRejection2,
        ModifyInstanceCrossBackupPolicyError::ApiNotSupport,
        ModifyInstanceCrossBackupPolicyError::ContainForbiddenLabelError2,
        ModifyInstanceCrossBackupPolicyError::InvalidDBInstanceIdNotFound,
        ModifyInstanceCrossBackupPolicyError::InvalidInstanceLevelDiskType,
        ModifyInstanceCrossBackupPolicyError::InvalidParam,
        ModifyInstanceCrossBackupPolicyError::KmsApiError,
        ModifyInstanceCrossBackupPolicyError::SystemSaleValidateFailed2,
        ModifyInstanceCrossBackupPolicyError::AbsInvalidAccountNotFound,
        ModifyInstanceCrossBackupPolicyError::IncorrectEngineVersion,
        ModifyInstanceCrossBackupPolicyError::IncorrectHostType,
        ModifyInstanceCrossBackupPolicyError::IncorrectDBInstanceType,
        ModifyInstanceCrossBackupPolicyError::IncorrectDBInstanceState,
        ModifyInstanceCrossBackupPolicyError::InvalidDdrStorageNotFound,
        ModifyInstanceCrossBackupPolicyError::CrossBackupNotSupport,
        ModifyInstanceCrossBackupPolicyError::OrderStatusUnPaid,
        ModifyInstanceCrossBackupPolicyError::InvalidReduceDiskSize,
        ModifyInstanceCrossBackupPolicyError::CloudSSDNotSupport,
        ModifyInstanceCrossBackupPolicyError::InvalidUserOperatorPermission,
        ModifyInstanceCrossBackupPolicyError::InvalidVswitchId,
        ModifyInstanceCrossBackupPolicyError::InvalidDBInstanceNotFound,
        ModifyInstanceCrossBackupPolicyError::InvalidPageNotFound2,
        ModifyInstanceCrossBackupPolicyError::InvalidClusterKms,
        ModifyInstanceCrossBackupPolicyError::ExternalFailure,
    ];
}

/// Response to [`ModifyInstanceCrossBackupPolicyRequest`].
#[non_exhaustive]
pub struct ModifyInstanceCrossBackupPolicyResponse {
    /// Whether the backup is switched on. Example: `1`.
    pub backup_enabled: Option<String>,
    /// Region that backups are copied to. Example: `cn-shanghai`.
    pub cross_backup_region: Option<String>,
    /// Which backups are copied to the other region. Default: `1`. Example: `1`.
    pub cross_backup_type: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Whether the log backup is switched on. Example: `1`.
    pub log_backup_enabled: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `50A6059D-6DBB-46C6-A851-1EE93C9013CF`.
    pub request_id: Option<String>,
    /// How the retention of cross-region backups is defined. Default: `1`. Example: `1`.
    pub retent_type: Option<i32>,
    /// How long the backups are kept. Range: 7 to 1825. Example: `15`.
    pub retention: Option<i32>,
}

response! {
    ModifyInstanceCrossBackupPolicyResponse {
        "BackupEnabled" => backup_enabled: value,
        "CrossBackupRegion" => cross_backup_region: value,
        "CrossBackupType" => cross_backup_type: value,
        "DBInstanceId" => db_instance_id: value,
        "LogBackupEnabled" => log_backup_enabled: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "RetentType" => retent_type: value,
        "Retention" => retention: value,
    }
}

/// Errors that the documentation of [`ModifyInstanceCrossBackupPolicyRequest`] names.
///
/// - [`ParameterLeastAssociate`](super::DocumentedError::ParameterLeastAssociate)
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 403
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`ParameterAbsence`](super::DocumentedError::ParameterAbsence)
/// - [`InvalidRegionFormat`](super::DocumentedError::InvalidRegionFormat)
/// - [`OperationDeniedSwitchToCrossRegionBackup`](super::DocumentedError::OperationDeniedSwitchToCrossRegionBackup)
/// - [`OperationDeniedSwitchToSnapshot`](super::DocumentedError::OperationDeniedSwitchToSnapshot)
/// - [`OperationDeniedSwitchSnapshotToPhysical`](super::DocumentedError::OperationDeniedSwitchSnapshotToPhysical), here with HTTP status 400
/// - [`UnsupportEncryptedSnapshot`](super::DocumentedError::UnsupportEncryptedSnapshot)
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
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
/// - [`IncorrectHostType`](super::DocumentedError::IncorrectHostType)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidDdrStorageNotFound`](super::DocumentedError::InvalidDdrStorageNotFound)
/// - [`CrossBackupNotSupport`](super::DocumentedError::CrossBackupNotSupport)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidPageNotFound2`](super::DocumentedError::InvalidPageNotFound2)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type ModifyInstanceCrossBackupPolicyError = super::DocumentedError;
