// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GatewayBlackWhiteList`, from `mse/GatewayBlackWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Lists the blacklists and whitelists of a gateway that match the filter, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GatewayBlackWhiteListRequest::new();
/// let reply = client.gateway_black_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GatewayBlackWhiteListRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Conditions that narrow the list down.
    pub filter_params: Option<FilterParams>,
    /// Attribute that the list is to be sorted by, such as `GmtCreate`.
    pub order_item: Option<String>,
    /// Meant to reverse the sort order; the service does not use it at present.
    pub desc_sort: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GatewayBlackWhiteListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `FilterParams`.
    pub fn filter_params(mut self, value: impl Into<FilterParams>) -> Self {
        self.filter_params = Some(value.into());
        self
    }
    /// Sets `OrderItem`.
    pub fn order_item(mut self, value: impl Into<String>) -> Self {
        self.order_item = Some(value.into());
        self
    }
    /// Sets `DescSort`.
    #[inline]
    pub fn desc_sort(mut self, value: bool) -> Self {
        self.desc_sort = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GatewayBlackWhiteListRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "FilterParams" => filter_params: query_json,
        "OrderItem" => order_item: query,
        "DescSort" => desc_sort: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GatewayBlackWhiteListRequest {
    type Response = GatewayBlackWhiteListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GatewayBlackWhiteList");
}

/// Response to [`GatewayBlackWhiteListRequest`], which the documentation does not describe.
pub type GatewayBlackWhiteListResponse = alicloud_runtime::UndocumentedResponse;

/// Conditions that narrow the list down.
#[non_exhaustive]
pub struct FilterParams {
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Whether the list names what gets through unchecked rather than what is stopped or checked.
    pub is_white: Option<bool>,
    /// What the search text is compared with.
    pub search_type: Option<String>,
    /// Text to search for.
    pub search_content: Option<String>,
}

impl FilterParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayId`.
    #[inline]
    pub fn gateway_id(mut self, value: i64) -> Self {
        self.gateway_id = Some(value);
        self
    }
    /// Sets `GatewayUniqueId`.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `IsWhite`.
    #[inline]
    pub fn is_white(mut self, value: bool) -> Self {
        self.is_white = Some(value);
        self
    }
    /// Sets `SearchType`.
    pub fn search_type(mut self, value: impl Into<String>) -> Self {
        self.search_type = Some(value.into());
        self
    }
    /// Sets `SearchContent`.
    pub fn search_content(mut self, value: impl Into<String>) -> Self {
        self.search_content = Some(value.into());
        self
    }
}

request! {
    FilterParams {
        "GatewayId" => gateway_id: field,
        "GatewayUniqueId" => gateway_unique_id: field,
        "ResourceType" => resource_type: field,
        "Type" => type_: field,
        "IsWhite" => is_white: field,
        "SearchType" => search_type: field,
        "SearchContent" => search_content: field,
    }
}
