// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGatewayRoute`, from `mse/DeleteGatewayRoute.md`.

use alicloud_runtime::codegen::*;

/// Deletes a route of a gateway; requests that only it matched are no longer forwarded.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteGatewayRouteRequest::new();
/// let reply = client.delete_gateway_route(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGatewayRouteRequest {
    /// Route of a gateway, by the number that [`ListGatewayRoute`](super::Client::list_gateway_route)
    /// shows.
    pub route_id: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteGatewayRouteRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RouteId`.
    pub fn route_id(mut self, value: impl Into<String>) -> Self {
        self.route_id = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`.
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
    DeleteGatewayRouteRequest {
        "RouteId" => route_id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteGatewayRouteRequest {
    type Response = DeleteGatewayRouteResponse;
    type Error = DeleteGatewayRouteError;
    const INFO: OperationInfo = super::operation("DeleteGatewayRoute")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteGatewayRouteError] = &[
        DeleteGatewayRouteError::IllegalRequest,
        DeleteGatewayRouteError::InvalidParameter,
        DeleteGatewayRouteError::NoPermission,
        DeleteGatewayRouteError::NotFound,
        DeleteGatewayRouteError::InternalError,
    ];
}

/// Response to [`DeleteGatewayRouteRequest`].
#[non_exhaustive]
pub struct DeleteGatewayRouteResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ADDD8AB7-8D1C-4697-A83E-410D2607****`.
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
    DeleteGatewayRouteResponse {
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
    /// Identifier of the item within its collection. Example: `12`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-5017305290e14cebbrvec4a5****`.
    pub gateway_unique_id: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `125`.
    pub gateway_id: Option<i64>,
    /// What a request must look like for the route to match. Example: `text`.
    pub predicates: Option<String>,
    /// Service that takes requests when no other target of the route applies. Example: `1`.
    pub default_service_id: Option<i64>,
    /// Place of the route in matching; routes with smaller numbers are tried first. Example: `1`.
    pub route_order: Option<i32>,
    /// Whether the route is published, as a number: `0` is not published, `3` is published.
    /// Example: `2`.
    pub status: Option<i32>,
    /// When the item was created. Example: `2022-01-07 18:07:57`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2021-12-30T06:41:52.000+0000`.
    pub gmt_modified: Option<Timestamp>,
}

response! {
    GatewayRouteData {
        "Id" => id: value,
        "Name" => name: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GatewayId" => gateway_id: value,
        "Predicates" => predicates: value,
        "DefaultServiceId" => default_service_id: value,
        "RouteOrder" => route_order: value,
        "Status" => status: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
    }
}

/// Errors that the documentation of [`DeleteGatewayRouteRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteGatewayRouteError = super::DocumentedError;
