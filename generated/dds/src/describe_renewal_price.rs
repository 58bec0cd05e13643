// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRenewalPrice`, from `dds/DescribeRenewalPrice.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Rule};

/// Works out what renewing an instance for a month costs.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeRenewalPriceRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_renewal_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRenewalPriceRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Further facts about the purchase, such as a price campaign.
    /// Example: `{“ActivityId":"000000000"}`.
    pub business_info: Option<String>,
    /// Which coupon is used for the order, or that none is.
    /// Default: `youhuiquan_promotion_option_id_for_blank`. Example: `youhuiquan_promotion_option_id_for_blank`.
    pub coupon_no: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeRenewalPriceRequest {
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
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
        self
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeRenewalPriceRequest {
        "DBInstanceId" => db_instance_id: query,
        "BusinessInfo" => business_info: query,
        "CouponNo" => coupon_no: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeRenewalPriceRequest {
    type Response = DescribeRenewalPriceResponse;
    type Error = DescribeRenewalPriceError;
    const INFO: OperationInfo = super::operation("DescribeRenewalPrice")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRenewalPriceError] = &[
        DescribeRenewalPriceError::MissingParameter,
    ];
}

/// Response to [`DescribeRenewalPriceRequest`].
#[non_exhaustive]
pub struct DescribeRenewalPriceResponse {
    /// Lines of the order, one entry each.
    pub sub_orders: Vec<SubOrder>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFD65226-08CC-4C4D-B6A4-CB3C382F67B0`.
    pub request_id: Option<String>,
    /// Price of the order with its discounts.
    pub order: Option<Order>,
    /// Price rules that apply to the order.
    pub rules: Vec<Rule>,
}

response! {
    DescribeRenewalPriceResponse {
        "SubOrders" => sub_orders: list("SubOrder"),
        "RequestId" => request_id: value,
        "Order" => order: value,
        "Rules" => rules: list("Rule"),
    }
}

/// Lines of the order, one entry each.
#[non_exhaustive]
pub struct SubOrder {
    /// Part of the price that is taken off. Example: `1144.8`.
    pub discount_amount: Option<f64>,
    /// ID of the instance, by which other calls name it. Example: `dds-bpxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Price before anything is taken off. Example: `1144.8`.
    pub original_amount: Option<f64>,
    /// Price rules that apply, by their numbers. Example: `{"RuleId": [11111111,11111111,11111111]}`.
    pub rule_ids: Vec<String>,
    /// Price that is finally to be paid. Example: `0`.
    pub trade_amount: Option<f64>,
}

response! {
    SubOrder {
        "DiscountAmount" => discount_amount: value,
        "InstanceId" => instance_id: value,
        "OriginalAmount" => original_amount: value,
        "RuleIds" => rule_ids: list("RuleId"),
        "TradeAmount" => trade_amount: value,
    }
}

/// Price of the order with its discounts.
#[non_exhaustive]
pub struct Order {
    /// Coupons that could be used for the order.
    pub coupons: Vec<Coupon>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Part of the price that is taken off. Example: `1144.8`.
    pub discount_amount: Option<f64>,
    /// Price before anything is taken off. Example: `1144.8`.
    pub original_amount: Option<f64>,
    /// Price rules that apply, by their numbers. Example: `11111111`.
    pub rule_ids: Vec<String>,
    /// Price that is finally to be paid. Example: `0`.
    pub trade_amount: Option<f64>,
}

response! {
    Order {
        "Coupons" => coupons: list("Coupon"),
        "Currency" => currency: value,
        "DiscountAmount" => discount_amount: value,
        "OriginalAmount" => original_amount: value,
        "RuleIds" => rule_ids: list("RuleId"),
        "TradeAmount" => trade_amount: value,
    }
}

/// Coupons that could be used for the order.
#[non_exhaustive]
pub struct Coupon {
    /// Number of the coupon. Example: `youhuiquan_promotion_option_id_for_blank`.
    pub coupon_no: Option<String>,
    /// Note on the coupon. Example: `coupondemo`.
    pub description: Option<String>,
    /// Whether the coupon is used for the order. Example: `true`.
    pub is_selected: Option<String>,
    /// What the coupon is called. Example: `youhuiquan111`.
    pub name: Option<String>,
}

response! {
    Coupon {
        "CouponNo" => coupon_no: value,
        "Description" => description: value,
        "IsSelected" => is_selected: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`DescribeRenewalPriceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
pub type DescribeRenewalPriceError = super::DocumentedError;
