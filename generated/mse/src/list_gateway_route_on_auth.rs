// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewayRouteOnAuth`, from `mse/ListGatewayRouteOnAuth.md`.

use alicloud_runtime::codegen::*;

/// Lists the routes of a gateway on which authentication is switched on.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListGatewayRouteOnAuthRequest::new()
///     .gateway_unique_id("...")
///     .type_("...");
/// let reply = client.list_gateway_route_on_auth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayRouteOnAuthRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListGatewayRouteOnAuthRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListGatewayRouteOnAuthRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "Type" => type_: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListGatewayRouteOnAuthRequest {
    type Response = ListGatewayRouteOnAuthResponse;
    type Error = ListGatewayRouteOnAuthError;
    const INFO: OperationInfo = super::operation("ListGatewayRouteOnAuth")
        .required(&["GatewayUniqueId", "Type"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListGatewayRouteOnAuthError] = &[
        ListGatewayRouteOnAuthError::IllegalRequest,
        ListGatewayRouteOnAuthError::InvalidParameter,
        ListGatewayRouteOnAuthError::NoPermission,
        ListGatewayRouteOnAuthError::NotFound,
        ListGatewayRouteOnAuthError::InternalError,
    ];
}

/// Response to [`ListGatewayRouteOnAuthRequest`].
#[non_exhaustive]
pub struct ListGatewayRouteOnAuthResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `58E06A0A-BD2C-47A0-99C2-B100F353****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<GatewayRouteOnAuthData>,
}

response! {
    ListGatewayRouteOnAuthResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GatewayRouteOnAuthData {
    /// Identifier of the item within its collection. Example: `12`.
    pub id: Option<i32>,
    /// Name that people know the item by. Example: `ceshi`.
    pub name: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-7ea3da97b96543e19f6c597c****`.
    pub gateway_unique_id: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `399`.
    pub gateway_id: Option<String>,
    /// What a request must look like for the route to match.
    pub route_predicates: Option<RoutePredicates>,
    /// Domain name of the gateway, by the number that
    /// [`ListGatewayDomain`](super::Client::list_gateway_domain) shows. Example: `235`.
    pub domain_id: Option<i64>,
    /// Host that requests must be addressed to, with or without a wildcard. Example: `123.com`.
    pub domain_name: Option<String>,
    /// Domain names that the route serves, by their numbers. Example: `1`.
    pub domain_id_list: Vec<i64>,
    /// Domain names that the route serves. Example: `test.com`.
    pub domain_name_list: Vec<String>,
}

response! {
    GatewayRouteOnAuthData {
        "Id" => id: value,
        "Name" => name: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GatewayId" => gateway_id: value,
        "RoutePredicates" => route_predicates: value,
        "DomainId" => domain_id: value,
        "DomainName" => domain_name: value,
        "DomainIdList" => domain_id_list: list(""),
        "DomainNameList" => domain_name_list: list(""),
    }
}

/// What a request must look like for the route to match.
#[non_exhaustive]
pub struct RoutePredicates {
    /// How the path of a request must look.
    pub path_predicates: Option<PathPredicates>,
}

response! {
    RoutePredicates {
        "PathPredicates" => path_predicates: value,
    }
}

/// How the path of a request must look.
#[non_exhaustive]
pub struct PathPredicates {
    /// Path of the file, the entry or the URL. Example: `/api`.
    pub path: Option<String>,
    /// How the path is compared: by prefix (`PRE`), as a whole (`EQUAL`) or by regular expression.
    /// Example: `PRE`.
    pub type_: Option<String>,
}

response! {
    PathPredicates {
        "Path" => path: value,
        "Type" => type_: value,
    }
}

/// Errors that the documentation of [`ListGatewayRouteOnAuthRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListGatewayRouteOnAuthError = super::DocumentedError;
