// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayRouteWafStatus`, from `mse/UpdateGatewayRouteWafStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Cors, DirectResponse, HTTPRewrite, HeaderOp, HeaderOpItem, PathPredicates, Predicate, Predicates, Redirect, Retry, Timeout};

/// Switches the web application firewall on or off for a gateway route.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayRouteWafStatusRequest::new()
///     .route_id(1)
///     .gateway_unique_id("...")
///     .enable_waf(true);
/// let reply = client.update_gateway_route_waf_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusRequest {
    /// **Required.** Route of a gateway, by the number that
    /// [`ListGatewayRoute`](super::Client::list_gateway_route) shows.
    pub route_id: Option<i64>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
    /// **Required.** Whether a web application firewall checks the requests.
    pub enable_waf: Option<bool>,
}

impl UpdateGatewayRouteWafStatusRequest {
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
    /// Sets `EnableWaf`, which is required.
    #[inline]
    pub fn enable_waf(mut self, value: bool) -> Self {
        self.enable_waf = Some(value);
        self
    }
}

request! {
    UpdateGatewayRouteWafStatusRequest {
        "RouteId" => route_id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
        "EnableWaf" => enable_waf: query,
    }
}

impl Operation for UpdateGatewayRouteWafStatusRequest {
    type Response = UpdateGatewayRouteWafStatusResponse;
    type Error = UpdateGatewayRouteWafStatusError;
    const INFO: OperationInfo = super::operation("UpdateGatewayRouteWafStatus")
        .required(&["RouteId", "GatewayUniqueId", "EnableWaf"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewayRouteWafStatusError] = &[
        UpdateGatewayRouteWafStatusError::IllegalRequest,
        UpdateGatewayRouteWafStatusError::InvalidParameter,
        UpdateGatewayRouteWafStatusError::NoPermission,
        UpdateGatewayRouteWafStatusError::NotFound,
        UpdateGatewayRouteWafStatusError::InternalError,
    ];
}

/// Response to [`UpdateGatewayRouteWafStatusRequest`].
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7466566F-F30F-4A29-965D-3E0AF21D****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<GatewayRouteWafStatusData>,
}

response! {
    UpdateGatewayRouteWafStatusResponse {
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
pub struct GatewayRouteWafStatusData {
    /// Identifier of the item within its collection. Example: `12`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-7ea3da97b96543e19f6c597cd4a9****`.
    pub gateway_unique_id: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `102`.
    pub gateway_id: Option<i64>,
    /// Service that takes requests when no other target of the route applies. Example: `1`.
    pub default_service_id: Option<i64>,
    /// What the service is called that takes requests when no other target applies. Example: `test`.
    pub default_service_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// When the item was created. Example: `2022-01-26T09:52:41.000+0000`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-02-24T06:08:29.230+0000`.
    pub gmt_modified: Option<Timestamp>,
    /// Place of the route in matching; routes with smaller numbers are tried first. Example: `1`.
    pub route_order: Option<i32>,
    /// What a request must look like for the route to match. Example: `text`.
    pub predicates: Option<String>,
    /// What a request must look like for the route to match.
    pub route_predicates: Option<Predicates>,
    /// Domain name of the gateway, by the number that
    /// [`ListGatewayDomain`](super::Client::list_gateway_domain) shows. Example: `235`.
    pub domain_id: Option<i64>,
    /// Host that requests must be addressed to, with or without a wildcard. Example: `nbhamster.com`.
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
    /// Whether a web application firewall checks the requests. Example: `0`.
    pub enable_waf: Option<bool>,
}

response! {
    GatewayRouteWafStatusData {
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
        "EnableWaf" => enable_waf: value,
    }
}

/// Backend services that requests are forwarded to, with their shares.
#[non_exhaustive]
pub struct RouteService {
    /// Service on the gateway, by the number that
    /// [`ListGatewayService`](super::Client::list_gateway_service) shows. Example: `547`.
    pub service_id: Option<i64>,
    /// Service as it is registered; callers look it up by this text. Example: `b-service`.
    pub service_name: Option<String>,
    /// Share of the traffic that this service gets. Example: `80`.
    pub percent: Option<i32>,
    /// Which version of the software, the template or the item is meant. Example: `v1`.
    pub version: Option<String>,
    /// Name that people know the item by. Example: `test-aixue-gray`.
    pub name: Option<String>,
    /// Where it comes from, such as a registry, a Kubernetes cluster, DNS or fixed addresses.
    /// Example: `K8S`.
    pub source_type: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Group in the registry that services of the same kind are kept in. Example: `DEFAULT_GROUP`.
    pub group_name: Option<String>,
}

response! {
    RouteService {
        "ServiceId" => service_id: value,
        "ServiceName" => service_name: value,
        "Percent" => percent: value,
        "Version" => version: value,
        "Name" => name: value,
        "SourceType" => source_type: value,
        "Namespace" => namespace: value,
        "GroupName" => group_name: value,
    }
}

/// Errors that the documentation of [`UpdateGatewayRouteWafStatusRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayRouteWafStatusError = super::DocumentedError;
