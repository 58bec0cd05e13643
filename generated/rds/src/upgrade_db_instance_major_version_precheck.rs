// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeDBInstanceMajorVersionPrecheck`, from `rds/UpgradeDBInstanceMajorVersionPrecheck.md`.

use alicloud_runtime::codegen::*;

/// Checks whether an instance can be upgraded to a newer major version.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::UpgradeDBInstanceMajorVersionPrecheckRequest::new()
///     .db_instance_id("...")
///     .target_major_version("...");
/// let reply = client.upgrade_db_instance_major_version_precheck(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersionPrecheckRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Major version that the instance is upgraded to; has to be higher than the present
    /// one.
    pub target_major_version: Option<String>,
    /// Whether the upgrade only makes a new instance or also switches over to it.
    pub upgrade_mode: Option<String>,
}

impl UpgradeDBInstanceMajorVersionPrecheckRequest {
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
    /// Sets `TargetMajorVersion`, which is required.
    pub fn target_major_version(mut self, value: impl Into<String>) -> Self {
        self.target_major_version = Some(value.into());
        self
    }
    /// Sets `UpgradeMode`.
    pub fn upgrade_mode(mut self, value: impl Into<String>) -> Self {
        self.upgrade_mode = Some(value.into());
        self
    }
}

request! {
    UpgradeDBInstanceMajorVersionPrecheckRequest {
        "DBInstanceId" => db_instance_id: query,
        "TargetMajorVersion" => target_major_version: query,
        "UpgradeMode" => upgrade_mode: query,
    }
}

impl Operation for UpgradeDBInstanceMajorVersionPrecheckRequest {
    type Response = UpgradeDBInstanceMajorVersionPrecheckResponse;
    type Error = UpgradeDBInstanceMajorVersionPrecheckError;
    const INFO: OperationInfo = super::operation("UpgradeDBInstanceMajorVersionPrecheck")
        .required(&["DBInstanceId", "TargetMajorVersion"]);
    const ERRORS: &'static [UpgradeDBInstanceMajorVersionPrecheckError] = &[
        UpgradeDBInstanceMajorVersionPrecheckError::InvalidDBInstanceNameNotFound,
        UpgradeDBInstanceMajorVersionPrecheckError::InvalidDBInstanceEngineTypeFormat,
        UpgradeDBInstanceMajorVersionPrecheckError::InvalidSourceCategory,
        UpgradeDBInstanceMajorVersionPrecheckError::InvalidBizTypeFormat,
        UpgradeDBInstanceMajorVersionPrecheckError::InvalidTDEstatus,
        UpgradeDBInstanceMajorVersionPrecheckError::OrderComboInstanceNotAllowOperate,
        UpgradeDBInstanceMajorVersionPrecheckError::PricePricingPlanResultNotFound,
        UpgradeDBInstanceMajorVersionPrecheckError::OrderNoRealNameAuthentication,
        UpgradeDBInstanceMajorVersionPrecheckError::InsufficientAvailableQuota,
        UpgradeDBInstanceMajorVersionPrecheckError::CommodityServiceCallingException,
        UpgradeDBInstanceMajorVersionPrecheckError::RegionDissolvedEOM,
        UpgradeDBInstanceMajorVersionPrecheckError::CommodityInvalidComponent,
        UpgradeDBInstanceMajorVersionPrecheckError::RegionEndTimeDissolvedIndia,
        UpgradeDBInstanceMajorVersionPrecheckError::RegionEndTimeDissolvedAustralia,
        UpgradeDBInstanceMajorVersionPrecheckError::PriceCommoditySys,
        UpgradeDBInstanceMajorVersionPrecheckError::PayInsufficientBalance,
        UpgradeDBInstanceMajorVersionPrecheckError::OrderPeriodInvalid,
        UpgradeDBInstanceMajorVersionPrecheckError::PayNoCreditCard2,
        UpgradeDBInstanceMajorVersionPrecheckError::OrderInstHasUnpaidOrder,
        UpgradeDBInstanceMajorVersionPrecheckError::NoAvailablePaymentMethod,
        UpgradeDBInstanceMajorVersionPrecheckError::BasicInfoUncompleted,
        UpgradeDBInstanceMajorVersionPrecheckError::RiskRiskControlRejection2,
        UpgradeDBInstanceMajorVersionPrecheckError::ApiNotSupport,
        UpgradeDBInstanceMajorVersionPrecheckError::ContainForbiddenLabelError2,
        UpgradeDBInstanceMajorVersionPrecheckError::InvalidDBInstanceIdNotFound,
        UpgradeDBInstanceMajorVersionPrecheckError::InvalidInstanceLevelDiskType,
        UpgradeDBInstanceMajorVersionPrecheckError::InvalidParam,
        UpgradeDBInstanceMajorVersionPrecheckError::KmsApiError,
        UpgradeDBInstanceMajorVersionPrecheckError::SystemSaleValidateFailed2,
        UpgradeDBInstanceMajorVersionPrecheckError::AbsInvalidAccountNotFound,
        UpgradeDBInstanceMajorVersionPrecheckError::SqlExecuteFailedOrTimeout,
        UpgradeDBInstanceMajorVersionPrecheckError::ParamNotFound,
        UpgradeDBInstanceMajorVersionPrecheckError::IncorrectMinorVersion,
        UpgradeDBInstanceMajorVersionPrecheckError::MaxscaleMinorVersionNotSupport,
        UpgradeDBInstanceMajorVersionPrecheckError::ReadInstanceNotSupport,
        UpgradeDBInstanceMajorVersionPrecheckError::DBClusterNotSupported,
        UpgradeDBInstanceMajorVersionPrecheckError::CloudSSDNotSupport,
        UpgradeDBInstanceMajorVersionPrecheckError::OrderStatusUnPaid,
        UpgradeDBInstanceMajorVersionPrecheckError::InvalidReduceDiskSize,
        UpgradeDBInstanceMajorVersionPrecheckError::InvalidUserOperatorPermission,
        UpgradeDBInstanceMajorVersionPrecheckError::InvalidVswitchId,
        UpgradeDBInstanceMajorVersionPrecheckError::InvalidClusterKms,
        UpgradeDBInstanceMajorVersionPrecheckError::TaskHasExist,
        UpgradeDBInstanceMajorVersionPrecheckError::ExternalFailure,
    ];
}

/// Response to [`UpgradeDBInstanceMajorVersionPrecheckRequest`].
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersionPrecheckResponse {
    /// Database instance, by its ID. Example: `pgm-bp1c808s731l****`.
    pub db_instance_name: Option<String>,
    /// Major version that the instance is upgraded to. Example: `12.0`.
    pub target_major_version: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `99C1FEEE-FB44-5342-8EBA-DC1E1A1557A4`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `41698****`.
    pub task_id: Option<String>,
}

response! {
    UpgradeDBInstanceMajorVersionPrecheckResponse {
        "DBInstanceName" => db_instance_name: value,
        "TargetMajorVersion" => target_major_version: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`UpgradeDBInstanceMajorVersionPrecheckRequest`] names.
///
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 400
/// - [`InvalidDBInstanceEngineTypeFormat`](super::DocumentedError::InvalidDBInstanceEngineTypeFormat)
/// - [`InvalidSourceCategory`](super::DocumentedError::InvalidSourceCategory)
/// - [`InvalidBizTypeFormat`](super::DocumentedError::InvalidBizTypeFormat)
/// - [`InvalidTDEstatus`](super::DocumentedError::InvalidTDEstatus)
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
/// - [`ParamNotFound`](super::DocumentedError::ParamNotFound)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`MaxscaleMinorVersionNotSupport`](super::DocumentedError::MaxscaleMinorVersionNotSupport)
/// - [`ReadInstanceNotSupport`](super::DocumentedError::ReadInstanceNotSupport)
/// - [`DBClusterNotSupported`](super::DocumentedError::DBClusterNotSupported)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`TaskHasExist`](super::DocumentedError::TaskHasExist)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type UpgradeDBInstanceMajorVersionPrecheckError = super::DocumentedError;
