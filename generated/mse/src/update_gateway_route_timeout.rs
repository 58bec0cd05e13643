// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayRouteTimeout`, from `mse/UpdateGatewayRouteTimeout.md`.

use alicloud_runtime::codegen::*;

/// Changes how long a gateway route waits for its backend.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayRouteTimeoutRequest::new()
///     .id(1)
///     .gateway_unique_id("...");
/// let reply = client.update_gateway_route_timeout(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayRouteTimeoutRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// How long the gateway waits for the backend of the route.
    pub timeout_json: Option<TimeoutJSON>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayRouteTimeoutRequest {
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
    /// Sets `TimeoutJSON`.
    pub fn timeout_json(mut self, value: impl Into<TimeoutJSON>) -> Self {
        self.timeout_json = Some(value.into());
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
    UpdateGatewayRouteTimeoutRequest {
        "Id" => id: query,
        "GatewayId" => gateway_id: query,
        "TimeoutJSON" => timeout_json: query_json,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayRouteTimeoutRequest {
    type Response = UpdateGatewayRouteTimeoutResponse;
    type Error = UpdateGatewayRouteTimeoutError;
    const INFO: OperationInfo = super::operation("UpdateGatewayRouteTimeout")
        .required(&["Id", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewayRouteTimeoutError] = &[
        UpdateGatewayRouteTimeoutError::IllegalRequest,
        UpdateGatewayRouteTimeoutError::InvalidParameter,
        UpdateGatewayRouteTimeoutError::NoPermission,
        UpdateGatewayRouteTimeoutError::NotFound,
        UpdateGatewayRouteTimeoutError::InternalError,
    ];
}

/// Response to [`UpdateGatewayRouteTimeoutRequest`].
#[non_exhaustive]
pub struct UpdateGatewayRouteTimeoutResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5359729E-A059-5942-98AF-E981E89C99FA`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `400`.
    pub data: Option<i64>,
}

response! {
    UpdateGatewayRouteTimeoutResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// How long the gateway waits for the backend of the route.
#[non_exhaustive]
pub struct TimeoutJSON {
    /// Length of time, counted in the unit beside it.
    pub unit_num: Option<i32>,
    /// Unit in which the length of time beside it is counted.
    pub time_unit: Option<String>,
    /// Whether the timeout is applied (`on`) or not (`off`).
    pub status: Option<String>,
}

impl TimeoutJSON {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UnitNum`.
    #[inline]
    pub fn unit_num(mut self, value: i32) -> Self {
        self.unit_num = Some(value);
        self
    }
    /// Sets `TimeUnit`.
    pub fn time_unit(mut self, value: impl Into<String>) -> Self {
        self.time_unit = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    TimeoutJSON {
        "UnitNum" => unit_num: field,
        "TimeUnit" => time_unit: field,
        "Status" => status: field,
    }
}

/// Errors that the documentation of [`UpdateGatewayRouteTimeoutRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayRouteTimeoutError = super::DocumentedError;
