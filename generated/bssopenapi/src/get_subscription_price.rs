// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSubscriptionPrice`, from `bssopenapi/GetSubscriptionPrice.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModuleDetail, PromotionDetail};

/// Works out the subscription price of a configuration, module by module.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// use alicloud_bssopenapi::get_subscription_price::ModuleList;
///
/// let request = alicloud_bssopenapi::GetSubscriptionPriceRequest::new()
///     .subscription_type("...")
///     .product_code("...")
///     .order_type("...")
///     .module_list([ModuleList::new()]);
/// let reply = client.get_subscription_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSubscriptionPriceRequest {
    /// Unit that the length of the service is counted in.
    pub service_period_unit: Option<String>,
    /// **Required.** Whether the item is paid in advance or after use.
    pub subscription_type: Option<String>,
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// **Required.** What the order does: buy, upgrade, renew or the like.
    pub order_type: Option<String>,
    /// Length of the term that the price is asked for, in `ServicePeriodUnit`.
    pub service_period_quantity: Option<i32>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// Region that the price, the plan or the charge applies to.
    pub region: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// How many pieces the price is asked for.
    pub quantity: Option<i32>,
    /// **Required.** Priced modules, one entry each. Items: at most 50.
    pub module_list: Vec<ModuleList>,
}

impl GetSubscriptionPriceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServicePeriodUnit`.
    pub fn service_period_unit(mut self, value: impl Into<String>) -> Self {
        self.service_period_unit = Some(value.into());
        self
    }
    /// Sets `SubscriptionType`, which is required.
    pub fn subscription_type(mut self, value: impl Into<String>) -> Self {
        self.subscription_type = Some(value.into());
        self
    }
    /// Sets `ProductCode`, which is required.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `OrderType`, which is required.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `ServicePeriodQuantity`.
    #[inline]
    pub fn service_period_quantity(mut self, value: i32) -> Self {
        self.service_period_quantity = Some(value);
        self
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Quantity`.
    #[inline]
    pub fn quantity(mut self, value: i32) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Sets `ModuleList`, which is required.
    pub fn module_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ModuleList>>,
    ) -> Self {
        self.module_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetSubscriptionPriceRequest {
        "ServicePeriodUnit" => service_period_unit: query,
        "SubscriptionType" => subscription_type: query,
        "ProductCode" => product_code: query,
        "OrderType" => order_type: query,
        "ServicePeriodQuantity" => service_period_quantity: query,
        "ProductType" => product_type: query,
        "Region" => region: query,
        "InstanceId" => instance_id: query,
        "Quantity" => quantity: query,
        "ModuleList" => module_list: query,
    }
}

impl Operation for GetSubscriptionPriceRequest {
    type Response = GetSubscriptionPriceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSubscriptionPrice")
        .required(&["SubscriptionType", "ProductCode", "OrderType", "ModuleList"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
}

/// Response to [`GetSubscriptionPriceRequest`].
#[non_exhaustive]
pub struct GetSubscriptionPriceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `InvalidConfigCod`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `30E7066E-AE6F-4E59-AFE6-11386CE3AFA7`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<SubscriptionPriceData>,
}

response! {
    GetSubscriptionPriceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Priced modules, one entry each.
#[non_exhaustive]
pub struct ModuleList {
    /// Whether the module is added or changed; needed only when asking for the price of an upgrade.
    pub module_status: Option<i32>,
    /// **Required.** Code of the priced module, as
    /// [`DescribePricingModule`](super::Client::describe_pricing_module) returned it.
    pub module_code: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
    /// **Required.** Attributes of the module, as `name:value` pairs joined by commas;
    /// [`DescribePricingModule`](super::Client::describe_pricing_module) lists them.
    pub config: Option<String>,
}

impl ModuleList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ModuleStatus`.
    #[inline]
    pub fn module_status(mut self, value: i32) -> Self {
        self.module_status = Some(value);
        self
    }
    /// Sets `ModuleCode`, which is required.
    pub fn module_code(mut self, value: impl Into<String>) -> Self {
        self.module_code = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    ModuleList {
        "ModuleStatus" => module_status: field,
        "ModuleCode" => module_code: field,
        "Tag" => tag: field,
        "Config" => config: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SubscriptionPriceData {
    /// List price, before any discount. Example: `900`.
    pub original_price: Option<f64>,
    /// Amount that is taken off the list price. Example: `100`.
    pub discount_price: Option<f64>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// How many pieces of the product or resource it covers. Example: `1`.
    pub quantity: Option<i32>,
    /// Price to be paid, after discounts. Example: `0`.
    pub trade_price: Option<f64>,
    /// Prices of the billable modules, one entry each.
    pub module_details: Vec<ModuleDetail>,
    /// Special offers that apply to the price, one entry each.
    pub promotion_details: Vec<PromotionDetail>,
}

response! {
    SubscriptionPriceData {
        "OriginalPrice" => original_price: value,
        "DiscountPrice" => discount_price: value,
        "Currency" => currency: value,
        "Quantity" => quantity: value,
        "TradePrice" => trade_price: value,
        "ModuleDetails" => module_details: list("ModuleDetail"),
        "PromotionDetails" => promotion_details: list("PromotionDetail"),
    }
}
