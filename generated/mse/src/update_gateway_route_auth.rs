// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayRouteAuth`, from `mse/UpdateGatewayRouteAuth.md`.

use alicloud_runtime::codegen::*;

/// Changes whether and how a gateway route asks callers for proof of identity.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// use alicloud_mse::update_gateway_route_auth::AuthJSON;
///
/// let request = alicloud_mse::UpdateGatewayRouteAuthRequest::new()
///     .gateway_unique_id("...")
///     .id(1)
///     .auth_json(AuthJSON::new());
/// let reply = client.update_gateway_route_auth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayRouteAuthRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Route whose authentication is set, by its number.
    pub id: Option<i64>,
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// **Required.** Whether and how the route asks callers for proof of identity.
    pub auth_json: Option<AuthJSON>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayRouteAuthRequest {
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
    /// Sets `AuthJSON`, which is required.
    pub fn auth_json(mut self, value: impl Into<AuthJSON>) -> Self {
        self.auth_json = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateGatewayRouteAuthRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "Id" => id: query,
        "GatewayId" => gateway_id: query,
        "AuthJSON" => auth_json: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayRouteAuthRequest {
    type Response = UpdateGatewayRouteAuthResponse;
    type Error = UpdateGatewayRouteAuthError;
    const INFO: OperationInfo = super::operation("UpdateGatewayRouteAuth")
        .required(&["GatewayUniqueId", "Id", "AuthJSON"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewayRouteAuthError] = &[
        UpdateGatewayRouteAuthError::IllegalRequest,
        UpdateGatewayRouteAuthError::InvalidParameter,
        UpdateGatewayRouteAuthError::NoPermission,
        UpdateGatewayRouteAuthError::NotFound,
        UpdateGatewayRouteAuthError::InternalError,
    ];
}

/// Response to [`UpdateGatewayRouteAuthRequest`].
#[non_exhaustive]
pub struct UpdateGatewayRouteAuthResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54973C90-F379-4372-9AA5-053A3F7****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code to put in place of the blank in the error message. Example: `code`.
    pub dynamic_code: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `123`.
    pub data: Option<i64>,
}

response! {
    UpdateGatewayRouteAuthResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: value,
    }
}

/// Whether and how the route asks callers for proof of identity.
#[non_exhaustive]
pub struct AuthJSON {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl AuthJSON {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    AuthJSON {
        "Type" => type_: field,
    }
}

/// Errors that the documentation of [`UpdateGatewayRouteAuthRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayRouteAuthError = super::DocumentedError;
