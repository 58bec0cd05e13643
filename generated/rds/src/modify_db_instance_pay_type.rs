// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstancePayType`, from `rds/ModifyDBInstancePayType.md`.

use alicloud_runtime::codegen::*;

/// Starts a subscription for an instance that has been pay-as-you-go.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstancePayTypeRequest::new()
///     .db_instance_id("...")
///     .pay_type("...")
///     .period("...");
/// let reply = client.modify_db_instance_pay_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstancePayTypeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How long the subscription lasts, counted in the unit of the period.
    pub used_time: Option<i32>,
    /// **Required.** How the item is billed.
    pub pay_type: Option<String>,
    /// **Required.** How long the subscription runs, or the unit that this is counted in, depending on
    /// the operation.
    pub period: Option<String>,
}

impl ModifyDBInstancePayTypeRequest {
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
    /// Sets `UsedTime`.
    #[inline]
    pub fn used_time(mut self, value: i32) -> Self {
        self.used_time = Some(value);
        self
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstancePayTypeRequest {
        "DBInstanceId" => db_instance_id: query,
        "UsedTime" => used_time: query,
        "PayType" => pay_type: query,
        "Period" => period: query,
    }
}

impl Operation for ModifyDBInstancePayTypeRequest {
    type Response = ModifyDBInstancePayTypeResponse;
    type Error = ModifyDBInstancePayTypeError;
    const INFO: OperationInfo = super::operation("ModifyDBInstancePayType")
        .required(&["DBInstanceId", "PayType", "Period"]);
    const ERRORS: &'static [ModifyDBInstancePayTypeError] = &[
        ModifyDBInstancePayTypeError::IncompleteAccountInfo,
        ModifyDBInstancePayTypeError::IncompleteTaxInfo,
        ModifyDBInstancePayTypeError::InvalidPaymentMethodIncomplete,
        ModifyDBInstancePayTypeError::InvalidPaymentMethodMissing,
        ModifyDBInstancePayTypeError::InsuffcientBalanceOrBankAccount,
        ModifyDBInstancePayTypeError::InvalidPaymentMethodNoAccess,
        ModifyDBInstancePayTypeError::InvalidPaymentMethodInsufficientBalance,
        ModifyDBInstancePayTypeError::OrderTaskAlreadyExists,
        ModifyDBInstancePayTypeError::ReadOnlyInstanceNotSupport,
        ModifyDBInstancePayTypeError::OrderInstHasUnpaidOrder,
        ModifyDBInstancePayTypeError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstancePayTypeError::PricePricingPlanResultNotFound,
        ModifyDBInstancePayTypeError::OrderNoRealNameAuthentication,
        ModifyDBInstancePayTypeError::InsufficientAvailableQuota,
        ModifyDBInstancePayTypeError::CommodityServiceCallingException,
        ModifyDBInstancePayTypeError::RegionDissolvedEOM,
        ModifyDBInstancePayTypeError::CommodityInvalidComponent,
        ModifyDBInstancePayTypeError::RegionEndTimeDissolvedIndia,
        ModifyDBInstancePayTypeError::RegionEndTimeDissolvedAustralia,
        ModifyDBInstancePayTypeError::PriceCommoditySys,
        ModifyDBInstancePayTypeError::PayInsufficientBalance,
        ModifyDBInstancePayTypeError::OrderPeriodInvalid,
        ModifyDBInstancePayTypeError::PayNoCreditCard2,
        ModifyDBInstancePayTypeError::BasicInfoUncompleted,
        ModifyDBInstancePayTypeError::RiskRiskControlRejection2,
        ModifyDBInstancePayTypeError::ApiNotSupport,
        ModifyDBInstancePayTypeError::ContainForbiddenLabelError2,
        ModifyDBInstancePayTypeError::InvalidDBInstanceIdNotFound,
        ModifyDBInstancePayTypeError::InvalidInstanceLevelDiskType,
        ModifyDBInstancePayTypeError::InvalidParam,
        ModifyDBInstancePayTypeError::KmsApiError,
        ModifyDBInstancePayTypeError::SystemSaleValidateFailed2,
        ModifyDBInstancePayTypeError::AbsInvalidAccountNotFound,
        ModifyDBInstancePayTypeError::SqlExecuteFailedOrTimeout,
        ModifyDBInstancePayTypeError::OrderStatusUnPaid,
        ModifyDBInstancePayTypeError::InvalidReduceDiskSize,
        ModifyDBInstancePayTypeError::CloudSSDNotSupport,
        ModifyDBInstancePayTypeError::InvalidUserOperatorPermission,
        ModifyDBInstancePayTypeError::InvalidVswitchId,
        ModifyDBInstancePayTypeError::InvalidClusterKms,
        ModifyDBInstancePayTypeError::ExternalFailure,
    ];
}

/// Response to [`ModifyDBInstancePayTypeRequest`].
#[non_exhaustive]
pub struct ModifyDBInstancePayTypeResponse {
    /// Number of the order, for looking it up in the order system. Example: `10078937023****`.
    pub order_id: Option<i64>,
}

response! {
    ModifyDBInstancePayTypeResponse {
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`ModifyDBInstancePayTypeRequest`] names.
///
/// - [`IncompleteAccountInfo`](super::DocumentedError::IncompleteAccountInfo)
/// - [`IncompleteTaxInfo`](super::DocumentedError::IncompleteTaxInfo)
/// - [`InvalidPaymentMethodIncomplete`](super::DocumentedError::InvalidPaymentMethodIncomplete)
/// - [`InvalidPaymentMethodMissing`](super::DocumentedError::InvalidPaymentMethodMissing)
/// - [`InsuffcientBalanceOrBankAccount`](super::DocumentedError::InsuffcientBalanceOrBankAccount)
/// - [`InvalidPaymentMethodNoAccess`](super::DocumentedError::InvalidPaymentMethodNoAccess)
/// - [`InvalidPaymentMethodInsufficientBalance`](super::DocumentedError::InvalidPaymentMethodInsufficientBalance)
/// - [`OrderTaskAlreadyExists`](super::DocumentedError::OrderTaskAlreadyExists)
/// - [`ReadOnlyInstanceNotSupport`](super::DocumentedError::ReadOnlyInstanceNotSupport)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type ModifyDBInstancePayTypeError = super::DocumentedError;
