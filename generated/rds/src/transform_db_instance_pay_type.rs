// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransformDBInstancePayType`, from `rds/TransformDBInstancePayType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PayType, Period};

/// Switches an instance between pay-as-you-go and subscription billing.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::TransformDBInstancePayTypeRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxx")
///     .pay_type("Prepaid")
///     .used_time(3)
///     .period("Month");
/// let reply = client.transform_db_instance_pay_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransformDBInstancePayTypeRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** How the item is billed. Example: `Prepaid`.
    pub pay_type: Option<Open<PayType>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// **Required** under conditions. How long the subscription lasts, counted in the unit of the
    /// period. Example: `1`.
    pub used_time: Option<i32>,
    /// **Required** under conditions. How long the subscription runs, or the unit that this is counted
    /// in, depending on the operation. Here: `Year`, `Month`. Example: `Month`.
    pub period: Option<Open<Period>>,
    /// Further information for the order, such as a promotion.
    pub business_info: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<String>,
    /// Whether a coupon of the account is applied to the order.
    pub auto_use_coupon: Option<bool>,
    /// Code of the promotion that is applied.
    pub promotion_code: Option<String>,
}

impl TransformDBInstancePayTypeRequest {
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
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    #[inline]
    pub fn used_time(mut self, value: i32) -> Self {
        self.used_time = Some(value);
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<Open<Period>>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `AutoUseCoupon`.
    #[inline]
    pub fn auto_use_coupon(mut self, value: bool) -> Self {
        self.auto_use_coupon = Some(value);
        self
    }
    /// Sets `PromotionCode`.
    pub fn promotion_code(mut self, value: impl Into<String>) -> Self {
        self.promotion_code = Some(value.into());
        self
    }
}

request! {
    TransformDBInstancePayTypeRequest {
        "DBInstanceId" => db_instance_id: query,
        "PayType" => pay_type: query,
        "ClientToken" => client_token: query,
        "UsedTime" => used_time: query,
        "Period" => period: query,
        "BusinessInfo" => business_info: query,
        "AutoRenew" => auto_renew: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "PromotionCode" => promotion_code: query,
    }
}

impl Operation for TransformDBInstancePayTypeRequest {
    type Response = TransformDBInstancePayTypeResponse;
    type Error = TransformDBInstancePayTypeError;
    const INFO: OperationInfo = super::operation("TransformDBInstancePayType")
        .required(&["DBInstanceId", "PayType"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [TransformDBInstancePayTypeError] = &[
        TransformDBInstancePayTypeError::InvalidDBInstanceNameNotFound,
        TransformDBInstancePayTypeError::InvalidOrderChargeNotSupport,
        TransformDBInstancePayTypeError::InvalidOrderTaskNotSupport,
        TransformDBInstancePayTypeError::InvalidPaymentMethodIncomplete,
        TransformDBInstancePayTypeError::InvalidOldInstanceTypeNotSupport,
        TransformDBInstancePayTypeError::OperationDeniedLockMode,
        TransformDBInstancePayTypeError::InvalidInstanceUseTypeNotSupport,
        TransformDBInstancePayTypeError::IncorrectDBInstanceType,
        TransformDBInstancePayTypeError::IncompleteAccountInfo,
        TransformDBInstancePayTypeError::IncompleteTaxInfo,
        TransformDBInstancePayTypeError::InvalidPaymentMethodMissing,
        TransformDBInstancePayTypeError::InsuffcientBalanceOrBankAccount,
        TransformDBInstancePayTypeError::InvalidPaymentMethodNoAccess,
        TransformDBInstancePayTypeError::InvalidPaymentMethodInsufficientBalance,
        TransformDBInstancePayTypeError::OrderTaskAlreadyExists,
        TransformDBInstancePayTypeError::OperationDeniedTimeLimit,
        TransformDBInstancePayTypeError::InvalidDBInstanceIdMalformed,
        TransformDBInstancePayTypeError::InvalidPayTypeMalformed,
        TransformDBInstancePayTypeError::InvalidResourceFormat,
        TransformDBInstancePayTypeError::InvalidPayTypeFormat,
        TransformDBInstancePayTypeError::InvalidUsedTimeFormat,
        TransformDBInstancePayTypeError::InvalidPeriodFormat,
        TransformDBInstancePayTypeError::InvalidPeriodOrUsedTimeFormat,
        TransformDBInstancePayTypeError::InvalidDiscountCouponMalformed,
        TransformDBInstancePayTypeError::InsufficientQuotaNoEnough,
        TransformDBInstancePayTypeError::SystemIllegalargument,
        TransformDBInstancePayTypeError::AccountMoneyValidateError,
        TransformDBInstancePayTypeError::ContainForbiddenLabelError,
        TransformDBInstancePayTypeError::PayInsufficientBalance,
        TransformDBInstancePayTypeError::CommodityServiceCallingException,
        TransformDBInstancePayTypeError::RiskRiskControlRejection2,
        TransformDBInstancePayTypeError::CommodityInvalidComponent,
        TransformDBInstancePayTypeError::OrderComboInstanceNotAllowOperate,
        TransformDBInstancePayTypeError::PricePricingPlanResultNotFound,
        TransformDBInstancePayTypeError::OrderNoRealNameAuthentication,
        TransformDBInstancePayTypeError::InsufficientAvailableQuota,
        TransformDBInstancePayTypeError::RegionDissolvedEOM,
        TransformDBInstancePayTypeError::RegionEndTimeDissolvedIndia,
        TransformDBInstancePayTypeError::RegionEndTimeDissolvedAustralia,
        TransformDBInstancePayTypeError::PriceCommoditySys,
        TransformDBInstancePayTypeError::OrderPeriodInvalid,
        TransformDBInstancePayTypeError::PayNoCreditCard2,
        TransformDBInstancePayTypeError::OrderInstHasUnpaidOrder,
        TransformDBInstancePayTypeError::BasicInfoUncompleted,
        TransformDBInstancePayTypeError::SystemSaleValidateFailed2,
        TransformDBInstancePayTypeError::ContainForbiddenLabelError2,
        TransformDBInstancePayTypeError::OrderStatusUnPaid,
    ];
}

/// Response to [`TransformDBInstancePayTypeRequest`].
#[non_exhaustive]
pub struct TransformDBInstancePayTypeResponse {
    /// How the item is billed. Example: `Prepaid`.
    pub charge_type: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxx`.
    pub db_instance_id: Option<String>,
    /// When the subscription runs out. Example: `2020-04-20T10:00:00Z`.
    pub expired_time: Option<Timestamp>,
    /// Number of the order, for looking it up in the order system. Example: `205157600280623`.
    pub order_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5E6E09DE-5B12-4BFF-A55E-1C86EDE06D9A`.
    pub request_id: Option<String>,
}

response! {
    TransformDBInstancePayTypeResponse {
        "ChargeType" => charge_type: value,
        "DBInstanceId" => db_instance_id: value,
        "ExpiredTime" => expired_time: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`TransformDBInstancePayTypeRequest`] names.
///
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 400
/// - [`InvalidOrderChargeNotSupport`](super::DocumentedError::InvalidOrderChargeNotSupport), here with HTTP status 400
/// - [`InvalidOrderTaskNotSupport`](super::DocumentedError::InvalidOrderTaskNotSupport)
/// - [`InvalidPaymentMethodIncomplete`](super::DocumentedError::InvalidPaymentMethodIncomplete)
/// - [`InvalidOldInstanceTypeNotSupport`](super::DocumentedError::InvalidOldInstanceTypeNotSupport)
/// - [`OperationDeniedLockMode`](super::DocumentedError::OperationDeniedLockMode)
/// - [`InvalidInstanceUseTypeNotSupport`](super::DocumentedError::InvalidInstanceUseTypeNotSupport)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType), here with HTTP status 400
/// - [`IncompleteAccountInfo`](super::DocumentedError::IncompleteAccountInfo)
/// - [`IncompleteTaxInfo`](super::DocumentedError::IncompleteTaxInfo)
/// - [`InvalidPaymentMethodMissing`](super::DocumentedError::InvalidPaymentMethodMissing)
/// - [`InsuffcientBalanceOrBankAccount`](super::DocumentedError::InsuffcientBalanceOrBankAccount)
/// - [`InvalidPaymentMethodNoAccess`](super::DocumentedError::InvalidPaymentMethodNoAccess)
/// - [`InvalidPaymentMethodInsufficientBalance`](super::DocumentedError::InvalidPaymentMethodInsufficientBalance)
/// - [`OrderTaskAlreadyExists`](super::DocumentedError::OrderTaskAlreadyExists)
/// - [`OperationDeniedTimeLimit`](super::DocumentedError::OperationDeniedTimeLimit)
/// - [`InvalidDBInstanceIdMalformed`](super::DocumentedError::InvalidDBInstanceIdMalformed)
/// - [`InvalidPayTypeMalformed`](super::DocumentedError::InvalidPayTypeMalformed)
/// - [`InvalidResourceFormat`](super::DocumentedError::InvalidResourceFormat)
/// - [`InvalidPayTypeFormat`](super::DocumentedError::InvalidPayTypeFormat)
/// - [`InvalidUsedTimeFormat`](super::DocumentedError::InvalidUsedTimeFormat)
/// - [`InvalidPeriodFormat`](super::DocumentedError::InvalidPeriodFormat)
/// - [`InvalidPeriodOrUsedTimeFormat`](super::DocumentedError::InvalidPeriodOrUsedTimeFormat)
/// - [`InvalidDiscountCouponMalformed`](super::DocumentedError::InvalidDiscountCouponMalformed)
/// - [`InsufficientQuotaNoEnough`](super::DocumentedError::InsufficientQuotaNoEnough)
/// - [`SystemIllegalargument`](super::DocumentedError::SystemIllegalargument)
/// - [`AccountMoneyValidateError`](super::DocumentedError::AccountMoneyValidateError)
/// - [`ContainForbiddenLabelError`](super::DocumentedError::ContainForbiddenLabelError)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
pub type TransformDBInstancePayTypeError = super::DocumentedError;
