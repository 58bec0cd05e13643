// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayRoute`, from `mse/UpdateGatewayRoute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DirectResponseJSON, FallbackService, HttpDubboTranscoder, MothedMapList, ParamMapsList, PathPredicates, Predicate, Predicates, RedirectJSON, Service};

/// Changes the conditions or targets of a gateway route.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// use alicloud_mse::update_gateway_route::Predicates;
///
/// let request = alicloud_mse::UpdateGatewayRouteRequest::new()
///     .predicates(Predicates::new())
///     .gateway_unique_id("...")
///     .domain_id_list_json("...");
/// let reply = client.update_gateway_route(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayRouteRequest {
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// Name that people know the item by.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub name: Option<String>,
    /// Place of the route in matching; routes with smaller numbers are tried first.
    pub route_order: Option<i32>,
    /// **Required.** What a request must look like for the route to match.
    pub predicates: Option<Predicates>,
    /// Backend services that requests are forwarded to, with their shares.
    pub services: Vec<Service>,
    /// Route to change, by its number.
    pub id: Option<i64>,
    /// Where the route leads: to one or several services, by version, to a mock or a redirect.
    pub destination_type: Option<String>,
    /// Fixed response that the gateway itself gives to requests on the route.
    pub direct_response_json: Option<DirectResponseJSON>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** IDs of the domain names that the route serves, as a JSON array.
    pub domain_id_list_json: Option<String>,
    /// Redirect with which the gateway sends clients of the route elsewhere.
    pub redirect_json: Option<RedirectJSON>,
    /// Whether a web application firewall checks the requests.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub enable_waf: Option<bool>,
    /// Whether requests go to a substitute service when the target has no usable node.
    pub fallback: Option<bool>,
    /// Services that step in when the targets of the route have no usable node.
    pub fallback_services: Vec<FallbackService>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayRouteRequest {
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
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `RouteOrder`.
    #[inline]
    pub fn route_order(mut self, value: i32) -> Self {
        self.route_order = Some(value);
        self
    }
    /// Sets `Predicates`, which is required.
    pub fn predicates(mut self, value: impl Into<Predicates>) -> Self {
        self.predicates = Some(value.into());
        self
    }
    /// Sets `Services`.
    pub fn services(
        mut self,
        value: impl IntoIterator<Item = impl Into<Service>>,
    ) -> Self {
        self.services = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `DestinationType`.
    pub fn destination_type(mut self, value: impl Into<String>) -> Self {
        self.destination_type = Some(value.into());
        self
    }
    /// Sets `DirectResponseJSON`.
    pub fn direct_response_json(mut self, value: impl Into<DirectResponseJSON>) -> Self {
        self.direct_response_json = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `DomainIdListJSON`, which is required.
    pub fn domain_id_list_json(mut self, value: impl Into<String>) -> Self {
        self.domain_id_list_json = Some(value.into());
        self
    }
    /// Sets `RedirectJSON`.
    pub fn redirect_json(mut self, value: impl Into<RedirectJSON>) -> Self {
        self.redirect_json = Some(value.into());
        self
    }
    /// Sets `EnableWaf`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn enable_waf(mut self, value: bool) -> Self {
        self.enable_waf = Some(value);
        self
    }
    /// Sets `Fallback`.
    #[inline]
    pub fn fallback(mut self, value: bool) -> Self {
        self.fallback = Some(value);
        self
    }
    /// Sets `FallbackServices`.
    pub fn fallback_services(
        mut self,
        value: impl IntoIterator<Item = impl Into<FallbackService>>,
    ) -> Self {
        self.fallback_services = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateGatewayRouteRequest {
        "GatewayId" => gateway_id: query,
        "Name" => name: query,
        "RouteOrder" => route_order: query,
        "Predicates" => predicates: query_json,
        "Services" => services: query_json,
        "Id" => id: query,
        "DestinationType" => destination_type: query,
        "DirectResponseJSON" => direct_response_json: query_json,
        "GatewayUniqueId" => gateway_unique_id: query,
        "DomainIdListJSON" => domain_id_list_json: query,
        "RedirectJSON" => redirect_json: query_json,
        "EnableWaf" => enable_waf: query,
        "Fallback" => fallback: query,
        "FallbackServices" => fallback_services: query_json,
        "Description" => description: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayRouteRequest {
    type Response = UpdateGatewayRouteResponse;
    type Error = UpdateGatewayRouteError;
    const INFO: OperationInfo = super::operation("UpdateGatewayRoute")
        .required(&["Predicates", "GatewayUniqueId", "DomainIdListJSON"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewayRouteError] = &[
        UpdateGatewayRouteError::IllegalRequest,
        UpdateGatewayRouteError::InvalidParameter,
        UpdateGatewayRouteError::NoPermission,
        UpdateGatewayRouteError::NotFound,
        UpdateGatewayRouteError::InternalError,
    ];
}

/// Response to [`UpdateGatewayRouteRequest`].
#[non_exhaustive]
pub struct UpdateGatewayRouteResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `73785414-2C5B-5E28-BD91-B2C742269C48`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `337`.
    pub data: Option<i64>,
    /// Code of the reason why the call or the item failed. Example: `NoPermission`.
    pub error_code: Option<String>,
}

response! {
    UpdateGatewayRouteResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
    }
}

/// Errors that the documentation of [`UpdateGatewayRouteRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayRouteError = super::DocumentedError;
