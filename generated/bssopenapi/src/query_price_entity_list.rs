// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryPriceEntityList`, from `bssopenapi/QueryPriceEntityList.md`.

use alicloud_runtime::codegen::*;

/// Lists the priced objects of a commodity with the factors that set their price.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryPriceEntityListRequest::new()
///     .commodity_code("...");
/// let reply = client.query_price_entity_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryPriceEntityListRequest {
    /// **Required.** Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl QueryPriceEntityListRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    QueryPriceEntityListRequest {
        "CommodityCode" => commodity_code: query,
        "Lang" => lang: query,
    }
}

impl Operation for QueryPriceEntityListRequest {
    type Response = QueryPriceEntityListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryPriceEntityList")
        .method("GET")
        .required(&["CommodityCode"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

/// Response to [`QueryPriceEntityListRequest`].
#[non_exhaustive]
pub struct QueryPriceEntityListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `79EE7556-0CFD-44EB-9CD6-B3B526E3A85F`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<PriceEntityData>,
}

response! {
    QueryPriceEntityListResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PriceEntityData {
    /// Priced objects, one entry each.
    pub price_entity_info_list: Vec<PriceEntityInfoList>,
}

response! {
    PriceEntityData {
        "PriceEntityInfoList" => price_entity_info_list: list(""),
    }
}

/// Priced objects, one entry each.
#[non_exhaustive]
pub struct PriceEntityInfoList {
    /// Code of the priced object, as [`QueryPriceEntityList`](super::Client::query_price_entity_list)
    /// returns it. Example: `instance_type`.
    pub price_entity_code: Option<String>,
    /// What the priced object is called. Example: `text`.
    pub price_entity_name: Option<String>,
    /// Factors that the price of the object depends on, one entry each.
    pub price_factor_list: Vec<PriceFactorList>,
}

response! {
    PriceEntityInfoList {
        "PriceEntityCode" => price_entity_code: value,
        "PriceEntityName" => price_entity_name: value,
        "PriceFactorList" => price_factor_list: list(""),
    }
}

/// Factors that the price of the object depends on, one entry each.
#[non_exhaustive]
pub struct PriceFactorList {
    /// Code of the price factor, such as region. Example: `vm_region_no`.
    pub price_factor_code: Option<String>,
    /// What the price factor is called, such as region. Example: `text`.
    pub price_factor_name: Option<String>,
    /// Values that the price factor may take. Example: `cn-shiwei-shenshu`.
    pub price_factor_value_list: Vec<String>,
}

response! {
    PriceFactorList {
        "PriceFactorCode" => price_factor_code: value,
        "PriceFactorName" => price_factor_name: value,
        "PriceFactorValueList" => price_factor_value_list: list(""),
    }
}
