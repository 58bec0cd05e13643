// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrice`, from `dds/DescribePrice.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OrderType, Rule};

/// Works out what buying, resizing or renewing an instance costs; nothing is bought.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribePriceRequest::new()
///     .db_instances("text")
///     .order_type("BUY");
/// let reply = client.describe_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePriceRequest {
    /// **Required.** Instances to be priced, with their size and version, as a JSON text.
    /// Example: `text`.
    pub db_instances: Option<String>,
    /// **Required.** What the price is asked for: a purchase, a change of size or a renewal.
    /// Example: `BUY`.
    pub order_type: Option<Open<OrderType>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Code under which the order system sells the item. Example: `dds_sharding`.
    pub commodity_code: Option<Open<CommodityCode>>,
    /// Code or name of the product concerned. Default: `dds`. Example: `dds`.
    pub product_code: Option<String>,
    /// Further facts about the purchase, such as a price campaign.
    /// Example: `{"AccountPassword":"Pw123456","DBInstanceDescription":"test"}`.
    pub business_info: Option<String>,
    /// Which coupon is used for the order, or that none is.
    /// Default: `youhuiquan_promotion_option_id_for_blank`. Example: `youhuiquan_promotion_option_id_for_blank`.
    pub coupon_no: Option<String>,
    /// Whether the parameters of the order are returned too. Default: `false`. Example: `false`.
    pub order_param_out: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `sg-bpxxxxxxxxxxxxxxxxxx`.
    pub resource_group_id: Option<String>,
}

impl DescribePriceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstances`, which is required.
    pub fn db_instances(mut self, value: impl Into<String>) -> Self {
        self.db_instances = Some(value.into());
        self
    }
    /// Sets `OrderType`, which is required.
    pub fn order_type(mut self, value: impl Into<Open<OrderType>>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CommodityCode`.
    pub fn commodity_code(mut self, value: impl Into<Open<CommodityCode>>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
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
    /// Sets `OrderParamOut`.
    pub fn order_param_out(mut self, value: impl Into<String>) -> Self {
        self.order_param_out = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribePriceRequest {
        "DBInstances" => db_instances: query,
        "OrderType" => order_type: query,
        "RegionId" => region_id: query,
        "CommodityCode" => commodity_code: query,
        "ProductCode" => product_code: query,
        "BusinessInfo" => business_info: query,
        "CouponNo" => coupon_no: query,
        "OrderParamOut" => order_param_out: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribePriceRequest {
    type Response = DescribePriceResponse;
    type Error = DescribePriceError;
    const INFO: OperationInfo = super::operation("DescribePrice")
        .required(&["DBInstances", "OrderType"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribePriceError] = &[
        DescribePriceError::MissingParameter,
        DescribePriceError::InvalidParam,
        DescribePriceError::OriginPriceError,
    ];
}

/// Response to [`DescribePriceRequest`].
#[non_exhaustive]
pub struct DescribePriceResponse {
    /// Price of the order with its discounts.
    pub order: Option<Order>,
    /// Parameters of the order, as JSON; only when asked for. Example: `{\"autoPay\":false}"`.
    pub order_params: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `82530058-D4CF-49A4-96FB-9DD2DF3CE93E`.
    pub request_id: Option<String>,
    /// Price rules that apply to the order.
    pub rules: Vec<Rule>,
    /// Lines of the order, one entry each.
    pub sub_orders: Vec<SubOrder>,
    /// Call chain of this request, for support to follow it.
    /// Example: `11111111111111111111111111111111`.
    pub trace_id: Option<String>,
}

response! {
    DescribePriceResponse {
        "Order" => order: value,
        "OrderParams" => order_params: value,
        "RequestId" => request_id: value,
        "Rules" => rules: list("Rule"),
        "SubOrders" => sub_orders: list("SubOrder"),
        "TraceId" => trace_id: value,
    }
}

/// Price of the order with its discounts.
#[non_exhaustive]
pub struct Order {
    /// Coupons that could be used for the order.
    pub coupons: Vec<Coupon>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Part of the price that is taken off. Example: `322.4`.
    pub discount_amount: Option<String>,
    /// Price before anything is taken off. Example: `322.4`.
    pub original_amount: Option<String>,
    /// Price rules that apply, by their numbers. Example: `{"RuleId": [11111111,11111111,11111111]}`.
    pub rule_ids: Vec<String>,
    /// Price that is finally to be paid. Example: `0`.
    pub trade_amount: Option<String>,
    /// Whether the discount is to be shown. Example: `true`.
    pub show_discount_info: Option<bool>,
    /// Promotions that can be chosen for the order. Example: `text`.
    pub optional_promotions: Option<String>,
    /// Promotions that apply, one entry each. Example: `text`.
    pub prom_detail_list: Option<String>,
    /// Facts about a general price cut.
    pub depreciate_info: Option<DepreciateInfo>,
    /// Price on the website after the discount. Example: `0`.
    pub stand_discount_price: Option<f64>,
    /// Price after the discount, by what the vendor's page says. Example: `0`.
    pub stand_price: Option<f64>,
    /// Discount that a contract with the customer gives, or whether there is one. Example: `false`.
    pub contract_activity: Option<bool>,
    /// Code of the order.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// Whether a discount from a contract applies. Example: `false`.
    pub is_contract_activity: Option<bool>,
    /// Sum over the lines of the order. Example: `483.14`.
    pub total_cost_amount: Option<f64>,
}

response! {
    Order {
        "Coupons" => coupons: list("Coupon"),
        "Currency" => currency: value,
        "DiscountAmount" => discount_amount: value,
        "OriginalAmount" => original_amount: value,
        "RuleIds" => rule_ids: list("RuleId"),
        "TradeAmount" => trade_amount: value,
        "ShowDiscountInfo" => show_discount_info: value,
        "OptionalPromotions" => optional_promotions: value,
        "PromDetailList" => prom_detail_list: value,
        "DepreciateInfo" => depreciate_info: value,
        "StandDiscountPrice" => stand_discount_price: value,
        "StandPrice" => stand_price: value,
        "ContractActivity" => contract_activity: value,
        "Code" => code: value,
        "Message" => message: value,
        "IsContractActivity" => is_contract_activity: value,
        "TotalCostAmount" => total_cost_amount: value,
    }
}

/// Coupons that could be used for the order.
#[non_exhaustive]
pub struct Coupon {
    /// Number of the coupon. Example: `youhuiquan_promotion_option_id_for_blank`.
    pub coupon_no: Option<String>,
    /// Note on the coupon. Example: `text`.
    pub description: Option<String>,
    /// Whether the coupon is used for the order. Example: `true`.
    pub is_selected: Option<String>,
    /// What the coupon is called. Example: `youhuiquan111`.
    pub name: Option<String>,
    /// Rules of the promotion, by their numbers.
    pub promotion_rule_id_list: Vec<i64>,
    /// Identifies the chosen option within the promotion, for programs. Example: `youhui_quan`.
    pub promotion_option_code: Option<String>,
    /// Code of the promotion or coupon. Example: `youhui_quan`.
    pub option_code: Option<String>,
    /// What kind of price campaign it is. Example: `payondemand`.
    pub activity_category: Option<String>,
}

response! {
    Coupon {
        "CouponNo" => coupon_no: value,
        "Description" => description: value,
        "IsSelected" => is_selected: value,
        "Name" => name: value,
        "PromotionRuleIdList" => promotion_rule_id_list: list("PromotionRuleId"),
        "PromotionOptionCode" => promotion_option_code: value,
        "OptionCode" => option_code: value,
        "ActivityCategory" => activity_category: value,
    }
}

/// Facts about a general price cut.
#[non_exhaustive]
pub struct DepreciateInfo {
    /// Price in the public list. Example: `1*`.
    pub list_price: Option<f64>,
    /// Total at the prices on the website before the cut. Example: `12*`.
    pub original_stand_amount: Option<f64>,
    /// Total at the prices on the website after the cut. Example: `9*`.
    pub cheap_stand_amount: Option<f64>,
    /// By what share prices have been cut. Example: `30%`.
    pub cheap_rate: Option<f64>,
    /// Discount that offsets a difference in price.
    pub differential: Option<f64>,
    /// What the discount for the price difference is called.
    pub differential_name: Option<String>,
    /// Price converted to one month.
    pub month_price: Option<f64>,
    /// Whether a discount from a contract applies. Example: `false`.
    pub is_contract_activity: Option<bool>,
    /// Whether the amount of the price cut is to be shown. Example: `true`.
    pub is_show: Option<String>,
    /// Discount that a contract with the customer gives, or whether there is one.
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

/// Discount that a contract with the customer gives, or whether there is one.
#[non_exhaustive]
pub struct ContractActivity {
    /// Sum of the discounts. Example: `3621.6`.
    pub final_prom_fee: Option<f64>,
    /// Amount that is left after the discounts. Example: `20522.4`.
    pub final_fee: Option<f64>,
    /// Price before any discount. Example: `24144.0`.
    pub prod_fee: Option<f64>,
    /// Price campaign that the discount comes from, by its number. Example: `41120065996xxxxx`.
    pub activity_id: Option<i64>,
    /// Code of the promotion or coupon. Example: `wanhua_activity`.
    pub option_code: Option<String>,
    /// What the price campaign is called. Example: `text`.
    pub activity_name: Option<String>,
    /// Options of the contract that apply.
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

/// Lines of the order, one entry each.
#[non_exhaustive]
pub struct SubOrder {
    /// Part of the price that is taken off. Example: `322.4`.
    pub discount_amount: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `dds-bpxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Price before anything is taken off. Example: `322.4`.
    pub original_amount: Option<String>,
    /// Price rules that apply, by their numbers. Example: `{"RuleId": [11111111,11111111,11111111]}`.
    pub rule_ids: Vec<String>,
    /// Price that is finally to be paid. Example: `0`.
    pub trade_amount: Option<String>,
    /// Facts about a general price cut.
    pub depreciate_info: Option<SubOrderDepreciateInfo>,
    /// Whether a general price cut applies. Example: `text`.
    pub is_new_official_activity: Option<String>,
    /// Parts that make up the price of the order line.
    pub module_instance: Vec<ModuleInstance>,
    /// Discount that a contract with the customer gives, or whether there is one. Example: `false`.
    pub contract_activity: Option<bool>,
    /// Promotions that can be chosen for the order.
    pub optional_promotions: Vec<OptionalPromotion>,
    /// Promotions that apply, one entry each.
    pub prom_detail_list: Vec<PromDetail>,
    /// Price on the website after the discount. Example: `8687`.
    pub stand_discount_price: Option<f64>,
    /// Price after the discount, by what the vendor's page says. Example: `62982`.
    pub stand_price: Option<f64>,
    /// Whether a discount from a contract applies. Example: `false`.
    pub is_contract_activity: Option<bool>,
}

response! {
    SubOrder {
        "DiscountAmount" => discount_amount: value,
        "InstanceId" => instance_id: value,
        "OriginalAmount" => original_amount: value,
        "RuleIds" => rule_ids: list("RuleId"),
        "TradeAmount" => trade_amount: value,
        "DepreciateInfo" => depreciate_info: value,
        "IsNewOfficialActivity" => is_new_official_activity: value,
        "ModuleInstance" => module_instance: list("ModuleInstance"),
        "ContractActivity" => contract_activity: value,
        "OptionalPromotions" => optional_promotions: list("OptionalPromotion"),
        "PromDetailList" => prom_detail_list: list("PromDetail"),
        "StandDiscountPrice" => stand_discount_price: value,
        "StandPrice" => stand_price: value,
        "IsContractActivity" => is_contract_activity: value,
    }
}

/// Facts about a general price cut.
#[non_exhaustive]
pub struct SubOrderDepreciateInfo {
    /// Price in the public list. Example: `1*`.
    pub list_price: Option<f64>,
    /// Total at the prices on the website before the cut. Example: `12*`.
    pub original_stand_amount: Option<f64>,
    /// Total at the prices on the website after the cut. Example: `9*`.
    pub cheap_stand_amount: Option<f64>,
    /// By what share prices have been cut. Example: `30%`.
    pub cheap_rate: Option<f64>,
    /// Discount that offsets a difference in price.
    pub differential: Option<f64>,
    /// What the discount for the price difference is called.
    pub differential_name: Option<String>,
    /// Price converted to one month.
    pub month_price: Option<f64>,
    /// Whether a discount from a contract applies. Example: `false`.
    pub is_contract_activity: Option<bool>,
    /// Whether the amount of the price cut is to be shown. Example: `true`.
    pub is_show: Option<String>,
    /// Discount that a contract with the customer gives, or whether there is one.
    pub contract_activity: Option<ContractActivity>,
    /// When the price campaign began. Example: `2024-02-29 10:30:00`.
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
        "IsShow" => is_show: value,
        "ContractActivity" => contract_activity: value,
        "StartTime" => start_time: value,
    }
}

/// Parts that make up the price of the order line.
#[non_exhaustive]
pub struct ModuleInstance {
    /// Fee of the module for one billing period. Example: `0.0`.
    pub cycle_fee: Option<String>,
    /// Promotions that apply, one entry each.
    pub prom_detail_list: Vec<PromDetail>,
    /// Facts about a general price cut.
    pub depreciate_info: Option<ModuleInstanceDepreciateInfo>,
    /// Amount of the discount. Example: `0.0`.
    pub discount_fee: Option<String>,
    /// Attributes of the part of the price.
    pub module_attrs: Vec<ModuleAttr>,
    /// Code of the part of the price. Example: `dds_dbtype`.
    pub module_code: Option<String>,
    /// Part of the price, by its number. Example: `1017110000415xxx`.
    pub module_id: Option<i64>,
    /// What the part of the price is called. Example: `text`.
    pub module_name: Option<String>,
    /// Whether this part has to be paid with the order. Example: `true`.
    pub need_order_pay: Option<bool>,
    /// Amount actually to be paid. Example: `0.0`.
    pub pay_fee: Option<f64>,
    /// Whether this part has a price of its own. Example: `false`.
    pub pricing_module: Option<bool>,
    /// Price after the discount, by what the vendor's page says. Example: `0`.
    pub stand_price: Option<f64>,
    /// Price of the product before discounts. Example: `0.0`.
    pub total_product_fee: Option<f64>,
    /// Discount that a contract with the customer gives, or whether there is one. Example: `false`.
    pub contract_activity: Option<bool>,
    /// Price on the website after the discount. Example: `451.00`.
    pub stand_discount_price: Option<f64>,
    /// Unit that the price refers to.
    pub price_unit: Option<String>,
    /// What the price covers, such as one month. Example: `monthPrice`.
    pub price_type: Option<String>,
    /// Unit that the price is given in, such as currency an hour. Example: `CNY/Hour`.
    pub unit_price_unit4_buy: Option<String>,
}

response! {
    ModuleInstance {
        "CycleFee" => cycle_fee: value,
        "PromDetailList" => prom_detail_list: list("PromDetail"),
        "DepreciateInfo" => depreciate_info: value,
        "DiscountFee" => discount_fee: value,
        "ModuleAttrs" => module_attrs: list("moduleAttr"),
        "ModuleCode" => module_code: value,
        "ModuleId" => module_id: value,
        "ModuleName" => module_name: value,
        "NeedOrderPay" => need_order_pay: value,
        "PayFee" => pay_fee: value,
        "PricingModule" => pricing_module: value,
        "StandPrice" => stand_price: value,
        "TotalProductFee" => total_product_fee: value,
        "ContractActivity" => contract_activity: value,
        "StandDiscountPrice" => stand_discount_price: value,
        "priceUnit" => price_unit: value,
        "priceType" => price_type: value,
        "UnitPriceUnit4Buy" => unit_price_unit4_buy: value,
    }
}

/// Promotions that apply, one entry each.
#[non_exhaustive]
pub struct PromDetail {
    /// Sum of the discounts. Example: `0.0`.
    pub final_prom_fee: Option<f64>,
    /// More facts about the price campaign. Example: `{ "activityId": "1512010241743170" }`.
    pub activity_ext_info: Option<Value>,
    /// Code of the promotion or coupon. Example: `wanhua_activity`.
    pub option_code: Option<String>,
    /// What kind of promotion it is. Example: `discount`.
    pub prom_type: Option<String>,
    /// Promotion that cuts the price, by its number. Example: `8105187xxxx`.
    pub promotion_id: Option<i64>,
    /// What the promotion is called. Example: `text`.
    pub promotion_name: Option<String>,
    /// Code of the promotion, for programs. Example: `aliwood-xxx`.
    pub promotion_code: Option<String>,
    /// Kind that the promotion was derived from. Example: `subPrice`.
    pub derived_prom_type: Option<String>,
}

response! {
    PromDetail {
        "FinalPromFee" => final_prom_fee: value,
        "ActivityExtInfo" => activity_ext_info: value,
        "OptionCode" => option_code: value,
        "PromType" => prom_type: value,
        "PromotionId" => promotion_id: value,
        "PromotionName" => promotion_name: value,
        "PromotionCode" => promotion_code: value,
        "DerivedPromType" => derived_prom_type: value,
    }
}

/// Facts about a general price cut.
#[non_exhaustive]
pub struct ModuleInstanceDepreciateInfo {
    /// Price in the public list. Example: `1*`.
    pub list_price: Option<f64>,
    /// Total at the prices on the website before the cut. Example: `12*`.
    pub original_stand_amount: Option<f64>,
    /// Total at the prices on the website after the cut. Example: `9*`.
    pub cheap_stand_amount: Option<f64>,
    /// By what share prices have been cut. Example: `30%`.
    pub cheap_rate: Option<f64>,
    /// Discount that offsets a difference in price.
    pub differential: Option<f64>,
    /// What the discount for the price difference is called.
    pub differential_name: Option<String>,
    /// Price converted to one month.
    pub month_price: Option<f64>,
    /// Whether a discount from a contract applies. Example: `false`.
    pub is_contract_activity: Option<bool>,
    /// Whether the amount of the price cut is to be shown. Example: `true`.
    pub is_show: Option<String>,
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
    }
}

/// Attributes of the part of the price.
#[non_exhaustive]
pub struct ModuleAttr {
    /// Code of the attribute, for programs. Example: `dds_dbtype`.
    pub code: Option<String>,
    /// What the attribute is called. Example: `MongoDB`.
    pub name: Option<String>,
    /// Kind of attribute. Example: `3`.
    pub type_: Option<String>,
    /// Value of the attribute. Example: `MongoDB`.
    pub value: Option<String>,
}

response! {
    ModuleAttr {
        "Code" => code: value,
        "Name" => name: value,
        "Type" => type_: value,
        "Value" => value: value,
    }
}

/// Promotions that can be chosen for the order.
#[non_exhaustive]
pub struct OptionalPromotion {
    /// What kind of price campaign it is. Example: `discount`.
    pub activity_category: Option<String>,
    /// More facts about the price campaign. Example: `{ "activityId": "1512010241743170" }`.
    pub activity_ext_info: Option<Value>,
    /// Amount by which the price could be cut. Example: `4560789`.
    pub can_prom_fee: Option<f64>,
    /// Code of the promotion or coupon. Example: `wanhua_activity`.
    pub option_code: Option<String>,
    /// What the promotion is called. Example: `text`.
    pub promotion_name: Option<String>,
    /// Number of the promotion option. Example: `1512010241xxxxx`.
    pub promotion_option_no: Option<String>,
    /// Whether the promotion was picked from outside. Example: `false`.
    pub selected: Option<bool>,
    /// Whether the promotion is to be shown. Example: `true`.
    pub show: Option<bool>,
    /// Products that the promotion is for.
    pub target_article_item_codes: Vec<String>,
    /// Rules of the promotion, by their numbers.
    pub promotion_rule_id_list: Vec<String>,
}

response! {
    OptionalPromotion {
        "ActivityCategory" => activity_category: value,
        "ActivityExtInfo" => activity_ext_info: value,
        "CanPromFee" => can_prom_fee: value,
        "OptionCode" => option_code: value,
        "PromotionName" => promotion_name: value,
        "PromotionOptionNo" => promotion_option_no: value,
        "Selected" => selected: value,
        "Show" => show: value,
        "TargetArticleItemCodes" => target_article_item_codes: list("targetArticleItemCode"),
        "PromotionRuleIdList" => promotion_rule_id_list: list("promotionRuleId"),
    }
}

values! {
    /// Code under which the order system sells the item.
    pub enum CommodityCode {
        /// Replica set billed by use.
        Dds = "dds",
        /// Replica set paid in advance.
        Badds = "badds",
        /// Sharded cluster billed by use.
        DdsSharding = "dds_sharding",
        /// Sharded cluster paid in advance.
        BaddsSharding = "badds_sharding",
        /// Sharded cluster paid in advance, sold by the international site.
        BaddsShardingIntl = "badds_sharding_intl",
        /// Sharded cluster paid in advance, sold by the Japanese site.
        BaddsShardingJp = "badds_sharding_jp",
    }
}

/// Errors that the documentation of [`DescribePriceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`OriginPriceError`](super::DocumentedError::OriginPriceError)
pub type DescribePriceError = super::DocumentedError;
