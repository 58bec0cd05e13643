// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ActivateMigrationTargetInstance`, from `rds/ActivateMigrationTargetInstance.md`.

use alicloud_runtime::codegen::*;

/// Switches over to the RDS instance at the end of a migration from a self-managed PostgreSQL
/// database.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ActivateMigrationTargetInstanceRequest::new()
///     .db_instance_name("...");
/// let reply = client.activate_migration_target_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ActivateMigrationTargetInstanceRequest {
    /// **Required.** Database instance, by its ID.
    pub db_instance_name: Option<String>,
    /// When the instance is switched over.
    pub switch_time: Option<String>,
    /// When the switchover takes place: at once, in the maintenance window, or at a set time.
    pub switch_time_mode: Option<String>,
    /// Whether the force is switched on.
    pub force_switch: Option<String>,
}

impl ActivateMigrationTargetInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `SwitchTimeMode`.
    pub fn switch_time_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_time_mode = Some(value.into());
        self
    }
    /// Sets `ForceSwitch`.
    pub fn force_switch(mut self, value: impl Into<String>) -> Self {
        self.force_switch = Some(value.into());
        self
    }
}

request! {
    ActivateMigrationTargetInstanceRequest {
        "DBInstanceName" => db_instance_name: query,
        "SwitchTime" => switch_time: query,
        "SwitchTimeMode" => switch_time_mode: query,
        "ForceSwitch" => force_switch: query,
    }
}

impl Operation for ActivateMigrationTargetInstanceRequest {
    type Response = ActivateMigrationTargetInstanceResponse;
    type Error = ActivateMigrationTargetInstanceError;
    const INFO: OperationInfo = super::operation("ActivateMigrationTargetInstance")
        .required(&["DBInstanceName"]);
    const ERRORS: &'static [ActivateMigrationTargetInstanceError] = &[
        ActivateMigrationTargetInstanceError::IncorrectDBInstanceState,
        ActivateMigrationTargetInstanceError::InvalidMigrateStatus,
        ActivateMigrationTargetInstanceError::InvalidMigrateTask,
        ActivateMigrationTargetInstanceError::OrderComboInstanceNotAllowOperate,
        ActivateMigrationTargetInstanceError::PricePricingPlanResultNotFound,
        ActivateMigrationTargetInstanceError::OrderNoRealNameAuthentication,
        ActivateMigrationTargetInstanceError::InsufficientAvailableQuota,
        ActivateMigrationTargetInstanceError::CommodityServiceCallingException,
        ActivateMigrationTargetInstanceError::RegionDissolvedEOM,
        ActivateMigrationTargetInstanceError::CommodityInvalidComponent,
        ActivateMigrationTargetInstanceError::RegionEndTimeDissolvedIndia,
        ActivateMigrationTargetInstanceError::RegionEndTimeDissolvedAustralia,
        ActivateMigrationTargetInstanceError::PriceCommoditySys,
        ActivateMigrationTargetInstanceError::PayInsufficientBalance,
        ActivateMigrationTargetInstanceError::OrderPeriodInvalid,
        ActivateMigrationTargetInstanceError::PayNoCreditCard2,
        ActivateMigrationTargetInstanceError::OrderInstHasUnpaidOrder,
        ActivateMigrationTargetInstanceError::NoAvailablePaymentMethod,
        ActivateMigrationTargetInstanceError::BasicInfoUncompleted,
        ActivateMigrationTargetInstanceError::RiskRiskControlRejection2,
        ActivateMigrationTargetInstanceError::ApiNotSupport,
        ActivateMigrationTargetInstanceError::ContainForbiddenLabelError2,
        ActivateMigrationTargetInstanceError::InvalidDBInstanceIdNotFound,
        ActivateMigrationTargetInstanceError::InvalidInstanceLevelDiskType,
        ActivateMigrationTargetInstanceError::InvalidParam,
        ActivateMigrationTargetInstanceError::KmsApiError,
        ActivateMigrationTargetInstanceError::SystemSaleValidateFailed2,
        ActivateMigrationTargetInstanceError::AbsInvalidAccountNotFound,
        ActivateMigrationTargetInstanceError::SqlExecuteFailedOrTimeout,
        ActivateMigrationTargetInstanceError::IncorrectDBInstance,
        ActivateMigrationTargetInstanceError::IncorrectDBInstanceType,
        ActivateMigrationTargetInstanceError::OrderStatusUnPaid,
        ActivateMigrationTargetInstanceError::InvalidReduceDiskSize,
        ActivateMigrationTargetInstanceError::CloudSSDNotSupport,
        ActivateMigrationTargetInstanceError::InvalidUserOperatorPermission,
        ActivateMigrationTargetInstanceError::InvalidVswitchId,
        ActivateMigrationTargetInstanceError::InvalidDBInstanceNameNotFound,
        ActivateMigrationTargetInstanceError::IncorrectDBInstanceLockMode,
        ActivateMigrationTargetInstanceError::InvalidClusterKms,
        ActivateMigrationTargetInstanceError::ExternalFailure,
    ];
}

/// Response to [`ActivateMigrationTargetInstanceRequest`].
#[non_exhaustive]
pub struct ActivateMigrationTargetInstanceResponse {
    /// Database instance, by its ID. Example: `pgm-bp102g323jd4****`.
    pub db_instance_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `76364A52-E0AB-5CC8-9818-CF1DC482C092`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `440913675`.
    pub task_id: Option<i64>,
    /// Address of the self-managed PostgreSQL database that is brought to the cloud.
    /// Example: `172.16.XX.XX`.
    pub source_ip_address: Option<String>,
    /// Port of the self-managed database. Example: `5432`.
    pub source_port: Option<i64>,
}

response! {
    ActivateMigrationTargetInstanceResponse {
        "DBInstanceName" => db_instance_name: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "SourceIpAddress" => source_ip_address: value,
        "SourcePort" => source_port: value,
    }
}

/// Errors that the documentation of [`ActivateMigrationTargetInstanceRequest`] names.
///
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState), here with HTTP status 400
/// - [`InvalidMigrateStatus`](super::DocumentedError::InvalidMigrateStatus)
/// - [`InvalidMigrateTask`](super::DocumentedError::InvalidMigrateTask)
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
/// - [`IncorrectDBInstance`](super::DocumentedError::IncorrectDBInstance)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type ActivateMigrationTargetInstanceError = super::DocumentedError;
