// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySkuPriceList`, from `bssopenapi/QuerySkuPriceList.md`.

use alicloud_runtime::codegen::*;

/// Lists the list prices of a priced object for chosen factor values.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QuerySkuPriceListRequest::new()
///     .commodity_code("...")
///     .price_entity_code("...")
///     .page_size(1);
/// let reply = client.query_sku_price_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySkuPriceListRequest {
    /// **Required.** Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// **Required.** Code of the priced object, as
    /// [`QueryPriceEntityList`](super::Client::query_price_entity_list) returns it.
    pub price_entity_code: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Where the list goes on; empty for the first page, and empty again when everything has come.
    pub next_page_token: Option<String>,
    /// Price factors and the values wanted for each;
    /// [`QueryPriceEntityList`](super::Client::query_price_entity_list) returns both.
    pub price_factor_condition_map: BTreeMap<String, Vec<String>>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl QuerySkuPriceListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CommodityCode`, which is required.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `PriceEntityCode`, which is required.
    pub fn price_entity_code(mut self, value: impl Into<String>) -> Self {
        self.price_entity_code = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `NextPageToken`.
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
    /// Sets `PriceFactorConditionMap`.
    pub fn price_factor_condition_map(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.price_factor_condition_map = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    QuerySkuPriceListRequest {
        "CommodityCode" => commodity_code: query,
        "PriceEntityCode" => price_entity_code: query,
        "PageSize" => page_size: query,
        "NextPageToken" => next_page_token: query,
        "PriceFactorConditionMap" => price_factor_condition_map: query_json,
        "Lang" => lang: query,
    }
}

impl Operation for QuerySkuPriceListRequest {
    type Response = QuerySkuPriceListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySkuPriceList")
        .method("GET")
        .required(&["CommodityCode", "PriceEntityCode", "PageSize"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

/// Response to [`QuerySkuPriceListRequest`].
#[non_exhaustive]
pub struct QuerySkuPriceListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5B803CF-94D8-43AF-ADB3-D819AAD30E27`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<SkuPriceData>,
}

response! {
    QuerySkuPriceListResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SkuPriceData {
    /// One page of prices for the object asked about.
    pub sku_price_page: Option<SkuPricePage>,
}

response! {
    SkuPriceData {
        "SkuPricePage" => sku_price_page: value,
    }
}

/// One page of prices for the object asked about.
#[non_exhaustive]
pub struct SkuPricePage {
    /// How many items match in all, over all pages. Example: `18732`.
    pub total_count: Option<i32>,
    /// Where the list goes on; empty for the first page, and empty again when everything has come.
    pub next_page_token: Option<String>,
    /// Combinations of factor values with their prices, one entry each.
    pub sku_price_list: Vec<SkuPriceList>,
}

response! {
    SkuPricePage {
        "TotalCount" => total_count: value,
        "NextPageToken" => next_page_token: value,
        "SkuPriceList" => sku_price_list: list(""),
    }
}

/// Combinations of factor values with their prices, one entry each.
#[non_exhaustive]
pub struct SkuPriceList {
    /// Code of the combination of factor values. Example: `017c15a31507bc6de22aa93777461adc`.
    pub sku_code: Option<String>,
    /// Prices for the combination of factors, one entry each.
    pub csku_price_list: Vec<CskuPriceList>,
    /// Factor values that settle this price.
    pub sku_factor_map: BTreeMap<String, String>,
}

response! {
    SkuPriceList {
        "SkuCode" => sku_code: value,
        "CskuPriceList" => csku_price_list: list(""),
        "SkuFactorMap" => sku_factor_map: map,
    }
}

/// Prices for the combination of factors, one entry each.
#[non_exhaustive]
pub struct CskuPriceList {
    /// Code that identifies the price alone. Example: `ac74dd7b52ae6389ddef099283fb8275`.
    pub csku_code: Option<String>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Unit in which use is counted; meaningful when billable items are listed. Example: `text`.
    pub usage_unit: Option<String>,
    /// What is priced: use, or an hour, a day, a month or another time. Example: `hourPrice`.
    pub price_type: Option<String>,
    /// Whether one price holds for any amount or prices go by tiers. Example: `STEP_ARRIVE`.
    pub price_mode: Option<String>,
    /// Price for the factor values and the range given beside it. Example: `100`.
    pub price: Option<String>,
    /// What one unit is, to which the price applies. Example: `text`.
    pub price_unit: Option<String>,
    /// Ranges of use that the tiers span; absent for a single price.
    pub range_list: Vec<RangeList>,
}

response! {
    CskuPriceList {
        "CskuCode" => csku_code: value,
        "Currency" => currency: value,
        "UsageUnit" => usage_unit: value,
        "PriceType" => price_type: value,
        "PriceMode" => price_mode: value,
        "Price" => price: value,
        "PriceUnit" => price_unit: value,
        "RangeList" => range_list: list(""),
    }
}

/// Ranges of use that the tiers span; absent for a single price.
#[non_exhaustive]
pub struct RangeList {
    /// Code of the factor, such as region or instance type, that the range is for.
    /// Example: `212fbd27866307fc79ecf06934a88b2c`.
    pub factor_code: Option<String>,
    /// Smallest value, allowed or found. Example: `1`.
    pub min: Option<String>,
    /// Largest value, allowed or found. Example: `10`.
    pub max: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `LORC`.
    pub type_: Option<String>,
}

response! {
    RangeList {
        "FactorCode" => factor_code: value,
        "Min" => min: value,
        "Max" => max: value,
        "Type" => type_: value,
    }
}
