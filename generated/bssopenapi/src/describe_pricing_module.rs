// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePricingModule`, from `bssopenapi/DescribePricingModule.md`.

use alicloud_runtime::codegen::*;

/// Returns the priced modules of a product and the attributes to give when asking for a price.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::DescribePricingModuleRequest::new()
///     .product_code("...")
///     .subscription_type("...");
/// let reply = client.describe_pricing_module(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePricingModuleRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// **Required.** Whether the item is paid in advance or after use.
    pub subscription_type: Option<String>,
}

impl DescribePricingModuleRequest {
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
}

request! {
    DescribePricingModuleRequest {
        "ProductCode" => product_code: query,
        "ProductType" => product_type: query,
        "SubscriptionType" => subscription_type: query,
    }
}

impl Operation for DescribePricingModuleRequest {
    type Response = DescribePricingModuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePricingModule")
        .required(&["ProductCode", "SubscriptionType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

/// Response to [`DescribePricingModuleRequest`].
#[non_exhaustive]
pub struct DescribePricingModuleResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C40A8EE0-8084-49FE-B66E-5E1C3B6AE025`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<PricingModuleData>,
}

response! {
    DescribePricingModuleResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PricingModuleData {
    /// Priced modules, one entry each.
    pub module_list: Vec<Module>,
    /// Attributes that set the price, one entry each.
    pub attribute_list: Vec<PricingModuleAttribute>,
}

response! {
    PricingModuleData {
        "ModuleList" => module_list: list("Module"),
        "AttributeList" => attribute_list: list("Attribute"),
    }
}

/// Priced modules, one entry each.
#[non_exhaustive]
pub struct Module {
    /// What the priced module is called, such as instance or disk. Example: `text`.
    pub module_name: Option<String>,
    /// What is priced: use, or an hour, a day, a month or another time. Example: `Month`.
    pub price_type: Option<String>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Code of the priced module, as [`DescribePricingModule`](super::Client::describe_pricing_module)
    /// returned it. Example: `InstanceType`.
    pub module_code: Option<String>,
    /// Attributes that have to be given in order to ask for the price of the module.
    pub config_list: Vec<String>,
}

response! {
    Module {
        "ModuleName" => module_name: value,
        "PriceType" => price_type: value,
        "Currency" => currency: value,
        "ModuleCode" => module_code: value,
        "ConfigList" => config_list: list("ConfigList"),
    }
}

/// Attributes that set the price, one entry each.
#[non_exhaustive]
pub struct PricingModuleAttribute {
    /// Code for programs to act on, as a rule that of the result. Example: `DBInstanceStorage`.
    pub code: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `GB`.
    pub unit: Option<String>,
    /// Values that the attribute may take.
    pub values: Option<Values>,
}

response! {
    PricingModuleAttribute {
        "Code" => code: value,
        "Name" => name: value,
        "Unit" => unit: value,
        "Values" => values: value,
    }
}

/// Values that the attribute may take.
#[non_exhaustive]
pub struct Values {
    /// Values that the attribute may take.
    pub attribute_value: Vec<AttributeValue>,
}

response! {
    Values {
        "AttributeValue" => attribute_value: list(""),
    }
}

/// Values that the attribute may take.
#[non_exhaustive]
pub struct AttributeValue {
    /// Kind of the item, out of those that the service tells apart. Example: `single_string`.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `mysql.n2.medium.1`.
    pub value: Option<String>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
}

response! {
    AttributeValue {
        "Type" => type_: value,
        "Value" => value: value,
        "Remark" => remark: value,
        "Name" => name: value,
    }
}
