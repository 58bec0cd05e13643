// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayServiceVersion`, from `mse/UpdateGatewayServiceVersion.md`.

use alicloud_runtime::codegen::*;

/// Changes the labels that define a version of a gateway service.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayServiceVersionRequest::new()
///     .service_id(1)
///     .service_version("...")
///     .gateway_unique_id("...");
/// let reply = client.update_gateway_service_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayServiceVersionRequest {
    /// **Required.** Service on the gateway, by the number that
    /// [`ListGatewayService`](super::Client::list_gateway_service) shows.
    pub service_id: Option<i64>,
    /// **Required.** Version of the service, defined by the labels that its nodes carry.
    pub service_version: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayServiceVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceId`, which is required.
    #[inline]
    pub fn service_id(mut self, value: i64) -> Self {
        self.service_id = Some(value);
        self
    }
    /// Sets `ServiceVersion`, which is required.
    pub fn service_version(mut self, value: impl Into<String>) -> Self {
        self.service_version = Some(value.into());
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
    UpdateGatewayServiceVersionRequest {
        "ServiceId" => service_id: query,
        "ServiceVersion" => service_version: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayServiceVersionRequest {
    type Response = UpdateGatewayServiceVersionResponse;
    type Error = UpdateGatewayServiceVersionError;
    const INFO: OperationInfo = super::operation("UpdateGatewayServiceVersion")
        .required(&["ServiceId", "ServiceVersion", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [UpdateGatewayServiceVersionError] = &[
        UpdateGatewayServiceVersionError::IllegalRequest,
        UpdateGatewayServiceVersionError::InvalidParameter,
        UpdateGatewayServiceVersionError::NoPermission,
        UpdateGatewayServiceVersionError::NotFound,
        UpdateGatewayServiceVersionError::InternalError,
    ];
}

/// Response to [`UpdateGatewayServiceVersionRequest`].
#[non_exhaustive]
pub struct UpdateGatewayServiceVersionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D6580AA6-E285-58D2-B00B-12C051B3B7BF`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `1`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `614`.
    pub data: Option<i64>,
}

response! {
    UpdateGatewayServiceVersionResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateGatewayServiceVersionRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayServiceVersionError = super::DocumentedError;
