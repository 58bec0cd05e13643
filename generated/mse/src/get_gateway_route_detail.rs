// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGatewayRouteDetail`, from `mse/GetGatewayRouteDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Cors, DirectResponse, GatewayRouteFallbackService, HTTPRewrite, HeaderOp, HeaderOpItem, HttpDubboTranscoder, MothedMapList, ParamMapsList, PathPredicates, Predicate, Predicates, Redirect, Retry, RouteService, Timeout};

/// Returns a route of a gateway with its conditions, targets and policies.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetGatewayRouteDetailRequest::new()
///     .route_id(1)
///     .gateway_unique_id("...");
/// let reply = client.get_gateway_route_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGatewayRouteDetailRequest {
    /// **Required.** Route of a gateway, by the number that
    /// [`ListGatewayRoute`](super::Client::list_gateway_route) shows.
    pub route_id: Option<i64>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetGatewayRouteDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RouteId`, which is required.
    #[inline]
    pub fn route_id(mut self, value: i64) -> Self {
        self.route_id = Some(value);
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetGatewayRouteDetailRequest {
        "RouteId" => route_id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetGatewayRouteDetailRequest {
    type Response = GetGatewayRouteDetailResponse;
    type Error = GetGatewayRouteDetailError;
    const INFO: OperationInfo = super::operation("GetGatewayRouteDetail")
        .required(&["RouteId", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetGatewayRouteDetailError] = &[
        GetGatewayRouteDetailError::IllegalRequest,
        GetGatewayRouteDetailError::InvalidParameter,
        GetGatewayRouteDetailError::NoPermission,
        GetGatewayRouteDetailError::NotFound,
        GetGatewayRouteDetailError::InternalError,
    ];
}

/// Response to [`GetGatewayRouteDetailRequest`].
#[non_exhaustive]
pub struct GetGatewayRouteDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FDF2D16C-5D28-5FAA-A56B-30BDE3559880`.
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
    GetGatewayRouteDetailResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayRouteData {
    /// Identifier of the item within its collection. Example: `1050`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-7ea3da97b96543e19f6c597c****`.
    pub gateway_unique_id: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `1`.
    pub gateway_id: Option<i64>,
    /// Service that takes requests when no other target of the route applies. Example: `3`.
    pub default_service_id: Option<i64>,
    /// What the service is called that takes requests when no other target applies. Example: `test`.
    pub default_service_name: Option<String>,
    /// Whether the route is published, as a number: `0` is not published, `3` is published.
    /// Example: `0`.
    pub status: Option<i32>,
    /// When the item was created. Example: `2022-01-07 18:07:57`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_modified: Option<Timestamp>,
    /// Place of the route in matching; routes with smaller numbers are tried first. Example: `1`.
    pub route_order: Option<i32>,
    /// What a request must look like for the route to match.
    pub predicates: Option<String>,
    /// What a request must look like for the route to match.
    pub route_predicates: Option<Predicates>,
    /// Domain name of the gateway, by the number that
    /// [`ListGatewayDomain`](super::Client::list_gateway_domain) shows. Example: `235`.
    pub domain_id: Option<i64>,
    /// Host that requests must be addressed to, with or without a wildcard. Example: `123.com`.
    pub domain_name: Option<String>,
    /// Backend services that requests are forwarded to, with their shares.
    /// Example: `[{\"Percent\":100,\"ServiceId\":126}]`.
    pub services: Option<String>,
    /// Backend services that requests are forwarded to, with their shares.
    pub route_services: Vec<RouteService>,
    /// How path and host are rewritten before forwarding.
    pub http_rewrite: Option<HTTPRewrite>,
    /// Headers that the route adds, sets or removes.
    pub header_op: Option<HeaderOp>,
    /// Where the route leads: to one or several services, by version, to a mock or a redirect.
    /// Example: `Single`.
    pub destination_type: Option<String>,
    /// Fixed response that the gateway itself gives to requests on the route.
    pub direct_response: Option<DirectResponse>,
    /// Which other origins may call the route from a browser, and how.
    pub cors: Option<Cors>,
    /// How long to wait before giving up.
    pub timeout: Option<Timeout>,
    /// When and how often failed requests are repeated.
    pub retry: Option<Retry>,
    /// Domain names that the route serves, by their numbers. Example: `1`.
    pub domain_id_list: Vec<i64>,
    /// Domain names that the route serves. Example: `test.com`.
    pub domain_name_list: Vec<String>,
    /// Where clients of the route are sent instead of to a backend.
    pub redirect: Option<Redirect>,
    /// Copy of the traffic that is sent to a second service.
    pub flow_mirror: Option<FlowMirror>,
    /// Whether a web application firewall checks the requests. Example: `true`.
    pub enable_waf: Option<bool>,
    /// Whether traffic protection covers the route. Example: `1`.
    pub ahas_status: Option<i32>,
    /// Whether requests go to a substitute service when the target has no usable node.
    /// Example: `true`.
    pub fallback: Option<bool>,
    /// Services that step in when the targets of the route have no usable node.
    pub fallback_services: Vec<GatewayRouteFallbackService>,
    /// Settings of the route, such as for cross-origin calls, as a JSON text.
    pub policies: Option<String>,
    /// Free text that describes the item to people. Example: `a route for xxx`.
    pub description: Option<String>,
}

response! {
    GatewayRouteData {
        "Id" => id: value,
        "Name" => name: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GatewayId" => gateway_id: value,
        "DefaultServiceId" => default_service_id: value,
        "DefaultServiceName" => default_service_name: value,
        "Status" => status: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "RouteOrder" => route_order: value,
        "Predicates" => predicates: value,
        "RoutePredicates" => route_predicates: value,
        "DomainId" => domain_id: value,
        "DomainName" => domain_name: value,
        "Services" => services: value,
        "RouteServices" => route_services: list(""),
        "HTTPRewrite" => http_rewrite: value,
        "HeaderOp" => header_op: value,
        "DestinationType" => destination_type: value,
        "DirectResponse" => direct_response: value,
        "Cors" => cors: value,
        "Timeout" => timeout: value,
        "Retry" => retry: value,
        "DomainIdList" => domain_id_list: list(""),
        "DomainNameList" => domain_name_list: list(""),
        "Redirect" => redirect: value,
        "FlowMirror" => flow_mirror: value,
        "EnableWaf" => enable_waf: value,
        "AhasStatus" => ahas_status: value,
        "Fallback" => fallback: value,
        "FallbackServices" => fallback_services: list(""),
        "Policies" => policies: value,
        "Description" => description: value,
    }
}

/// Copy of the traffic that is sent to a second service.
#[non_exhaustive]
pub struct FlowMirror {
    /// Service that receives the mirrored traffic, by its number. Example: `21`.
    pub target_service_id: Option<i64>,
    /// Service that receives the mirrored traffic. Example: `test`.
    pub target_service_name: Option<String>,
    /// Port that the target is reached at. Example: `8790`.
    pub port: Option<i32>,
    /// Share of the traffic that is led this way. Example: `90`.
    pub percentage: Option<i32>,
    /// Whether requests of the route are copied to a second service. Example: `on`.
    pub status: Option<String>,
}

response! {
    FlowMirror {
        "TargetServiceId" => target_service_id: value,
        "TargetServiceName" => target_service_name: value,
        "Port" => port: value,
        "Percentage" => percentage: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`GetGatewayRouteDetailRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetGatewayRouteDetailError = super::DocumentedError;
