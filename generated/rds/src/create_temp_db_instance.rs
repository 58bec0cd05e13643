// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTempDBInstance`, from `rds/CreateTempDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Creates a temporary instance from a backup, to look into the data before a restore.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateTempDBInstanceRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .backup_id(603524168);
/// let reply = client.create_temp_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTempDBInstanceRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `603524168`.
    pub backup_id: Option<i64>,
    /// Point in time that the data is brought back to. Example: `2011-06-11T16:00:00Z`.
    pub restore_time: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateTempDBInstanceRequest {
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
    #[inline]
    pub fn backup_id(mut self, value: i64) -> Self {
        self.backup_id = Some(value);
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateTempDBInstanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "BackupId" => backup_id: query,
        "RestoreTime" => restore_time: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateTempDBInstanceRequest {
    type Response = CreateTempDBInstanceResponse;
    type Error = CreateTempDBInstanceError;
    const INFO: OperationInfo = super::operation("CreateTempDBInstance")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [CreateTempDBInstanceError] = &[
        CreateTempDBInstanceError::OperationDeniedTempDBInstanceExists,
        CreateTempDBInstanceError::OperationDeniedDBInstanceStatus,
        CreateTempDBInstanceError::IncorrectInstanceNetworkType,
        CreateTempDBInstanceError::InvalidAvailableAreaNotFound,
        CreateTempDBInstanceError::InvalidRestoreTypeFormat,
        CreateTempDBInstanceError::ParamTypeError,
        CreateTempDBInstanceError::InvalidRetainInstanceFormat,
        CreateTempDBInstanceError::InvalidRestoreTimeFormat,
        CreateTempDBInstanceError::InvalidRegionFormat,
        CreateTempDBInstanceError::InvalidInstanceLevelExtraInfo,
        CreateTempDBInstanceError::OrderComboInstanceNotAllowOperate,
        CreateTempDBInstanceError::PricePricingPlanResultNotFound,
        CreateTempDBInstanceError::OrderNoRealNameAuthentication,
        CreateTempDBInstanceError::InsufficientAvailableQuota,
        CreateTempDBInstanceError::CommodityServiceCallingException,
        CreateTempDBInstanceError::RegionDissolvedEOM,
        CreateTempDBInstanceError::CommodityInvalidComponent,
        CreateTempDBInstanceError::RegionEndTimeDissolvedIndia,
        CreateTempDBInstanceError::RegionEndTimeDissolvedAustralia,
        CreateTempDBInstanceError::PriceCommoditySys,
        CreateTempDBInstanceError::PayInsufficientBalance,
        CreateTempDBInstanceError::OrderPeriodInvalid,
        CreateTempDBInstanceError::PayNoCreditCard2,
        CreateTempDBInstanceError::OrderInstHasUnpaidOrder,
        CreateTempDBInstanceError::NoAvailablePaymentMethod,
        CreateTempDBInstanceError::BasicInfoUncompleted,
        CreateTempDBInstanceError::RiskRiskControlRejection2,
        CreateTempDBInstanceError::SystemSaleValidateFailed2,
        CreateTempDBInstanceError::IncorrectDBInstanceType,
        CreateTempDBInstanceError::IncorrectDBInstanceState,
        CreateTempDBInstanceError::IncorrectDBInstanceCharacterType,
        CreateTempDBInstanceError::InvalidBackupLogStatus,
        CreateTempDBInstanceError::ChildDBInstanceExists,
        CreateTempDBInstanceError::IncorrectDBInstance,
        CreateTempDBInstanceError::IncorrectBackupSetMethod,
        CreateTempDBInstanceError::IncorrectBackupSetState,
        CreateTempDBInstanceError::IncorrectDBInstanceConnType,
        CreateTempDBInstanceError::OrderStatusUnPaid,
        CreateTempDBInstanceError::InvalidDBInstanceNameNotFound,
        CreateTempDBInstanceError::IncorrectDBInstanceLockMode,
        CreateTempDBInstanceError::InvalidBackupSetIDNotFound,
    ];
}

/// Response to [`CreateTempDBInstanceRequest`].
#[non_exhaustive]
pub struct CreateTempDBInstanceResponse {
    /// ID of the temporary database instance that the item belongs to or stands for.
    /// Example: `sub138xxxxx_rm-xxxxx`.
    pub temp_db_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `248DE93F-8647-4B9D-8287-4A4A0FE56AD5`.
    pub request_id: Option<String>,
}

response! {
    CreateTempDBInstanceResponse {
        "TempDBInstanceId" => temp_db_instance_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateTempDBInstanceRequest`] names.
///
/// - [`OperationDeniedTempDBInstanceExists`](super::DocumentedError::OperationDeniedTempDBInstanceExists)
/// - [`OperationDeniedDBInstanceStatus`](super::DocumentedError::OperationDeniedDBInstanceStatus)
/// - [`IncorrectInstanceNetworkType`](super::DocumentedError::IncorrectInstanceNetworkType)
/// - [`InvalidAvailableAreaNotFound`](super::DocumentedError::InvalidAvailableAreaNotFound)
/// - [`InvalidRestoreTypeFormat`](super::DocumentedError::InvalidRestoreTypeFormat)
/// - [`ParamTypeError`](super::DocumentedError::ParamTypeError)
/// - [`InvalidRetainInstanceFormat`](super::DocumentedError::InvalidRetainInstanceFormat)
/// - [`InvalidRestoreTimeFormat`](super::DocumentedError::InvalidRestoreTimeFormat)
/// - [`InvalidRegionFormat`](super::DocumentedError::InvalidRegionFormat)
/// - [`InvalidInstanceLevelExtraInfo`](super::DocumentedError::InvalidInstanceLevelExtraInfo)
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
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`InvalidBackupLogStatus`](super::DocumentedError::InvalidBackupLogStatus)
/// - [`ChildDBInstanceExists`](super::DocumentedError::ChildDBInstanceExists)
/// - [`IncorrectDBInstance`](super::DocumentedError::IncorrectDBInstance)
/// - [`IncorrectBackupSetMethod`](super::DocumentedError::IncorrectBackupSetMethod)
/// - [`IncorrectBackupSetState`](super::DocumentedError::IncorrectBackupSetState)
/// - [`IncorrectDBInstanceConnType`](super::DocumentedError::IncorrectDBInstanceConnType)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidBackupSetIDNotFound`](super::DocumentedError::InvalidBackupSetIDNotFound)
pub type CreateTempDBInstanceError = super::DocumentedError;
