// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewayRoute`, from `mse/ListGatewayRoute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Comment, DirectResponse, GatewayRouteFallbackService, HttpDubboTranscoder, MothedMapList, ParamMapsList, PathPredicates, Predicate, Predicates, Redirect, RouteService};

/// Lists the rules by which a gateway forwards requests, filtered and sorted.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListGatewayRouteRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_gateway_route(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayRouteRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Attribute that the list is to be sorted by, such as `GmtCreate`.
    pub order_item: Option<String>,
    /// Meant to reverse the sort order; the service does not use it at present.
    pub desc_sort: Option<bool>,
    /// Conditions that narrow the list down.
    pub filter_params: Option<FilterParams>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListGatewayRouteRequest {
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
    /// Sets `FilterParams`.
    pub fn filter_params(mut self, value: impl Into<FilterParams>) -> Self {
        self.filter_params = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListGatewayRouteRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "OrderItem" => order_item: query,
        "DescSort" => desc_sort: query,
        "FilterParams" => filter_params: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListGatewayRouteRequest {
    type Response = ListGatewayRouteResponse;
    type Error = ListGatewayRouteError;
    const INFO: OperationInfo = super::operation("ListGatewayRoute")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListGatewayRouteError] = &[
        ListGatewayRouteError::IllegalRequest,
        ListGatewayRouteError::InvalidParameter,
        ListGatewayRouteError::NoPermission,
        ListGatewayRouteError::NotFound,
        ListGatewayRouteError::InternalError,
    ];
}

impl Paginated for ListGatewayRouteRequest {
    type Item = GatewayRouteResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_size))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.result)
    }
}

/// Response to [`ListGatewayRouteRequest`].
#[non_exhaustive]
pub struct ListGatewayRouteResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `83F02EAB-ECDF-55C6-B332-8649E5E7AF2C`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<GatewayRouteData>,
}

response! {
    ListGatewayRouteResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Conditions that narrow the list down.
#[non_exhaustive]
pub struct FilterParams {
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Service that takes requests when no other target of the route applies.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub default_service_id: Option<i64>,
    /// Place of the route in matching; routes with smaller numbers are tried first.
    pub route_order: Option<i32>,
    /// Domain name of the gateway, by the number that
    /// [`ListGatewayDomain`](super::Client::list_gateway_domain) shows.
    pub domain_id: Option<i64>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Host that requests must be addressed to, with or without a wildcard.
    pub domain_name: Option<String>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `DefaultServiceId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn default_service_id(mut self, value: i64) -> Self {
        self.default_service_id = Some(value);
        self
    }
    /// Sets `RouteOrder`.
    #[inline]
    pub fn route_order(mut self, value: i32) -> Self {
        self.route_order = Some(value);
        self
    }
    /// Sets `DomainId`.
    #[inline]
    pub fn domain_id(mut self, value: i64) -> Self {
        self.domain_id = Some(value);
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
}

request! {
    FilterParams {
        "GatewayId" => gateway_id: field,
        "Name" => name: field,
        "Status" => status: field,
        "DefaultServiceId" => default_service_id: field,
        "RouteOrder" => route_order: field,
        "DomainId" => domain_id: field,
        "GatewayUniqueId" => gateway_unique_id: field,
        "DomainName" => domain_name: field,
        "Path" => path: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayRouteData {
    /// How many items match in all, over all pages. Example: `36`.
    pub total_size: Option<i64>,
    /// Which page of the whole list this one is. Example: `11`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// What the call found, one entry each.
    pub result: Vec<GatewayRouteResult>,
}

response! {
    GatewayRouteData {
        "TotalSize" => total_size: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Result" => result: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GatewayRouteResult {
    /// Identifier of the item within its collection. Example: `47`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-cf0e7f52ecc7429dbc7ba4d5e3656100`.
    pub gateway_unique_id: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `496`.
    pub gateway_id: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `2`.
    pub status: Option<i32>,
    /// Place of the route in matching; routes with smaller numbers are tried first. Example: `1`.
    pub route_order: Option<i32>,
    /// What the service is called that takes requests when no other target applies. Example: `test`.
    pub default_service_name: Option<String>,
    /// Service that takes requests when no other target of the route applies. Example: `1`.
    pub default_service_id: Option<i64>,
    /// What a request must look like for the route to match. Example: `text`.
    pub predicates: Option<String>,
    /// What a request must look like for the route to match.
    pub route_predicates: Option<Predicates>,
    /// When the item was created. Example: `2022-01-25T07:14:01.817+0000`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-01-07 18:07:57`.
    pub gmt_modified: Option<String>,
    /// Backend services that requests are forwarded to, with their shares.
    pub services: Option<String>,
    /// Backend services that requests are forwarded to, with their shares.
    pub route_services: Vec<RouteService>,
    /// Domain name of the gateway, by the number that
    /// [`ListGatewayDomain`](super::Client::list_gateway_domain) shows. Example: `265`.
    pub domain_id: Option<i64>,
    /// Host that requests must be addressed to, with or without a wildcard. Example: `y.com`.
    pub domain_name: Option<String>,
    /// Where the route leads: to one or several services, by version, to a mock or a redirect.
    /// Example: `Single`.
    pub destination_type: Option<String>,
    /// Fixed response that the gateway itself gives to requests on the route.
    pub direct_response: Option<DirectResponse>,
    /// Domain names that the route serves, by their numbers. Example: `123`.
    pub domain_id_list: Vec<i64>,
    /// Domain names that the route serves. Example: `test.com`.
    pub domain_name_list: Vec<String>,
    /// Where clients of the route are sent instead of to a backend.
    pub redirect: Option<Redirect>,
    /// Kind of the item, out of those that the service tells apart. Example: `Op`.
    pub type_: Option<String>,
    /// Free text added as a note.
    pub comment: Option<Comment>,
    /// Whether a web application firewall checks the requests. Example: `false`.
    pub enable_waf: Option<String>,
    /// Whether requests go to a substitute service when the target has no usable node.
    /// Example: `true`.
    pub fallback: Option<bool>,
    /// Services that step in when the targets of the route have no usable node.
    pub fallback_services: Vec<GatewayRouteFallbackService>,
}

response! {
    GatewayRouteResult {
        "Id" => id: value,
        "Name" => name: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GatewayId" => gateway_id: value,
        "Status" => status: value,
        "RouteOrder" => route_order: value,
        "DefaultServiceName" => default_service_name: value,
        "DefaultServiceId" => default_service_id: value,
        "Predicates" => predicates: value,
        "RoutePredicates" => route_predicates: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "Services" => services: value,
        "RouteServices" => route_services: list(""),
        "DomainId" => domain_id: value,
        "DomainName" => domain_name: value,
        "DestinationType" => destination_type: value,
        "DirectResponse" => direct_response: value,
        "DomainIdList" => domain_id_list: list(""),
        "DomainNameList" => domain_name_list: list(""),
        "Redirect" => redirect: value,
        "Type" => type_: value,
        "Comment" => comment: value,
        "EnableWaf" => enable_waf: value,
        "Fallback" => fallback: value,
        "FallbackServices" => fallback_services: list(""),
    }
}

/// Errors that the documentation of [`ListGatewayRouteRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListGatewayRouteError = super::DocumentedError;
