// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrice`, from `r-kvstore/DescribePrice.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, NodeType, OrderType};

/// Works out what an order for an instance would cost; nothing is bought.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribePriceRequest::new()
///     .order_type("BUY");
/// let reply = client.describe_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePriceRequest {
    /// **Required.** Kind of order, or the order in which the result is sorted.
    /// Here: `BUY`, `UPGRADE`, `DOWNGRADE`, `RENEW`, `CONVERT`. Example: `BUY`.
    pub order_type: Option<Open<OrderType>>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Memory that the instance is to have; an alternative to naming the instance class.
    /// Unit: `MB`. Example: `1024`.
    pub capacity: Option<i64>,
    /// Size, model or class of the instance. Example: `redis.master.small.default`.
    pub instance_class: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-e`.
    pub zone_id: Option<String>,
    /// How the item is billed. Here: `PostPaid`, `PrePaid`. Default: `PostPaid`. Example: `PostPaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// Whether there is one copy of the data or two. Here: `STAND_ALONE`, `MASTER_SLAVE`.
    /// Default: `MASTER_SLAVE`. Example: `MASTER_SLAVE`.
    pub node_type: Option<Open<NodeType>>,
    /// How long the subscription is to run; needed when the billing is by subscription.
    /// Unit: `months`. Example: `3`.
    pub period: Option<i64>,
    /// How many instances of this kind the price is worked out for. Default: `1`. Example: `1`.
    pub quantity: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone that the secondary lies in.
    pub secondary_zone_id: Option<String>,
    /// The instances that are concerned.
    pub instances: Option<String>,
    /// Further information for the order, such as a promotion.
    pub business_info: Option<String>,
    /// Coupon to pay with, by its code.
    pub coupon_no: Option<String>,
    /// Whether the change goes ahead even if some features or commands are no longer supported
    /// afterward.
    pub force_upgrade: Option<bool>,
    /// Whether the order parameters are returned along with the price.
    pub order_param_out: Option<String>,
    /// Number of data shards of the instance, or to be added.
    pub shard_count: Option<i32>,
    /// Major version of Redis, or the Redis version that a Tair instance is compatible with.
    pub engine_version: Option<String>,
}

impl DescribePriceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrderType`, which is required.
    pub fn order_type(mut self, value: impl Into<Open<OrderType>>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Capacity`.
    #[inline]
    pub fn capacity(mut self, value: i64) -> Self {
        self.capacity = Some(value);
        self
    }
    /// Sets `InstanceClass`.
    pub fn instance_class(mut self, value: impl Into<String>) -> Self {
        self.instance_class = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<Open<NodeType>>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `Quantity`.
    #[inline]
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SecondaryZoneId`.
    pub fn secondary_zone_id(mut self, value: impl Into<String>) -> Self {
        self.secondary_zone_id = Some(value.into());
        self
    }
    /// Sets `Instances`.
    pub fn instances(mut self, value: impl Into<String>) -> Self {
        self.instances = Some(value.into());
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
    /// Sets `ForceUpgrade`.
    #[inline]
    pub fn force_upgrade(mut self, value: bool) -> Self {
        self.force_upgrade = Some(value);
        self
    }
    /// Sets `OrderParamOut`.
    pub fn order_param_out(mut self, value: impl Into<String>) -> Self {
        self.order_param_out = Some(value.into());
        self
    }
    /// Sets `ShardCount`.
    #[inline]
    pub fn shard_count(mut self, value: i32) -> Self {
        self.shard_count = Some(value);
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
}

request! {
    DescribePriceRequest {
        "OrderType" => order_type: query,
        "InstanceId" => instance_id: query,
        "Capacity" => capacity: query,
        "InstanceClass" => instance_class: query,
        "ZoneId" => zone_id: query,
        "ChargeType" => charge_type: query,
        "NodeType" => node_type: query,
        "Period" => period: query,
        "Quantity" => quantity: query,
        "RegionId" => region_id: query,
        "SecondaryZoneId" => secondary_zone_id: query,
        "Instances" => instances: query,
        "BusinessInfo" => business_info: query,
        "CouponNo" => coupon_no: query,
        "ForceUpgrade" => force_upgrade: query,
        "OrderParamOut" => order_param_out: query,
        "ShardCount" => shard_count: query,
        "EngineVersion" => engine_version: query,
    }
}

impl Operation for DescribePriceRequest {
    type Response = DescribePriceResponse;
    type Error = DescribePriceError;
    const INFO: OperationInfo = super::operation("DescribePrice")
        .required(&["OrderType"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribePriceError] = &[
        DescribePriceError::MissingParameter,
        DescribePriceError::InvalidInstancesFormat,
        DescribePriceError::AlreadyHadTemporaryBandwidth,
    ];
}

/// Response to [`DescribePriceRequest`].
#[non_exhaustive]
pub struct DescribePriceResponse {
    /// What the order comes to as a whole.
    pub order: Option<Order>,
    /// Single orders that make up the whole, one entry each.
    pub sub_orders: Vec<SubOrder>,
    /// Discount rules that went into the price.
    pub rules: Vec<Rule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4D830342-E341-4AA8-BA96-0257FE613EEF`.
    pub request_id: Option<String>,
    /// Parameters of the order as JSON text, to work out the price.
    pub order_params: Option<String>,
}

response! {
    DescribePriceResponse {
        "Order" => order: value,
        "SubOrders" => sub_orders: list("SubOrder"),
        "Rules" => rules: list("Rule"),
        "RequestId" => request_id: value,
        "OrderParams" => order_params: value,
    }
}

/// What the order comes to as a whole.
#[non_exhaustive]
pub struct Order {
    /// Coupons that can be applied, one entry each.
    pub coupons: Vec<Coupon>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// What discounts take off the price. Example: `0.21`.
    pub discount_amount: Option<String>,
    /// Price before any discount. Example: `0.21`.
    pub original_amount: Option<String>,
    /// IDs of the rules that were found or are concerned. Example: `RuleId: 1111111111`.
    pub rule_ids: Vec<String>,
    /// Price that is due after discounts. Example: `10`.
    pub trade_amount: Option<String>,
    /// What is charged for handling the order. Example: `0.1`.
    pub handling_fee_amount: Option<String>,
    /// Whether the discount is meant to be shown.
    pub show_discount_info: Option<bool>,
    /// How far the price has been reduced.
    pub depreciate_info: Option<DepreciateInfo>,
    /// Price after the discount.
    pub stand_discount_price: Option<i64>,
    /// Whether a contract discount applies. Example: `false`.
    pub is_contract_activity: Option<bool>,
    /// Price that holds after the reduction. Example: `0`.
    pub stand_price: Option<i64>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
}

response! {
    Order {
        "Coupons" => coupons: list("Coupon"),
        "Currency" => currency: value,
        "DiscountAmount" => discount_amount: value,
        "OriginalAmount" => original_amount: value,
        "RuleIds" => rule_ids: list("RuleId"),
        "TradeAmount" => trade_amount: value,
        "HandlingFeeAmount" => handling_fee_amount: value,
        "ShowDiscountInfo" => show_discount_info: value,
        "DepreciateInfo" => depreciate_info: value,
        "StandDiscountPrice" => stand_discount_price: value,
        "IsContractActivity" => is_contract_activity: value,
        "StandPrice" => stand_price: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Coupons that can be applied, one entry each.
#[non_exhaustive]
pub struct Coupon {
    /// Coupon to pay with, by its code. Example: `youhuiquan_promotion_option_id_for_blank`.
    pub coupon_no: Option<String>,
    /// Free text that describes the item to people. Example: `coupondemo`.
    pub description: Option<String>,
    /// Whether the coupon is the one applied. Example: `true`.
    pub is_selected: Option<String>,
    /// Name that people know the item by. Example: `text`.
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

/// How far the price has been reduced.
#[non_exhaustive]
pub struct DepreciateInfo {
    /// Price before any reduction, as published. Example: `1*`.
    pub list_price: Option<i64>,
    /// Standard price before any reduction. Example: `12*`.
    pub original_stand_amount: Option<i64>,
    /// Standard total after the reduction. Example: `9*`.
    pub cheap_stand_amount: Option<i64>,
    /// Share that the price is reduced by. Example: `30%`.
    pub cheap_rate: Option<i64>,
    /// Difference in price that the discount makes.
    pub differential: Option<i64>,
    /// What the discount on the price difference is called.
    pub differential_name: Option<String>,
    /// What one month costs.
    pub month_price: Option<i64>,
    /// Whether a contract discount applies. Example: `false`.
    pub is_contract_activity: Option<bool>,
    /// Whether the price reduction is meant to be shown. Example: `true`.
    pub is_show: Option<bool>,
    /// What the contract discount consists of.
    pub contract_activity: Option<ContractActivity>,
}

response! {
    DepreciateInfo {
        "ListPrice" => list_price: value,
        "OriginalStandAmount" => original_stand_amount: value,
        "CheapStandAmount" => cheap_stand_amount: value,
        "CheapRate" => cheap_rate: value,
        "Differential" => differential: value,
        "DifferentialName" => differential_name: value,
        "MonthPrice" => month_price: value,
        "IsContractActivity" => is_contract_activity: value,
        "IsShow" => is_show: value,
        "ContractActivity" => contract_activity: value,
    }
}

/// What the contract discount consists of.
#[non_exhaustive]
pub struct ContractActivity {
    /// Total taken off by the promotion. Example: ``.
    pub final_prom_fee: Option<f64>,
    /// Price after the discount. Example: ``.
    pub final_fee: Option<f64>,
    /// Price before the discount.
    pub prod_fee: Option<f64>,
    /// Contract discount in question, by its number.
    pub activity_id: Option<i64>,
    /// Discount option, by its ID.
    pub option_code: Option<String>,
    /// What the contract discount is called. Example: `text`.
    pub activity_name: Option<String>,
    /// IDs of the options that were found or are concerned.
    pub option_ids: Vec<i64>,
}

response! {
    ContractActivity {
        "FinalPromFee" => final_prom_fee: value,
        "FinalFee" => final_fee: value,
        "ProdFee" => prod_fee: value,
        "ActivityId" => activity_id: value,
        "OptionCode" => option_code: value,
        "ActivityName" => activity_name: value,
        "OptionIds" => option_ids: list("OptionId"),
    }
}

/// Single orders that make up the whole, one entry each.
#[non_exhaustive]
pub struct SubOrder {
    /// What discounts take off the price. Example: `0.21`.
    pub discount_amount: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Price before any discount. Example: `0.21`.
    pub original_amount: Option<String>,
    /// IDs of the rules that were found or are concerned. Example: `RuleId: 1111111111`.
    pub rule_ids: Vec<String>,
    /// Price that is due after discounts. Example: `10`.
    pub trade_amount: Option<String>,
    /// Promotions that can be chosen, one entry each.
    pub optional_promotions: Vec<OptionalPromotion>,
    /// How far the price has been reduced.
    pub depreciate_info: Option<SubOrderDepreciateInfo>,
    /// Price after the discount.
    pub stand_discount_price: Option<i64>,
    /// Whether a contract discount applies.
    pub is_contract_activity: Option<bool>,
    /// Price that holds after the reduction.
    pub stand_price: Option<i64>,
    /// Priced parts that the order line is made of.
    pub module_instance: Vec<ModuleInstance>,
    /// Promotions that were applied, one entry each.
    pub prom_detail_list: Vec<PromDetail>,
    /// What the contract discount consists of.
    pub contract_activity: Option<bool>,
}

response! {
    SubOrder {
        "DiscountAmount" => discount_amount: value,
        "InstanceId" => instance_id: value,
        "OriginalAmount" => original_amount: value,
        "RuleIds" => rule_ids: list("RuleId"),
        "TradeAmount" => trade_amount: value,
        "OptionalPromotions" => optional_promotions: list("OptionalPromotion"),
        "DepreciateInfo" => depreciate_info: value,
        "StandDiscountPrice" => stand_discount_price: value,
        "IsContractActivity" => is_contract_activity: value,
        "StandPrice" => stand_price: value,
        "ModuleInstance" => module_instance: list("ModuleInstance"),
        "PromDetailList" => prom_detail_list: list("PromDetail"),
        "ContractActivity" => contract_activity: value,
    }
}

/// Promotions that can be chosen, one entry each.
#[non_exhaustive]
pub struct OptionalPromotion {
    /// Whether the promotion has been chosen. Example: `false`.
    pub selected: Option<bool>,
    /// Coupon to pay with, by its code. Example: `default`.
    pub coupon_no: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether the promotion is meant to be shown.
    pub show: Option<bool>,
    /// Further facts about the promotion.
    pub activity_ext_info: Option<Value>,
    /// Discount option, by its ID.
    pub option_code: Option<String>,
    /// What the promotion is called.
    pub promotion_name: Option<String>,
    /// Number that picks out the promotion option.
    pub promotion_option_no: Option<String>,
    /// Amount that the promotion could take off.
    pub can_prom_fee: Option<String>,
}

response! {
    OptionalPromotion {
        "Selected" => selected: value,
        "CouponNo" => coupon_no: value,
        "Name" => name: value,
        "Description" => description: value,
        "Show" => show: value,
        "ActivityExtInfo" => activity_ext_info: value,
        "OptionCode" => option_code: value,
        "PromotionName" => promotion_name: value,
        "PromotionOptionNo" => promotion_option_no: value,
        "CanPromFee" => can_prom_fee: value,
    }
}

/// How far the price has been reduced.
#[non_exhaustive]
pub struct SubOrderDepreciateInfo {
    /// Price before any reduction, as published.
    pub list_price: Option<i64>,
    /// Standard price before any reduction.
    pub original_stand_amount: Option<i64>,
    /// Standard total after the reduction.
    pub cheap_stand_amount: Option<i64>,
    /// Share that the price is reduced by.
    pub cheap_rate: Option<i64>,
    /// Difference in price that the discount makes.
    pub differential: Option<i64>,
    /// What the discount on the price difference is called.
    pub differential_name: Option<String>,
    /// What one month costs.
    pub month_price: Option<i64>,
    /// Whether a contract discount applies.
    pub is_contract_activity: Option<bool>,
    /// What the contract discount consists of.
    pub contract_activity: Option<ContractActivity>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<String>,
}

response! {
    SubOrderDepreciateInfo {
        "ListPrice" => list_price: value,
        "OriginalStandAmount" => original_stand_amount: value,
        "CheapStandAmount" => cheap_stand_amount: value,
        "CheapRate" => cheap_rate: value,
        "Differential" => differential: value,
        "DifferentialName" => differential_name: value,
        "MonthPrice" => month_price: value,
        "IsContractActivity" => is_contract_activity: value,
        "ContractActivity" => contract_activity: value,
        "StartTime" => start_time: value,
    }
}

/// Priced parts that the order line is made of.
#[non_exhaustive]
pub struct ModuleInstance {
    /// Code of the priced part.
    pub module_code: Option<String>,
    /// Priced part of the order, by its ID.
    pub module_id: Option<String>,
    /// Price that holds after the reduction.
    pub stand_price: Option<f64>,
    /// Whether this part has a price of its own.
    pub pricing_module: Option<bool>,
    /// What the priced part of the order is called.
    pub module_name: Option<String>,
    /// Amount taken off this part of the order.
    pub discount_fee: Option<f64>,
    /// Price of this part before any discount. Example: `0.0`.
    pub total_product_fee: Option<f64>,
    /// Whether this part has to be paid for in the order. Example: `true`.
    pub need_order_pay: Option<bool>,
    /// Amount that is actually due. Example: `0.0`.
    pub pay_fee: Option<f64>,
    /// Properties of the priced part, one entry each.
    pub module_attrs: Vec<ModuleAttr>,
    /// Whether a contract discount applies to this part of the order.
    pub contract_activity: Option<bool>,
    /// How far the price has been reduced.
    pub depreciate_info: Option<ModuleInstanceDepreciateInfo>,
}

response! {
    ModuleInstance {
        "ModuleCode" => module_code: value,
        "ModuleId" => module_id: value,
        "StandPrice" => stand_price: value,
        "PricingModule" => pricing_module: value,
        "ModuleName" => module_name: value,
        "DiscountFee" => discount_fee: value,
        "TotalProductFee" => total_product_fee: value,
        "NeedOrderPay" => need_order_pay: value,
        "PayFee" => pay_fee: value,
        "ModuleAttrs" => module_attrs: list("moduleAttr"),
        "ContractActivity" => contract_activity: value,
        "DepreciateInfo" => depreciate_info: value,
    }
}

/// Properties of the priced part, one entry each.
#[non_exhaustive]
pub struct ModuleAttr {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<i64>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

response! {
    ModuleAttr {
        "Type" => type_: value,
        "Value" => value: value,
        "Code" => code: value,
        "Name" => name: value,
    }
}

/// How far the price has been reduced.
#[non_exhaustive]
pub struct ModuleInstanceDepreciateInfo {
    /// Price before any reduction, as published.
    pub list_price: Option<f64>,
    /// Standard price before any reduction.
    pub original_stand_amount: Option<f64>,
    /// Standard total after the reduction.
    pub cheap_stand_amount: Option<f64>,
    /// Share that the price is reduced by.
    pub cheap_rate: Option<f64>,
    /// Difference in price that the discount makes.
    pub differential: Option<f64>,
    /// What the discount on the price difference is called.
    pub differential_name: Option<String>,
    /// What one month costs.
    pub month_price: Option<f64>,
    /// Whether a contract discount applies.
    pub is_contract_activity: Option<bool>,
    /// Whether the price reduction is meant to be shown. Example: `true`.
    pub is_show: Option<bool>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<String>,
}

response! {
    ModuleInstanceDepreciateInfo {
        "ListPrice" => list_price: value,
        "OriginalStandAmount" => original_stand_amount: value,
        "CheapStandAmount" => cheap_stand_amount: value,
        "CheapRate" => cheap_rate: value,
        "Differential" => differential: value,
        "DifferentialName" => differential_name: value,
        "MonthPrice" => month_price: value,
        "IsContractActivity" => is_contract_activity: value,
        "IsShow" => is_show: value,
        "StartTime" => start_time: value,
    }
}

/// Promotions that were applied, one entry each.
#[non_exhaustive]
pub struct PromDetail {
    /// What the promotion is called.
    pub promotion_name: Option<String>,
    /// Promotion in question, by its ID.
    pub promotion_id: Option<i64>,
    /// Total taken off by the promotion.
    pub final_prom_fee: Option<f64>,
    /// Discount option, by its ID.
    pub option_code: Option<String>,
    /// Which kind of prom it is or is to be.
    pub prom_type: Option<String>,
    /// Further facts about the promotion.
    pub activity_ext_info: Option<Value>,
    /// Which kind of derived prom it is or is to be.
    pub derived_prom_type: Option<String>,
    /// Code that the promotion goes by in orders.
    pub promotion_code: Option<String>,
}

response! {
    PromDetail {
        "PromotionName" => promotion_name: value,
        "PromotionId" => promotion_id: value,
        "FinalPromFee" => final_prom_fee: value,
        "OptionCode" => option_code: value,
        "PromType" => prom_type: value,
        "ActivityExtInfo" => activity_ext_info: value,
        "DerivedPromType" => derived_prom_type: value,
        "PromotionCode" => promotion_code: value,
    }
}

/// Discount rules that went into the price.
#[non_exhaustive]
pub struct Rule {
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Discount rule in question, by its ID. Example: `1111111111`.
    pub rule_desc_id: Option<i64>,
    /// Title or heading shown to people. Example: `demo`.
    pub title: Option<String>,
}

response! {
    Rule {
        "Name" => name: value,
        "RuleDescId" => rule_desc_id: value,
        "Title" => title: value,
    }
}

/// Errors that the documentation of [`DescribePriceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidInstancesFormat`](super::DocumentedError::InvalidInstancesFormat)
/// - [`AlreadyHadTemporaryBandwidth`](super::DocumentedError::AlreadyHadTemporaryBandwidth)
pub type DescribePriceError = super::DocumentedError;
