// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayRouteRetry`, from `mse/UpdateGatewayRouteRetry.md`.

use alicloud_runtime::codegen::*;

/// Changes when and how often a gateway route repeats failed requests.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// use alicloud_mse::update_gateway_route_retry::RetryJSON;
///
/// let request = alicloud_mse::UpdateGatewayRouteRetryRequest::new()
///     .id(1)
///     .retry_json(RetryJSON::new())
///     .gateway_unique_id("...");
/// let reply = client.update_gateway_route_retry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayRouteRetryRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// **Required.** When and how often the gateway repeats a failed request of the route.
    pub retry_json: Option<RetryJSON>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayRouteRetryRequest {
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
    /// Sets `RetryJSON`, which is required.
    pub fn retry_json(mut self, value: impl Into<RetryJSON>) -> Self {
        self.retry_json = Some(value.into());
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
    UpdateGatewayRouteRetryRequest {
        "Id" => id: query,
        "GatewayId" => gateway_id: query,
        "RetryJSON" => retry_json: query_json,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayRouteRetryRequest {
    type Response = UpdateGatewayRouteRetryResponse;
    type Error = UpdateGatewayRouteRetryError;
    const INFO: OperationInfo = super::operation("UpdateGatewayRouteRetry")
        .required(&["Id", "RetryJSON", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewayRouteRetryError] = &[
        UpdateGatewayRouteRetryError::IllegalRequest,
        UpdateGatewayRouteRetryError::InvalidParameter,
        UpdateGatewayRouteRetryError::NoPermission,
        UpdateGatewayRouteRetryError::NotFound,
        UpdateGatewayRouteRetryError::InternalError,
    ];
}

/// Response to [`UpdateGatewayRouteRetryRequest`].
#[non_exhaustive]
pub struct UpdateGatewayRouteRetryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9297B27D-D932-5E9F-93B9-99D6C5F3A879`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `640`.
    pub data: Option<i64>,
}

response! {
    UpdateGatewayRouteRetryResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// When and how often the gateway repeats a failed request of the route.
#[non_exhaustive]
pub struct RetryJSON {
    /// How often a failed request is repeated at most.
    pub attempts: Option<i32>,
    /// Events after which the gateway repeats a request, such as `5xx`.
    pub retry_on: Vec<String>,
    /// HTTP statuses after which a request is repeated.
    pub http_codes: Vec<String>,
    /// Whether failed requests are tried again (`on`) or not (`off`).
    pub status: Option<String>,
}

impl RetryJSON {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Attempts`.
    #[inline]
    pub fn attempts(mut self, value: i32) -> Self {
        self.attempts = Some(value);
        self
    }
    /// Sets `RetryOn`.
    pub fn retry_on(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.retry_on = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HttpCodes`.
    pub fn http_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.http_codes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    RetryJSON {
        "Attempts" => attempts: field,
        "RetryOn" => retry_on: field,
        "HttpCodes" => http_codes: field,
        "Status" => status: field,
    }
}

/// Errors that the documentation of [`UpdateGatewayRouteRetryRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayRouteRetryError = super::DocumentedError;
