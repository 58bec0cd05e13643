// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewInstance`, from `rds/RenewInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TrueFalse};

/// Extends the subscription of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::RenewInstanceRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx")
///     .period(12);
/// let reply = client.renew_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewInstanceRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** How long the subscription is extended by. Unit: `months`. Example: `12`.
    pub period: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `False`. Example: `True`.
    pub auto_pay: Option<Open<TrueFalse>>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<String>,
    /// Whether a coupon of the account is applied to the order.
    pub auto_use_coupon: Option<bool>,
    /// Code of the promotion that is applied.
    pub promotion_code: Option<String>,
}

impl RenewInstanceRequest {
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
    /// Sets `Period`, which is required.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: impl Into<Open<TrueFalse>>) -> Self {
        self.auto_pay = Some(value.into());
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
    RenewInstanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "Period" => period: query,
        "ClientToken" => client_token: query,
        "AutoPay" => auto_pay: query,
        "AutoRenew" => auto_renew: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "PromotionCode" => promotion_code: query,
    }
}

impl Operation for RenewInstanceRequest {
    type Response = RenewInstanceResponse;
    type Error = RenewInstanceError;
    const INFO: OperationInfo = super::operation("RenewInstance")
        .required(&["DBInstanceId", "Period"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [RenewInstanceError] = &[
        RenewInstanceError::InvalidConcurrentOperate,
        RenewInstanceError::ArrearageOrderExists,
        RenewInstanceError::OperationDeniedMultiRegions,
        RenewInstanceError::RegionEndTimeDissolvedIndia,
        RenewInstanceError::RegionEndTimeDissolvedAustralia,
        RenewInstanceError::CommodityServiceCallingException,
        RenewInstanceError::CommodityInvalidComponent,
        RenewInstanceError::PayInsufficientBalance,
        RenewInstanceError::PriceCommoditySys,
        RenewInstanceError::OrderComboInstanceNotAllowOperate,
        RenewInstanceError::PricePricingPlanResultNotFound,
        RenewInstanceError::OrderNoRealNameAuthentication,
        RenewInstanceError::InsufficientAvailableQuota,
        RenewInstanceError::RegionDissolvedEOM,
        RenewInstanceError::OrderPeriodInvalid,
        RenewInstanceError::PayNoCreditCard2,
        RenewInstanceError::OrderInstHasUnpaidOrder,
        RenewInstanceError::NoAvailablePaymentMethod,
        RenewInstanceError::BasicInfoUncompleted,
        RenewInstanceError::RiskRiskControlRejection2,
        RenewInstanceError::SystemSaleValidateFailed2,
        RenewInstanceError::ContainForbiddenLabelError2,
        RenewInstanceError::OrderStatusUnPaid,
        RenewInstanceError::InvalidOrderChargeNotSupport,
    ];
}

/// Response to [`RenewInstanceRequest`].
#[non_exhaustive]
pub struct RenewInstanceResponse {
    /// Number of the order, for looking it up in the order system. Example: `201815745430941`.
    pub order_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
}

response! {
    RenewInstanceResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RenewInstanceRequest`] names.
///
/// - [`InvalidConcurrentOperate`](super::DocumentedError::InvalidConcurrentOperate)
/// - [`ArrearageOrderExists`](super::DocumentedError::ArrearageOrderExists)
/// - [`OperationDeniedMultiRegions`](super::DocumentedError::OperationDeniedMultiRegions)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidOrderChargeNotSupport`](super::DocumentedError::InvalidOrderChargeNotSupport)
pub type RenewInstanceError = super::DocumentedError;
