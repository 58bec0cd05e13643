// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBDescription`, from `rds/ModifyDBDescription.md`.

use alicloud_runtime::codegen::*;

/// Changes the note on a database.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBDescriptionRequest::new()
///     .db_description("Test database A")
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .db_name("testDB01");
/// let reply = client.modify_db_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBDescriptionRequest {
    /// **Required.** Free text that tells people about the database. Example: `Test database A`.
    pub db_description: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance. Example: `testDB01`.
    pub db_name: Option<String>,
}

impl ModifyDBDescriptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBDescription`, which is required.
    pub fn db_description(mut self, value: impl Into<String>) -> Self {
        self.db_description = Some(value.into());
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
}

request! {
    ModifyDBDescriptionRequest {
        "DBDescription" => db_description: query,
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
    }
}

impl Operation for ModifyDBDescriptionRequest {
    type Response = ModifyDBDescriptionResponse;
    type Error = ModifyDBDescriptionError;
    const INFO: OperationInfo = super::operation("ModifyDBDescription")
        .required(&["DBDescription", "DBInstanceId", "DBName"]);
    const ERRORS: &'static [ModifyDBDescriptionError] = &[
        ModifyDBDescriptionError::Any,
        ModifyDBDescriptionError::DatabaseConnectError,
        ModifyDBDescriptionError::IncorrectDBInstanceLockModeValueNotSupported,
        ModifyDBDescriptionError::InvalidDBDescriptionFormat,
        ModifyDBDescriptionError::InvalidDBNameNotFound,
        ModifyDBDescriptionError::DatabaseUpdateError,
        ModifyDBDescriptionError::OrderComboInstanceNotAllowOperate,
        ModifyDBDescriptionError::PricePricingPlanResultNotFound,
        ModifyDBDescriptionError::OrderNoRealNameAuthentication,
        ModifyDBDescriptionError::InsufficientAvailableQuota,
        ModifyDBDescriptionError::CommodityServiceCallingException,
        ModifyDBDescriptionError::RegionDissolvedEOM,
        ModifyDBDescriptionError::CommodityInvalidComponent,
        ModifyDBDescriptionError::RegionEndTimeDissolvedIndia,
        ModifyDBDescriptionError::RegionEndTimeDissolvedAustralia,
        ModifyDBDescriptionError::PriceCommoditySys,
        ModifyDBDescriptionError::PayInsufficientBalance,
        ModifyDBDescriptionError::OrderPeriodInvalid,
        ModifyDBDescriptionError::PayNoCreditCard2,
        ModifyDBDescriptionError::OrderInstHasUnpaidOrder,
        ModifyDBDescriptionError::NoAvailablePaymentMethod,
        ModifyDBDescriptionError::BasicInfoUncompleted,
        ModifyDBDescriptionError::RiskRiskControlRejection2,
        ModifyDBDescriptionError::ApiNotSupport,
        ModifyDBDescriptionError::ContainForbiddenLabelError2,
        ModifyDBDescriptionError::InvalidDBInstanceIdNotFound,
        ModifyDBDescriptionError::InvalidInstanceLevelDiskType,
        ModifyDBDescriptionError::InvalidParam,
        ModifyDBDescriptionError::KmsApiError,
        ModifyDBDescriptionError::SystemSaleValidateFailed2,
        ModifyDBDescriptionError::AbsInvalidAccountNotFound,
        ModifyDBDescriptionError::IncorrectDBInstanceType,
        ModifyDBDescriptionError::IncorrectDBInstanceState,
        ModifyDBDescriptionError::OrderStatusUnPaid,
        ModifyDBDescriptionError::InvalidReduceDiskSize,
        ModifyDBDescriptionError::CloudSSDNotSupport,
        ModifyDBDescriptionError::InvalidUserOperatorPermission,
        ModifyDBDescriptionError::InvalidVswitchId,
        ModifyDBDescriptionError::InvalidDBInstanceNameNotFound,
        ModifyDBDescriptionError::InvalidClusterKms,
        ModifyDBDescriptionError::ExternalFailure,
    ];
}

/// Response to [`ModifyDBDescriptionRequest`].
pub type ModifyDBDescriptionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBDescriptionRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
/// - [`IncorrectDBInstanceLockModeValueNotSupported`](super::DocumentedError::IncorrectDBInstanceLockModeValueNotSupported)
/// - [`InvalidDBDescriptionFormat`](super::DocumentedError::InvalidDBDescriptionFormat)
/// - [`InvalidDBNameNotFound`](super::DocumentedError::InvalidDBNameNotFound), here with HTTP status 400
/// - [`DatabaseUpdateError`](super::DocumentedError::DatabaseUpdateError)
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
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type ModifyDBDescriptionError = super::DocumentedError;
