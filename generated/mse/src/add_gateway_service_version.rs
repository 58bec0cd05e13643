// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddGatewayServiceVersion`, from `mse/AddGatewayServiceVersion.md`.

use alicloud_runtime::codegen::*;

/// Defines a version of a gateway service by the labels that its nodes carry.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::AddGatewayServiceVersionRequest::new();
/// let reply = client.add_gateway_service_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddGatewayServiceVersionRequest {
    /// Service on the gateway, by the number that
    /// [`ListGatewayService`](super::Client::list_gateway_service) shows.
    pub service_id: Option<i64>,
    /// Version of the service, defined by the labels that its nodes carry.
    pub service_version: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl AddGatewayServiceVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceId`.
    #[inline]
    pub fn service_id(mut self, value: i64) -> Self {
        self.service_id = Some(value);
        self
    }
    /// Sets `ServiceVersion`.
    pub fn service_version(mut self, value: impl Into<String>) -> Self {
        self.service_version = Some(value.into());
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
    AddGatewayServiceVersionRequest {
        "ServiceId" => service_id: query,
        "ServiceVersion" => service_version: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for AddGatewayServiceVersionRequest {
    type Response = AddGatewayServiceVersionResponse;
    type Error = AddGatewayServiceVersionError;
    const INFO: OperationInfo = super::operation("AddGatewayServiceVersion")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddGatewayServiceVersionError] = &[
        AddGatewayServiceVersionError::IllegalRequest,
        AddGatewayServiceVersionError::InvalidParameter,
        AddGatewayServiceVersionError::NoPermission,
        AddGatewayServiceVersionError::NotFound,
        AddGatewayServiceVersionError::InternalError,
    ];
}

/// Response to [`AddGatewayServiceVersionRequest`].
#[non_exhaustive]
pub struct AddGatewayServiceVersionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA4046B6-CFC6-583C-B608-DD75011A590F`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `403`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `330`.
    pub data: Option<i64>,
}

response! {
    AddGatewayServiceVersionResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`AddGatewayServiceVersionRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddGatewayServiceVersionError = super::DocumentedError;
