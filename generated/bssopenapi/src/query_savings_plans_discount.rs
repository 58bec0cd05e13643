// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySavingsPlansDiscount`, from `bssopenapi/QuerySavingsPlansDiscount.md`.

use alicloud_runtime::codegen::*;

/// Lists the discounts that savings plans give.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QuerySavingsPlansDiscountRequest::new()
///     .pay_mode("...")
///     .spn_type("...")
///     .cycle("...")
///     .commodity_code("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_savings_plans_discount(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySavingsPlansDiscountRequest {
    /// Code of the priced module, as [`DescribePricingModule`](super::Client::describe_pricing_module)
    /// returned it.
    pub module_code: Option<String>,
    /// **Required.** How much of the savings plan is paid in advance: all, a part or nothing.
    pub pay_mode: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Whether the savings plan is universal or meant for computing with ECS.
    pub spn_type: Option<String>,
    /// Language that names in the result are written in.
    pub locale: Option<String>,
    /// **Required.** Length of term for which discounts are wanted, as number and unit.
    pub cycle: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// Instance family or other specification that discounts are wanted for.
    pub spec: Option<String>,
    /// **Required.** Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// Region that the price, the plan or the charge applies to.
    pub region: Option<String>,
    /// Commodity code under which the savings plan is sold.
    pub spn_commodity_code: Option<String>,
}

impl QuerySavingsPlansDiscountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ModuleCode`.
    pub fn module_code(mut self, value: impl Into<String>) -> Self {
        self.module_code = Some(value.into());
        self
    }
    /// Sets `PayMode`, which is required.
    pub fn pay_mode(mut self, value: impl Into<String>) -> Self {
        self.pay_mode = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SpnType`, which is required.
    pub fn spn_type(mut self, value: impl Into<String>) -> Self {
        self.spn_type = Some(value.into());
        self
    }
    /// Sets `Locale`.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets `Cycle`, which is required.
    pub fn cycle(mut self, value: impl Into<String>) -> Self {
        self.cycle = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `CommodityCode`, which is required.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `SpnCommodityCode`.
    pub fn spn_commodity_code(mut self, value: impl Into<String>) -> Self {
        self.spn_commodity_code = Some(value.into());
        self
    }
}

request! {
    QuerySavingsPlansDiscountRequest {
        "ModuleCode" => module_code: query,
        "PayMode" => pay_mode: query,
        "PageSize" => page_size: query,
        "SpnType" => spn_type: query,
        "Locale" => locale: query,
        "Cycle" => cycle: query,
        "PageNum" => page_num: query,
        "Spec" => spec: query,
        "CommodityCode" => commodity_code: query,
        "Region" => region: query,
        "SpnCommodityCode" => spn_commodity_code: query,
    }
}

impl Operation for QuerySavingsPlansDiscountRequest {
    type Response = QuerySavingsPlansDiscountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySavingsPlansDiscount")
        .method("GET")
        .required(&["PayMode", "SpnType", "Cycle", "CommodityCode"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
}

impl Paginated for QuerySavingsPlansDiscountRequest {
    type Item = SavingsPlansDiscountItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.items)
    }
}

/// Response to [`QuerySavingsPlansDiscountRequest`].
#[non_exhaustive]
pub struct QuerySavingsPlansDiscountResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6000EE23-274B-4E07-A697-FF2E999520A4`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SavingsPlansDiscountData>,
    /// Code for programs to act on, as a rule that of the result. Example: `PARAM_ERROR`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    QuerySavingsPlansDiscountResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SavingsPlansDiscountData {
    /// Address that the request came from, or host that served it, for support.
    /// Example: `100.104.180.109`.
    pub host_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<SavingsPlansDiscountItem>,
}

response! {
    SavingsPlansDiscountData {
        "HostId" => host_id: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SavingsPlansDiscountItem {
    /// What the commodity is called, such as ECS by pay-as-you-go. Example: `text`.
    pub commodity_name: Option<String>,
    /// What the priced module is called, such as instance or disk. Example: `text`.
    pub module_name: Option<String>,
    /// Whether the savings plan is universal or meant for computing with ECS. Example: `universal`.
    pub spn_type: Option<String>,
    /// How much of the savings plan is paid in advance: all, a part or nothing. Example: `total`.
    pub pay_mode: Option<String>,
    /// Length of the savings plan's term, as number and unit. Example: `1:Year`.
    pub cycle: Option<String>,
    /// Region that the charge, the plan or the resource belongs to. Example: `text`.
    pub region: Option<String>,
    /// Region that the savings plan covers, by its ID. Example: `cn-hangzhou`.
    pub region_code: Option<String>,
    /// Instance family or other specification that the savings plan covers. Example: `ecs.g6`.
    pub spec: Option<String>,
    /// Discount, as the share of the price that remains or as the service states it. Example: `0.85`.
    pub discount_rate: Option<String>,
    /// Discount that the contract grants. Example: `0.85`.
    pub contract_discount_rate: Option<String>,
}

response! {
    SavingsPlansDiscountItem {
        "CommodityName" => commodity_name: value,
        "ModuleName" => module_name: value,
        "SpnType" => spn_type: value,
        "PayMode" => pay_mode: value,
        "Cycle" => cycle: value,
        "Region" => region: value,
        "RegionCode" => region_code: value,
        "Spec" => spec: value,
        "DiscountRate" => discount_rate: value,
        "ContractDiscountRate" => contract_discount_rate: value,
    }
}
