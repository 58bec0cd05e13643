// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRenewalPrice`, from `rds/DescribeRenewalPrice.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ActivityInfo, Coupon, Rule};

/// Works out what renewing an instance would cost; nothing is bought.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeRenewalPriceRequest::new()
///     .db_instance_id("...")
///     .used_time(1)
///     .time_type("...");
/// let reply = client.describe_renewal_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRenewalPriceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// Size, model or class of the database instance.
    pub db_instance_class: Option<String>,
    /// **Required.** How long the subscription lasts, counted in the unit of the period.
    pub used_time: Option<i32>,
    /// **Required.** Unit that the subscription period is counted in.
    pub time_type: Option<String>,
    /// How many instances the price is worked out for.
    pub quantity: Option<i32>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// Further information for the order, such as a promotion.
    pub business_info: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeRenewalPriceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `DBInstanceClass`.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `UsedTime`, which is required.
    #[inline]
    pub fn used_time(mut self, value: i32) -> Self {
        self.used_time = Some(value);
        self
    }
    /// Sets `TimeType`, which is required.
    pub fn time_type(mut self, value: impl Into<String>) -> Self {
        self.time_type = Some(value.into());
        self
    }
    /// Sets `Quantity`.
    #[inline]
    pub fn quantity(mut self, value: i32) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeRenewalPriceRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "PayType" => pay_type: query,
        "DBInstanceClass" => db_instance_class: query,
        "UsedTime" => used_time: query,
        "TimeType" => time_type: query,
        "Quantity" => quantity: query,
        "OrderType" => order_type: query,
        "BusinessInfo" => business_info: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeRenewalPriceRequest {
    type Response = DescribeRenewalPriceResponse;
    type Error = DescribeRenewalPriceError;
    const INFO: OperationInfo = super::operation("DescribeRenewalPrice")
        .required(&["DBInstanceId", "UsedTime", "TimeType"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRenewalPriceError] = &[
        DescribeRenewalPriceError::SystemSaleValidateFailed,
        DescribeRenewalPriceError::OrdQueryAccountError,
        DescribeRenewalPriceError::PriceWanHuaTongSys,
        DescribeRenewalPriceError::OrderComboInstanceNotAllowOperate,
        DescribeRenewalPriceError::PricePricingPlanResultNotFound,
        DescribeRenewalPriceError::OrderNoRealNameAuthentication,
        DescribeRenewalPriceError::InsufficientAvailableQuota,
        DescribeRenewalPriceError::CommodityServiceCallingException,
        DescribeRenewalPriceError::RegionDissolvedEOM,
        DescribeRenewalPriceError::CommodityInvalidComponent,
        DescribeRenewalPriceError::RegionEndTimeDissolvedIndia,
        DescribeRenewalPriceError::RegionEndTimeDissolvedAustralia,
        DescribeRenewalPriceError::PriceCommoditySys,
        DescribeRenewalPriceError::PayInsufficientBalance,
        DescribeRenewalPriceError::OrderPeriodInvalid,
        DescribeRenewalPriceError::PayNoCreditCard2,
        DescribeRenewalPriceError::OrderInstHasUnpaidOrder,
        DescribeRenewalPriceError::NoAvailablePaymentMethod,
        DescribeRenewalPriceError::BasicInfoUncompleted,
        DescribeRenewalPriceError::RiskRiskControlRejection2,
        DescribeRenewalPriceError::SystemSaleValidateFailed2,
        DescribeRenewalPriceError::ContainForbiddenLabelError2,
        DescribeRenewalPriceError::OrderStatusUnPaid,
        DescribeRenewalPriceError::CanNotFindSubscription,
    ];
}

/// Response to [`DescribeRenewalPriceRequest`].
#[non_exhaustive]
pub struct DescribeRenewalPriceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC9F4EF6-D038-4405-B497-1F48E722C9F2`.
    pub request_id: Option<String>,
    /// What the order costs.
    pub price_info: Option<PriceInfo>,
    /// Discount rules that went into the price.
    pub rules: Vec<Rule>,
}

response! {
    DescribeRenewalPriceResponse {
        "RequestId" => request_id: value,
        "PriceInfo" => price_info: value,
        "Rules" => rules: list("Rule"),
    }
}

/// What the order costs.
#[non_exhaustive]
pub struct PriceInfo {
    /// Price before any discount. Example: `138`.
    pub original_price: Option<f64>,
    /// Amount that discounts take off. Example: `27`.
    pub discount_price: Option<f64>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Price that is due after discounts. Example: `111`.
    pub trade_price: Option<f64>,
    /// Coupons that can be applied, one entry each.
    pub coupons: Vec<Coupon>,
    /// IDs of the rules that were found or are concerned.
    pub rule_ids: Vec<String>,
    /// Promotions that were checked for the order.
    pub activity_info: Option<ActivityInfo>,
}

response! {
    PriceInfo {
        "OriginalPrice" => original_price: value,
        "DiscountPrice" => discount_price: value,
        "Currency" => currency: value,
        "TradePrice" => trade_price: value,
        "Coupons" => coupons: list("Coupon"),
        "RuleIds" => rule_ids: list("RuleId"),
        "ActivityInfo" => activity_info: value,
    }
}

/// Errors that the documentation of [`DescribeRenewalPriceRequest`] names.
///
/// - [`SystemSaleValidateFailed`](super::DocumentedError::SystemSaleValidateFailed)
/// - [`OrdQueryAccountError`](super::DocumentedError::OrdQueryAccountError)
/// - [`PriceWanHuaTongSys`](super::DocumentedError::PriceWanHuaTongSys)
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
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`CanNotFindSubscription`](super::DocumentedError::CanNotFindSubscription)
pub type DescribeRenewalPriceError = super::DocumentedError;
