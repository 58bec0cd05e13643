// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayRouteCORS`, from `mse/UpdateGatewayRouteCORS.md`.

use alicloud_runtime::codegen::*;

/// Changes which other origins may call a gateway route from a browser.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayRouteCORSRequest::new()
///     .id(1)
///     .gateway_unique_id("...");
/// let reply = client.update_gateway_route_cors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayRouteCORSRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// Which other origins may call the route from a browser, and how.
    pub cors_json: Option<CorsJSON>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayRouteCORSRequest {
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
    /// Sets `CorsJSON`.
    pub fn cors_json(mut self, value: impl Into<CorsJSON>) -> Self {
        self.cors_json = Some(value.into());
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
    UpdateGatewayRouteCORSRequest {
        "Id" => id: query,
        "GatewayId" => gateway_id: query,
        "CorsJSON" => cors_json: query_json,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayRouteCORSRequest {
    type Response = UpdateGatewayRouteCORSResponse;
    type Error = UpdateGatewayRouteCORSError;
    const INFO: OperationInfo = super::operation("UpdateGatewayRouteCORS")
        .required(&["Id", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewayRouteCORSError] = &[
        UpdateGatewayRouteCORSError::IllegalRequest,
        UpdateGatewayRouteCORSError::InvalidParameter,
        UpdateGatewayRouteCORSError::NoPermission,
        UpdateGatewayRouteCORSError::NotFound,
        UpdateGatewayRouteCORSError::InternalError,
    ];
}

/// Response to [`UpdateGatewayRouteCORSRequest`].
#[non_exhaustive]
pub struct UpdateGatewayRouteCORSResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `41BE990E-44E4-5ED3-AEEB-A276941B1854`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `618`.
    pub data: Option<i64>,
}

response! {
    UpdateGatewayRouteCORSResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Which other origins may call the route from a browser, and how.
#[non_exhaustive]
pub struct CorsJSON {
    /// Whether cross-origin requests are allowed (`on`) or not (`off`).
    pub status: Option<String>,
    /// Origins whose pages may call the route from a browser.
    pub allow_origins: Option<String>,
    /// HTTP methods that pages of other origins may use.
    pub allow_methods: Option<String>,
    /// Request headers that pages of other origins may send.
    pub allow_headers: Option<String>,
    /// Response headers that pages of other origins may read.
    pub expose_headers: Option<String>,
    /// Unit in which the length of time beside it is counted.
    pub time_unit: Option<String>,
    /// Length of time, counted in the unit beside it.
    pub unit_num: Option<i64>,
    /// Whether pages of other origins may send cookies and the like.
    pub allow_credentials: Option<bool>,
}

impl CorsJSON {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `AllowOrigins`.
    pub fn allow_origins(mut self, value: impl Into<String>) -> Self {
        self.allow_origins = Some(value.into());
        self
    }
    /// Sets `AllowMethods`.
    pub fn allow_methods(mut self, value: impl Into<String>) -> Self {
        self.allow_methods = Some(value.into());
        self
    }
    /// Sets `AllowHeaders`.
    pub fn allow_headers(mut self, value: impl Into<String>) -> Self {
        self.allow_headers = Some(value.into());
        self
    }
    /// Sets `ExposeHeaders`.
    pub fn expose_headers(mut self, value: impl Into<String>) -> Self {
        self.expose_headers = Some(value.into());
        self
    }
    /// Sets `TimeUnit`.
    pub fn time_unit(mut self, value: impl Into<String>) -> Self {
        self.time_unit = Some(value.into());
        self
    }
    /// Sets `UnitNum`.
    #[inline]
    pub fn unit_num(mut self, value: i64) -> Self {
        self.unit_num = Some(value);
        self
    }
    /// Sets `AllowCredentials`.
    #[inline]
    pub fn allow_credentials(mut self, value: bool) -> Self {
        self.allow_credentials = Some(value);
        self
    }
}

request! {
    CorsJSON {
        "Status" => status: field,
        "AllowOrigins" => allow_origins: field,
        "AllowMethods" => allow_methods: field,
        "AllowHeaders" => allow_headers: field,
        "ExposeHeaders" => expose_headers: field,
        "TimeUnit" => time_unit: field,
        "UnitNum" => unit_num: field,
        "AllowCredentials" => allow_credentials: field,
    }
}

/// Errors that the documentation of [`UpdateGatewayRouteCORSRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayRouteCORSError = super::DocumentedError;
