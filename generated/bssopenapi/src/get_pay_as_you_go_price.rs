// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPayAsYouGoPrice`, from `bssopenapi/GetPayAsYouGoPrice.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModuleDetail, PromotionDetail};

/// Works out the pay-as-you-go price of a configuration, module by module.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// use alicloud_bssopenapi::get_pay_as_you_go_price::ModuleList;
///
/// let request = alicloud_bssopenapi::GetPayAsYouGoPriceRequest::new()
///     .product_code("...")
///     .subscription_type("...")
///     .module_list([ModuleList::new()]);
/// let reply = client.get_pay_as_you_go_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPayAsYouGoPriceRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// **Required.** Whether the item is paid in advance or after use.
    pub subscription_type: Option<String>,
    /// Region that the price, the plan or the charge applies to.
    pub region: Option<String>,
    /// **Required.** Priced modules, one entry each. Items: at most 50.
    pub module_list: Vec<ModuleList>,
}

impl GetPayAsYouGoPriceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProductCode`, which is required.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `SubscriptionType`, which is required.
    pub fn subscription_type(mut self, value: impl Into<String>) -> Self {
        self.subscription_type = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
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
    GetPayAsYouGoPriceRequest {
        "ProductCode" => product_code: query,
        "ProductType" => product_type: query,
        "SubscriptionType" => subscription_type: query,
        "Region" => region: query,
        "ModuleList" => module_list: query,
    }
}

impl Operation for GetPayAsYouGoPriceRequest {
    type Response = GetPayAsYouGoPriceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPayAsYouGoPrice")
        .required(&["ProductCode", "SubscriptionType", "ModuleList"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

/// Response to [`GetPayAsYouGoPriceRequest`].
#[non_exhaustive]
pub struct GetPayAsYouGoPriceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1537A007-72D7-4165-8A26-8694A38E219A`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<PayAsYouGoPriceData>,
}

response! {
    GetPayAsYouGoPriceResponse {
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
    /// **Required.** Code of the priced module, as
    /// [`DescribePricingModule`](super::Client::describe_pricing_module) returned it.
    pub module_code: Option<String>,
    /// **Required.** What is priced: use, or an hour, a day, a month or another time.
    pub price_type: Option<String>,
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
    /// Sets `ModuleCode`, which is required.
    pub fn module_code(mut self, value: impl Into<String>) -> Self {
        self.module_code = Some(value.into());
        self
    }
    /// Sets `PriceType`, which is required.
    pub fn price_type(mut self, value: impl Into<String>) -> Self {
        self.price_type = Some(value.into());
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
        "ModuleCode" => module_code: field,
        "PriceType" => price_type: field,
        "Config" => config: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PayAsYouGoPriceData {
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Prices of the billable modules, one entry each.
    pub module_details: Vec<ModuleDetail>,
    /// Special offers that apply to the price, one entry each.
    pub promotion_details: Vec<PromotionDetail>,
}

response! {
    PayAsYouGoPriceData {
        "Currency" => currency: value,
        "ModuleDetails" => module_details: list("ModuleDetail"),
        "PromotionDetails" => promotion_details: list("PromotionDetail"),
    }
}
