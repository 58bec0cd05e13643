// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OfflineGatewayRoute`, from `mse/OfflineGatewayRoute.md`.

use alicloud_runtime::codegen::*;

/// Takes a gateway route offline, so that it no longer matches requests; its settings stay.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::OfflineGatewayRouteRequest::new()
///     .route_id("...")
///     .gateway_unique_id("...");
/// let reply = client.offline_gateway_route(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OfflineGatewayRouteRequest {
    /// **Required.** Route of a gateway, by the number that
    /// [`ListGatewayRoute`](super::Client::list_gateway_route) shows.
    pub route_id: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl OfflineGatewayRouteRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RouteId`, which is required.
    pub fn route_id(mut self, value: impl Into<String>) -> Self {
        self.route_id = Some(value.into());
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
    OfflineGatewayRouteRequest {
        "RouteId" => route_id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for OfflineGatewayRouteRequest {
    type Response = OfflineGatewayRouteResponse;
    type Error = OfflineGatewayRouteError;
    const INFO: OperationInfo = super::operation("OfflineGatewayRoute")
        .required(&["RouteId", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [OfflineGatewayRouteError] = &[
        OfflineGatewayRouteError::IllegalRequest,
        OfflineGatewayRouteError::InvalidParameter,
        OfflineGatewayRouteError::NoPermission,
        OfflineGatewayRouteError::NotFound,
        OfflineGatewayRouteError::InternalError,
    ];
}

/// Response to [`OfflineGatewayRouteRequest`].
#[non_exhaustive]
pub struct OfflineGatewayRouteResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8EB24742-AB15-5953-BEFB-1FA18E770EEE`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Whether the operation was carried out. Example: `true`.
    pub data: Option<bool>,
}

response! {
    OfflineGatewayRouteResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`OfflineGatewayRouteRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type OfflineGatewayRouteError = super::DocumentedError;
