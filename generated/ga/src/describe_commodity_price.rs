// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCommodityPrice`, from `ga/DescribeCommodityPrice.md`.

use alicloud_runtime::codegen::*;

/// Returns original, discounted, and final price of Global Accelerator orders without placing them.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::describe_commodity_price::Order;
///
/// let request = alicloud_ga::DescribeCommodityPriceRequest::new()
///     .orders([Order::new()]);
/// let reply = client.describe_commodity_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCommodityPriceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The orders to work on or to narrow the list down to.
    pub orders: Vec<Order>,
    /// Number that picks out the promotion option.
    pub promotion_option_no: Option<String>,
}

impl DescribeCommodityPriceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Orders`, which is required.
    pub fn orders(mut self, value: impl IntoIterator<Item = impl Into<Order>>) -> Self {
        self.orders = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PromotionOptionNo`.
    pub fn promotion_option_no(mut self, value: impl Into<String>) -> Self {
        self.promotion_option_no = Some(value.into());
        self
    }
}

request! {
    DescribeCommodityPriceRequest {
        "RegionId" => region_id: query,
        "Orders" => orders: query,
        "PromotionOptionNo" => promotion_option_no: query,
    }
}

impl Operation for DescribeCommodityPriceRequest {
    type Response = DescribeCommodityPriceResponse;
    type Error = DescribeCommodityPriceError;
    const INFO: OperationInfo = super::operation("DescribeCommodityPrice")
        .required(&["RegionId", "Orders"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCommodityPriceError] = &[
        DescribeCommodityPriceError::IllegalParameterSpec,
        DescribeCommodityPriceError::UnknownError,
    ];
}

/// Response to [`DescribeCommodityPriceRequest`].
#[non_exhaustive]
pub struct DescribeCommodityPriceResponse {
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Price that applies to the original. Example: `2099`.
    pub original_price: Option<f64>,
    /// Price that applies to the discount. Example: `419.8`.
    pub discount_price: Option<f64>,
    /// Price that applies to the trade. Example: `1679.2`.
    pub trade_price: Option<f64>,
    /// Details about the order, one entry each.
    pub order_details: Vec<OrderDetail>,
    /// Details about the rule, one entry each.
    pub rule_details: Vec<RuleDetail>,
    /// The promotions that were found or are concerned, one entry each.
    pub promotions: Vec<Promotion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    DescribeCommodityPriceResponse {
        "Currency" => currency: value,
        "OriginalPrice" => original_price: value,
        "DiscountPrice" => discount_price: value,
        "TradePrice" => trade_price: value,
        "OrderDetails" => order_details: list(""),
        "RuleDetails" => rule_details: list(""),
        "Promotions" => promotions: list(""),
        "RequestId" => request_id: value,
    }
}

/// The orders to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Order {
    /// Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// Unit in which the length of the subscription is counted.
    pub pricing_cycle: Option<String>,
    /// Length of the prepaid term: 1 to 9 months or 1 to 3 years.
    pub duration: Option<i64>,
    /// How many to buy.
    pub quantity: Option<i64>,
    /// The components to work on or to narrow the list down to.
    pub components: Vec<Component>,
}

impl Order {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CommodityCode`.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `Quantity`.
    #[inline]
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Sets `Components`.
    pub fn components(
        mut self,
        value: impl IntoIterator<Item = impl Into<Component>>,
    ) -> Self {
        self.components = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Order {
        "CommodityCode" => commodity_code: field,
        "OrderType" => order_type: field,
        "ChargeType" => charge_type: field,
        "PricingCycle" => pricing_cycle: field,
        "Duration" => duration: field,
        "Quantity" => quantity: field,
        "Components" => components: field,
    }
}

/// The components to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Component {
    /// Code that stands for the component, for programs to act on.
    pub component_code: Option<String>,
    /// The properties to work on or to narrow the list down to.
    pub properties: Vec<Property>,
}

impl Component {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ComponentCode`.
    pub fn component_code(mut self, value: impl Into<String>) -> Self {
        self.component_code = Some(value.into());
        self
    }
    /// Sets `Properties`.
    pub fn properties(
        mut self,
        value: impl IntoIterator<Item = impl Into<Property>>,
    ) -> Self {
        self.properties = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Component {
        "ComponentCode" => component_code: field,
        "Properties" => properties: field,
    }
}

/// The properties to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Property {
    /// Property of the item.
    pub code: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl Property {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Code`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Property {
        "Code" => code: field,
        "Value" => value: field,
    }
}

/// Details about the order, one entry each.
#[non_exhaustive]
pub struct OrderDetail {
    /// Code under which the order system sells the item. Example: `ga_gapluspre_public_cn`.
    pub commodity_code: Option<String>,
    /// Name that the commodity goes by. Example: `text`.
    pub commodity_name: Option<String>,
    /// Price that applies to the original. Example: `2099`.
    pub original_price: Option<f64>,
    /// Price that applies to the discount. Example: `419.8`.
    pub discount_price: Option<f64>,
    /// Price that applies to the trade. Example: `1679.2`.
    pub trade_price: Option<f64>,
    /// How many are bought. Example: `1`.
    pub quantity: Option<i64>,
    /// Details about the module, one entry each.
    pub module_details: Vec<ModuleDetail>,
    /// IDs of the rules that were found or are concerned. Example: `102104100786****`.
    pub rule_ids: Vec<i64>,
    /// Details about the prom, one entry each.
    pub prom_details: Vec<PromDetail>,
}

response! {
    OrderDetail {
        "CommodityCode" => commodity_code: value,
        "CommodityName" => commodity_name: value,
        "OriginalPrice" => original_price: value,
        "DiscountPrice" => discount_price: value,
        "TradePrice" => trade_price: value,
        "Quantity" => quantity: value,
        "ModuleDetails" => module_details: list(""),
        "RuleIds" => rule_ids: list(""),
        "PromDetails" => prom_details: list(""),
    }
}

/// Details about the module, one entry each.
#[non_exhaustive]
pub struct ModuleDetail {
    /// Code that stands for the module, for programs to act on. Example: `spec`.
    pub module_code: Option<String>,
    /// Name that the module goes by. Example: `text`.
    pub module_name: Option<String>,
    /// Price that applies to the original. Example: `200000.0`.
    pub original_price: Option<f64>,
    /// Price that applies to the discount. Example: `40000.0`.
    pub discount_price: Option<f64>,
    /// Price that applies to the trade. Example: `160000.0`.
    pub trade_price: Option<f64>,
}

response! {
    ModuleDetail {
        "ModuleCode" => module_code: value,
        "ModuleName" => module_name: value,
        "OriginalPrice" => original_price: value,
        "DiscountPrice" => discount_price: value,
        "TradePrice" => trade_price: value,
    }
}

/// Details about the prom, one entry each.
#[non_exhaustive]
pub struct PromDetail {
    /// ID of the promotion that the item belongs to or stands for. Example: `50003298014****`.
    pub promotion_id: Option<String>,
    /// Name that the promotion goes by. Example: `coupon`.
    pub promotion_name: Option<String>,
    /// Amount taken off. Example: `0.01`.
    pub final_prom_fee: Option<f64>,
    /// Which kind of prom it is or is to be. Example: `deduct`.
    pub prom_type: Option<String>,
    /// Code that stands for the option, for programs to act on. Example: `youhui_quan`.
    pub option_code: Option<String>,
}

response! {
    PromDetail {
        "PromotionId" => promotion_id: value,
        "PromotionName" => promotion_name: value,
        "FinalPromFee" => final_prom_fee: value,
        "PromType" => prom_type: value,
        "OptionCode" => option_code: value,
    }
}

/// Details about the rule, one entry each.
#[non_exhaustive]
pub struct RuleDetail {
    /// ID of the rule that the call or the item is about. Example: `102104100786****`.
    pub rule_id: Option<String>,
    /// Name that the rule was given. Example: `text`.
    pub rule_name: Option<String>,
}

response! {
    RuleDetail {
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
    }
}

/// The promotions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Promotion {
    /// Number that picks out the promotion option. Example: `50003298014****`.
    pub promotion_option_no: Option<String>,
    /// Name that the promotion goes by. Example: `youhuiquan_promotion_option_id_for_blank`.
    pub promotion_name: Option<String>,
    /// Amount that can be taken off. Example: `0`.
    pub can_prom_fee: Option<f64>,
    /// Whether the promotion is chosen. Example: `false`.
    pub selected: Option<bool>,
    /// Code that stands for the option, for programs to act on. Example: `youhui_quan`.
    pub option_code: Option<String>,
}

response! {
    Promotion {
        "PromotionOptionNo" => promotion_option_no: value,
        "PromotionName" => promotion_name: value,
        "CanPromFee" => can_prom_fee: value,
        "Selected" => selected: value,
        "OptionCode" => option_code: value,
    }
}

/// Errors that the documentation of [`DescribeCommodityPriceRequest`] names.
///
/// - [`IllegalParameterSpec`](super::DocumentedError::IllegalParameterSpec)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeCommodityPriceError = super::DocumentedError;
