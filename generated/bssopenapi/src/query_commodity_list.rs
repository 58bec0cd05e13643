// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryCommodityList`, from `bssopenapi/QueryCommodityList.md`.

use alicloud_runtime::codegen::*;

/// Lists the commodities under which a product is sold.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryCommodityListRequest::new()
///     .product_code("...");
/// let reply = client.query_commodity_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryCommodityListRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl QueryCommodityListRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    QueryCommodityListRequest {
        "ProductCode" => product_code: query,
        "Lang" => lang: query,
    }
}

impl Operation for QueryCommodityListRequest {
    type Response = QueryCommodityListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryCommodityList")
        .method("GET")
        .required(&["ProductCode"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
}

/// Response to [`QueryCommodityListRequest`].
#[non_exhaustive]
pub struct QueryCommodityListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CC706AAC-75A6-55B5-9AB7-7D171C6C7655`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `NotApplicable`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CommodityData>,
}

response! {
    QueryCommodityListResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Success" => success: value,
        "Code" => code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CommodityData {
    /// Commodities of the product, one entry each.
    pub commodity_list: Vec<CommodityList>,
}

response! {
    CommodityData {
        "CommodityList" => commodity_list: list(""),
    }
}

/// Commodities of the product, one entry each.
#[non_exhaustive]
pub struct CommodityList {
    /// Code under which the order system sells the item. Example: `ecs`.
    pub commodity_code: Option<String>,
    /// What the commodity is called, such as ECS by pay-as-you-go. Example: `text`.
    pub commodity_name: Option<String>,
    /// How the item is billed. Example: `POSTPAY`.
    pub charge_type: Option<String>,
}

response! {
    CommodityList {
        "CommodityCode" => commodity_code: value,
        "CommodityName" => commodity_name: value,
        "ChargeType" => charge_type: value,
    }
}
