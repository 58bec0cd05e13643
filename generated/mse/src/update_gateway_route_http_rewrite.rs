// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayRouteHTTPRewrite`, from `mse/UpdateGatewayRouteHTTPRewrite.md`.

use alicloud_runtime::codegen::*;

/// Changes how a gateway route rewrites path and host before forwarding.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayRouteHTTPRewriteRequest::new()
///     .id(1)
///     .gateway_unique_id("...");
/// let reply = client.update_gateway_route_http_rewrite(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayRouteHTTPRewriteRequest {
    /// **Required.** Route whose rewriting is set, by its number.
    pub id: Option<i64>,
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// How path and host are rewritten before forwarding, as a JSON text.
    pub http_rewrite_json: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayRouteHTTPRewriteRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `GatewayId`.
    #[inline]
    pub fn gateway_id(mut self, value: i64) -> Self {
        self.gateway_id = Some(value);
        self
    }
    /// Sets `HttpRewriteJSON`.
    pub fn http_rewrite_json(mut self, value: impl Into<String>) -> Self {
        self.http_rewrite_json = Some(value.into());
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
    UpdateGatewayRouteHTTPRewriteRequest {
        "Id" => id: query,
        "GatewayId" => gateway_id: query,
        "HttpRewriteJSON" => http_rewrite_json: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayRouteHTTPRewriteRequest {
    type Response = UpdateGatewayRouteHTTPRewriteResponse;
    type Error = UpdateGatewayRouteHTTPRewriteError;
    const INFO: OperationInfo = super::operation("UpdateGatewayRouteHTTPRewrite")
        .required(&["Id", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewayRouteHTTPRewriteError] = &[
        UpdateGatewayRouteHTTPRewriteError::IllegalRequest,
        UpdateGatewayRouteHTTPRewriteError::InvalidParameter,
        UpdateGatewayRouteHTTPRewriteError::NoPermission,
        UpdateGatewayRouteHTTPRewriteError::NotFound,
        UpdateGatewayRouteHTTPRewriteError::InternalError,
    ];
}

/// Response to [`UpdateGatewayRouteHTTPRewriteRequest`].
#[non_exhaustive]
pub struct UpdateGatewayRouteHTTPRewriteResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AE60DA1E-B234-5105-897B-68372453A5A2`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `411`.
    pub data: Option<i64>,
}

response! {
    UpdateGatewayRouteHTTPRewriteResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateGatewayRouteHTTPRewriteRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayRouteHTTPRewriteError = super::DocumentedError;
