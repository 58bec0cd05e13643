// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopyDatabaseBetweenInstances`, from `rds/CopyDatabaseBetweenInstances.md`.

use alicloud_runtime::codegen::*;

/// Copies databases of a SQL Server instance to another one.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CopyDatabaseBetweenInstancesRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .target_db_instance_id("rm-ut5ajk3xxxxxxx")
///     .db_names("{\"test1\":\"test2\"}");
/// let reply = client.copy_database_between_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopyDatabaseBetweenInstancesRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the target database instance that the call is about.
    /// Example: `rm-ut5ajk3xxxxxxx`.
    pub target_db_instance_id: Option<String>,
    /// **Required.** Names of the databases to work on or to narrow the list down to.
    /// Example: `{"test1":"test2"}`.
    pub db_names: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `1065238746521`.
    pub backup_id: Option<String>,
    /// Point in time that the data is brought back to. Example: `2011-06-11T16:00:00Z`.
    pub restore_time: Option<Timestamp>,
    /// Whether accounts and their rights are copied along with the databases.
    /// Default: `NO`. Example: `NO`.
    pub sync_user_privilege: Option<String>,
}

impl CopyDatabaseBetweenInstancesRequest {
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
    /// Sets `TargetDBInstanceId`, which is required.
    pub fn target_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.target_db_instance_id = Some(value.into());
        self
    }
    /// Sets `DbNames`, which is required.
    pub fn db_names(mut self, value: impl Into<String>) -> Self {
        self.db_names = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `SyncUserPrivilege`.
    pub fn sync_user_privilege(mut self, value: impl Into<String>) -> Self {
        self.sync_user_privilege = Some(value.into());
        self
    }
}

request! {
    CopyDatabaseBetweenInstancesRequest {
        "DBInstanceId" => db_instance_id: query,
        "TargetDBInstanceId" => target_db_instance_id: query,
        "DbNames" => db_names: query,
        "BackupId" => backup_id: query,
        "RestoreTime" => restore_time: query,
        "SyncUserPrivilege" => sync_user_privilege: query,
    }
}

impl Operation for CopyDatabaseBetweenInstancesRequest {
    type Response = CopyDatabaseBetweenInstancesResponse;
    type Error = CopyDatabaseBetweenInstancesError;
    const INFO: OperationInfo = super::operation("CopyDatabaseBetweenInstances")
        .required(&["DBInstanceId", "TargetDBInstanceId", "DbNames"]);
    const ERRORS: &'static [CopyDatabaseBetweenInstancesError] = &[
        CopyDatabaseBetweenInstancesError::StorageLimitExceeded,
        CopyDatabaseBetweenInstancesError::Any,
        CopyDatabaseBetweenInstancesError::InvalidBackupSetID,
        CopyDatabaseBetweenInstancesError::DBCountLimitExceeded,
        CopyDatabaseBetweenInstancesError::BackupRestoreNotSupportedBasicHA,
        CopyDatabaseBetweenInstancesError::BackupRestoreNotSupportedHADedicatedAlwaysOn,
        CopyDatabaseBetweenInstancesError::BackupRestoreNotSupportedShareDedicatedAlwaysOn,
        CopyDatabaseBetweenInstancesError::OperationDeniedRestoreTime,
        CopyDatabaseBetweenInstancesError::OperationDeniedSnapshotBackupSet,
        CopyDatabaseBetweenInstancesError::CanNotCopyDBHasTDEEnabled,
        CopyDatabaseBetweenInstancesError::InvalidBackupDBNamesNotFound,
        CopyDatabaseBetweenInstancesError::InvalidBackupDBNamesMalformed,
        CopyDatabaseBetweenInstancesError::InvalidDBNameFormat,
        CopyDatabaseBetweenInstancesError::InvalidDBInstanceNameNotFound,
        CopyDatabaseBetweenInstancesError::EngineNotSupported,
        CopyDatabaseBetweenInstancesError::InvalidTargetDBInstanceNameFormat,
        CopyDatabaseBetweenInstancesError::MasterDBInstanceStateNotSupport,
        CopyDatabaseBetweenInstancesError::TargetInstanceEngineNotSupported,
        CopyDatabaseBetweenInstancesError::InvalidInstancesRegionMalformed,
        CopyDatabaseBetweenInstancesError::InvalidStartTimeFormat,
        CopyDatabaseBetweenInstancesError::InvalidEndTimeFormat,
        CopyDatabaseBetweenInstancesError::InvalidParameterCombination,
        CopyDatabaseBetweenInstancesError::InvalidBackupSetLocationFormat,
        CopyDatabaseBetweenInstancesError::InvalidCrossRegionTrans,
        CopyDatabaseBetweenInstancesError::ErrorParametersConflict,
        CopyDatabaseBetweenInstancesError::InvalidDBNameNotFound,
        CopyDatabaseBetweenInstancesError::InvalidDBNameDuplicate,
        CopyDatabaseBetweenInstancesError::ReadDBInstanceNotSupport,
        CopyDatabaseBetweenInstancesError::InvalidRecoveryDbInstanceStorageSize,
        CopyDatabaseBetweenInstancesError::InvalidRecoveryDBNamesFormat,
        CopyDatabaseBetweenInstancesError::InvalidBackupIdOrRestoreTimeNotFound,
        CopyDatabaseBetweenInstancesError::ForbiddenRegionNotFound,
        CopyDatabaseBetweenInstancesError::ImageNotFound,
        CopyDatabaseBetweenInstancesError::InvalidZoneNotSupportedForStorageType,
        CopyDatabaseBetweenInstancesError::InvalidEngineOrEngineVersion,
        CopyDatabaseBetweenInstancesError::InvalidGeneralGroupNameOrGdnInstanceName,
        CopyDatabaseBetweenInstancesError::InvalidVSwitchIdNotFound,
        CopyDatabaseBetweenInstancesError::CddcTargetHostIDNotAvailable,
        CopyDatabaseBetweenInstancesError::CddcAvailableHostsNotEnoughInZone,
        CopyDatabaseBetweenInstancesError::ReadOnlyInstanceNotSupport,
        CopyDatabaseBetweenInstancesError::InvalidShareDbInstanceClassNotSupport,
        CopyDatabaseBetweenInstancesError::InvalidQuantityNotSupported,
        CopyDatabaseBetweenInstancesError::IncorrectMasterDBInstanceState,
        CopyDatabaseBetweenInstancesError::InvalidDBInstanceReadDBInstanceExceeded,
        CopyDatabaseBetweenInstancesError::InvalidEngineVersionMalformed,
        CopyDatabaseBetweenInstancesError::InvalidEssdStorageSize,
        CopyDatabaseBetweenInstancesError::IncorrectInstanceNetworkType,
        CopyDatabaseBetweenInstancesError::AtLeastTwoVSwitchParamExists,
        CopyDatabaseBetweenInstancesError::InvalidIzNoNotSupported,
        CopyDatabaseBetweenInstancesError::InvalidBackupSet,
        CopyDatabaseBetweenInstancesError::InvalidRestoreTimeSpecified,
        CopyDatabaseBetweenInstancesError::InvalidRestoreDB,
        CopyDatabaseBetweenInstancesError::OrderComboInstanceNotAllowOperate,
        CopyDatabaseBetweenInstancesError::PricePricingPlanResultNotFound,
        CopyDatabaseBetweenInstancesError::OrderNoRealNameAuthentication,
        CopyDatabaseBetweenInstancesError::InsufficientAvailableQuota,
        CopyDatabaseBetweenInstancesError::CommodityServiceCallingException,
        CopyDatabaseBetweenInstancesError::RegionDissolvedEOM,
        CopyDatabaseBetweenInstancesError::CommodityInvalidComponent,
        CopyDatabaseBetweenInstancesError::RegionEndTimeDissolvedIndia,
        CopyDatabaseBetweenInstancesError::RegionEndTimeDissolvedAustralia,
        CopyDatabaseBetweenInstancesError::PriceCommoditySys,
        CopyDatabaseBetweenInstancesError::PayInsufficientBalance,
        CopyDatabaseBetweenInstancesError::OrderPeriodInvalid,
        CopyDatabaseBetweenInstancesError::PayNoCreditCard2,
        CopyDatabaseBetweenInstancesError::OrderInstHasUnpaidOrder,
        CopyDatabaseBetweenInstancesError::NoAvailablePaymentMethod,
        CopyDatabaseBetweenInstancesError::BasicInfoUncompleted,
        CopyDatabaseBetweenInstancesError::RiskRiskControlRejection2,
        CopyDatabaseBetweenInstancesError::ApiNotSupport,
        CopyDatabaseBetweenInstancesError::ContainForbiddenLabelError2,
        CopyDatabaseBetweenInstancesError::InvalidDBInstanceIdNotFound,
        CopyDatabaseBetweenInstancesError::InvalidInstanceLevelDiskType,
        CopyDatabaseBetweenInstancesError::InvalidParam,
        CopyDatabaseBetweenInstancesError::KmsApiError,
        CopyDatabaseBetweenInstancesError::SystemSaleValidateFailed2,
        CopyDatabaseBetweenInstancesError::AbsInvalidAccountNotFound,
        CopyDatabaseBetweenInstancesError::SqlExecuteFailedOrTimeout,
        CopyDatabaseBetweenInstancesError::ColdDataEngineVersionNotSupport,
        CopyDatabaseBetweenInstancesError::ColdDataMinorVersionNotSupport,
        CopyDatabaseBetweenInstancesError::IncorrectTargetClasscode,
        CopyDatabaseBetweenInstancesError::InvalidConnectionStringDuplicate,
        CopyDatabaseBetweenInstancesError::RequiredParamNotFound,
        CopyDatabaseBetweenInstancesError::ParametersInvalid,
        CopyDatabaseBetweenInstancesError::BackupPolicyNotSupport,
        CopyDatabaseBetweenInstancesError::InvalideStatusFormat,
        CopyDatabaseBetweenInstancesError::InvalidReleasedKeepPolicyFormat,
        CopyDatabaseBetweenInstancesError::InvalidTempInstanceNotSupport,
        CopyDatabaseBetweenInstancesError::IncorrectDBInstanceState,
        CopyDatabaseBetweenInstancesError::IncorrectDBInstanceType,
        CopyDatabaseBetweenInstancesError::ForbiddenSnapshotRecovery,
        CopyDatabaseBetweenInstancesError::OperationDeniedResource,
        CopyDatabaseBetweenInstancesError::ReadonlyDBInstanceStorageExceeded,
        CopyDatabaseBetweenInstancesError::MasterDBInstanceClassNotSupport,
        CopyDatabaseBetweenInstancesError::ReadonlyDBInstanceClassNotSupport,
        CopyDatabaseBetweenInstancesError::ReadonlyDBInstanceClassLowerThanMasterInstance,
        CopyDatabaseBetweenInstancesError::InvalidSwitchTypeMalformed,
        CopyDatabaseBetweenInstancesError::UnsupportedCopyDbHighAvailabilityToBasic,
        CopyDatabaseBetweenInstancesError::InvalidInstanceVersion,
        CopyDatabaseBetweenInstancesError::UnsupportedCopyDbShareToHighAvailability,
        CopyDatabaseBetweenInstancesError::UnsupportedCopyDbAlwaysOnToBasic,
        CopyDatabaseBetweenInstancesError::UnsupportedCopyDbBasicToShare,
        CopyDatabaseBetweenInstancesError::UnsupportedCopyDbAlwaysOnToHighAvailability,
        CopyDatabaseBetweenInstancesError::UnsupportedCopyDbShareToBasic,
        CopyDatabaseBetweenInstancesError::UnsupportedCopyDbHighAvailabilityToShare,
        CopyDatabaseBetweenInstancesError::UnsupportedCopyDbShareToAlwaysOn,
        CopyDatabaseBetweenInstancesError::UnsupportedCopyDbAlwaysOnToShare,
        CopyDatabaseBetweenInstancesError::InvalidParamTableMetaRestoreTime,
        CopyDatabaseBetweenInstancesError::OrderStatusUnPaid,
        CopyDatabaseBetweenInstancesError::InvalidReduceDiskSize,
        CopyDatabaseBetweenInstancesError::CloudSSDNotSupport,
        CopyDatabaseBetweenInstancesError::InvalidUserOperatorPermission,
        CopyDatabaseBetweenInstancesError::InvalidVswitchId,
        CopyDatabaseBetweenInstancesError::IncorrectMinorVersion,
        CopyDatabaseBetweenInstancesError::OperationDeniedZoneResource,
        CopyDatabaseBetweenInstancesError::InvalidDBInstanceNotFound,
        CopyDatabaseBetweenInstancesError::InvalidInstanceStorageTypeNotFound,
        CopyDatabaseBetweenInstancesError::InvalidRegionNotFound,
        CopyDatabaseBetweenInstancesError::IncorrectVswitchId,
        CopyDatabaseBetweenInstancesError::InsufficientResourceCapacity,
        CopyDatabaseBetweenInstancesError::InvalidClusterKms,
        CopyDatabaseBetweenInstancesError::NetworkOrSqlTimeoutError,
        CopyDatabaseBetweenInstancesError::ExternalFailure,
        CopyDatabaseBetweenInstancesError::RequestMetaDataFailed,
    ];
}

/// Response to [`CopyDatabaseBetweenInstancesRequest`].
#[non_exhaustive]
pub struct CopyDatabaseBetweenInstancesResponse {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `803D11AF-C370-465B-AB46-CB3A642DC303`.
    pub request_id: Option<String>,
}

response! {
    CopyDatabaseBetweenInstancesResponse {
        "DBInstanceId" => db_instance_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CopyDatabaseBetweenInstancesRequest`] names.
///
/// - [`StorageLimitExceeded`](super::DocumentedError::StorageLimitExceeded)
/// - [`Any`](super::DocumentedError::Any)
/// - [`InvalidBackupSetID`](super::DocumentedError::InvalidBackupSetID)
/// - [`DBCountLimitExceeded`](super::DocumentedError::DBCountLimitExceeded)
/// - [`BackupRestoreNotSupportedBasicHA`](super::DocumentedError::BackupRestoreNotSupportedBasicHA)
/// - [`BackupRestoreNotSupportedHADedicatedAlwaysOn`](super::DocumentedError::BackupRestoreNotSupportedHADedicatedAlwaysOn)
/// - [`BackupRestoreNotSupportedShareDedicatedAlwaysOn`](super::DocumentedError::BackupRestoreNotSupportedShareDedicatedAlwaysOn)
/// - [`OperationDeniedRestoreTime`](super::DocumentedError::OperationDeniedRestoreTime)
/// - [`OperationDeniedSnapshotBackupSet`](super::DocumentedError::OperationDeniedSnapshotBackupSet)
/// - [`CanNotCopyDBHasTDEEnabled`](super::DocumentedError::CanNotCopyDBHasTDEEnabled)
/// - [`InvalidBackupDBNamesNotFound`](super::DocumentedError::InvalidBackupDBNamesNotFound)
/// - [`InvalidBackupDBNamesMalformed`](super::DocumentedError::InvalidBackupDBNamesMalformed)
/// - [`InvalidDBNameFormat`](super::DocumentedError::InvalidDBNameFormat)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 400
/// - [`EngineNotSupported`](super::DocumentedError::EngineNotSupported)
/// - [`InvalidTargetDBInstanceNameFormat`](super::DocumentedError::InvalidTargetDBInstanceNameFormat)
/// - [`MasterDBInstanceStateNotSupport`](super::DocumentedError::MasterDBInstanceStateNotSupport)
/// - [`TargetInstanceEngineNotSupported`](super::DocumentedError::TargetInstanceEngineNotSupported)
/// - [`InvalidInstancesRegionMalformed`](super::DocumentedError::InvalidInstancesRegionMalformed)
/// - [`InvalidStartTimeFormat`](super::DocumentedError::InvalidStartTimeFormat)
/// - [`InvalidEndTimeFormat`](super::DocumentedError::InvalidEndTimeFormat)
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`InvalidBackupSetLocationFormat`](super::DocumentedError::InvalidBackupSetLocationFormat)
/// - [`InvalidCrossRegionTrans`](super::DocumentedError::InvalidCrossRegionTrans)
/// - [`ErrorParametersConflict`](super::DocumentedError::ErrorParametersConflict)
/// - [`InvalidDBNameNotFound`](super::DocumentedError::InvalidDBNameNotFound), here with HTTP status 400
/// - [`InvalidDBNameDuplicate`](super::DocumentedError::InvalidDBNameDuplicate)
/// - [`ReadDBInstanceNotSupport`](super::DocumentedError::ReadDBInstanceNotSupport)
/// - [`InvalidRecoveryDbInstanceStorageSize`](super::DocumentedError::InvalidRecoveryDbInstanceStorageSize)
/// - [`InvalidRecoveryDBNamesFormat`](super::DocumentedError::InvalidRecoveryDBNamesFormat)
/// - [`InvalidBackupIdOrRestoreTimeNotFound`](super::DocumentedError::InvalidBackupIdOrRestoreTimeNotFound)
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`ImageNotFound`](super::DocumentedError::ImageNotFound)
/// - [`InvalidZoneNotSupportedForStorageType`](super::DocumentedError::InvalidZoneNotSupportedForStorageType)
/// - [`InvalidEngineOrEngineVersion`](super::DocumentedError::InvalidEngineOrEngineVersion)
/// - [`InvalidGeneralGroupNameOrGdnInstanceName`](super::DocumentedError::InvalidGeneralGroupNameOrGdnInstanceName)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`CddcTargetHostIDNotAvailable`](super::DocumentedError::CddcTargetHostIDNotAvailable)
/// - [`CddcAvailableHostsNotEnoughInZone`](super::DocumentedError::CddcAvailableHostsNotEnoughInZone)
/// - [`ReadOnlyInstanceNotSupport`](super::DocumentedError::ReadOnlyInstanceNotSupport)
/// - [`InvalidShareDbInstanceClassNotSupport`](super::DocumentedError::InvalidShareDbInstanceClassNotSupport)
/// - [`InvalidQuantityNotSupported`](super::DocumentedError::InvalidQuantityNotSupported)
/// - [`IncorrectMasterDBInstanceState`](super::DocumentedError::IncorrectMasterDBInstanceState)
/// - [`InvalidDBInstanceReadDBInstanceExceeded`](super::DocumentedError::InvalidDBInstanceReadDBInstanceExceeded)
/// - [`InvalidEngineVersionMalformed`](super::DocumentedError::InvalidEngineVersionMalformed)
/// - [`InvalidEssdStorageSize`](super::DocumentedError::InvalidEssdStorageSize)
/// - [`IncorrectInstanceNetworkType`](super::DocumentedError::IncorrectInstanceNetworkType)
/// - [`AtLeastTwoVSwitchParamExists`](super::DocumentedError::AtLeastTwoVSwitchParamExists)
/// - [`InvalidIzNoNotSupported`](super::DocumentedError::InvalidIzNoNotSupported)
/// - [`InvalidBackupSet`](super::DocumentedError::InvalidBackupSet)
/// - [`InvalidRestoreTimeSpecified`](super::DocumentedError::InvalidRestoreTimeSpecified)
/// - [`InvalidRestoreDB`](super::DocumentedError::InvalidRestoreDB)
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
/// - [`SqlExecuteFailedOrTimeout`](super::DocumentedError::SqlExecuteFailedOrTimeout)
/// - [`ColdDataEngineVersionNotSupport`](super::DocumentedError::ColdDataEngineVersionNotSupport)
/// - [`ColdDataMinorVersionNotSupport`](super::DocumentedError::ColdDataMinorVersionNotSupport)
/// - [`IncorrectTargetClasscode`](super::DocumentedError::IncorrectTargetClasscode)
/// - [`InvalidConnectionStringDuplicate`](super::DocumentedError::InvalidConnectionStringDuplicate)
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`ParametersInvalid`](super::DocumentedError::ParametersInvalid)
/// - [`BackupPolicyNotSupport`](super::DocumentedError::BackupPolicyNotSupport)
/// - [`InvalideStatusFormat`](super::DocumentedError::InvalideStatusFormat)
/// - [`InvalidReleasedKeepPolicyFormat`](super::DocumentedError::InvalidReleasedKeepPolicyFormat)
/// - [`InvalidTempInstanceNotSupport`](super::DocumentedError::InvalidTempInstanceNotSupport)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`ForbiddenSnapshotRecovery`](super::DocumentedError::ForbiddenSnapshotRecovery)
/// - [`OperationDeniedResource`](super::DocumentedError::OperationDeniedResource)
/// - [`ReadonlyDBInstanceStorageExceeded`](super::DocumentedError::ReadonlyDBInstanceStorageExceeded)
/// - [`MasterDBInstanceClassNotSupport`](super::DocumentedError::MasterDBInstanceClassNotSupport)
/// - [`ReadonlyDBInstanceClassNotSupport`](super::DocumentedError::ReadonlyDBInstanceClassNotSupport)
/// - [`ReadonlyDBInstanceClassLowerThanMasterInstance`](super::DocumentedError::ReadonlyDBInstanceClassLowerThanMasterInstance)
/// - [`InvalidSwitchTypeMalformed`](super::DocumentedError::InvalidSwitchTypeMalformed)
/// - [`UnsupportedCopyDbHighAvailabilityToBasic`](super::DocumentedError::UnsupportedCopyDbHighAvailabilityToBasic)
/// - [`InvalidInstanceVersion`](super::DocumentedError::InvalidInstanceVersion)
/// - [`UnsupportedCopyDbShareToHighAvailability`](super::DocumentedError::UnsupportedCopyDbShareToHighAvailability)
/// - [`UnsupportedCopyDbAlwaysOnToBasic`](super::DocumentedError::UnsupportedCopyDbAlwaysOnToBasic)
/// - [`UnsupportedCopyDbBasicToShare`](super::DocumentedError::UnsupportedCopyDbBasicToShare)
/// - [`UnsupportedCopyDbAlwaysOnToHighAvailability`](super::DocumentedError::UnsupportedCopyDbAlwaysOnToHighAvailability)
/// - [`UnsupportedCopyDbShareToBasic`](super::DocumentedError::UnsupportedCopyDbShareToBasic)
/// - [`UnsupportedCopyDbHighAvailabilityToShare`](super::DocumentedError::UnsupportedCopyDbHighAvailabilityToShare)
/// - [`UnsupportedCopyDbShareToAlwaysOn`](super::DocumentedError::UnsupportedCopyDbShareToAlwaysOn)
/// - [`UnsupportedCopyDbAlwaysOnToShare`](super::DocumentedError::UnsupportedCopyDbAlwaysOnToShare)
/// - [`InvalidParamTableMetaRestoreTime`](super::DocumentedError::InvalidParamTableMetaRestoreTime)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`OperationDeniedZoneResource`](super::DocumentedError::OperationDeniedZoneResource)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidInstanceStorageTypeNotFound`](super::DocumentedError::InvalidInstanceStorageTypeNotFound)
/// - [`InvalidRegionNotFound`](super::DocumentedError::InvalidRegionNotFound)
/// - [`IncorrectVswitchId`](super::DocumentedError::IncorrectVswitchId)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`NetworkOrSqlTimeoutError`](super::DocumentedError::NetworkOrSqlTimeoutError)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
/// - [`RequestMetaDataFailed`](super::DocumentedError::RequestMetaDataFailed)
pub type CopyDatabaseBetweenInstancesError = super::DocumentedError;
