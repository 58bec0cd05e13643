// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSSLCert`, from `mse/UpdateSSLCert.md`.

use alicloud_runtime::codegen::*;

/// Gives domain names of a gateway another certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateSSLCertRequest::new()
///     .cert_identifier("...")
///     .gateway_unique_id("...");
/// let reply = client.update_ssl_cert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSSLCertRequest {
    /// Domain name of the gateway, by the number that
    /// [`ListGatewayDomain`](super::Client::list_gateway_domain) shows.
    pub domain_id: Option<i64>,
    /// **Required.** Certificate that clients are shown, by its ID with the region at the end.
    pub cert_identifier: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateSSLCertRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainId`.
    #[inline]
    pub fn domain_id(mut self, value: i64) -> Self {
        self.domain_id = Some(value);
        self
    }
    /// Sets `CertIdentifier`, which is required.
    pub fn cert_identifier(mut self, value: impl Into<String>) -> Self {
        self.cert_identifier = Some(value.into());
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
    UpdateSSLCertRequest {
        "DomainId" => domain_id: query,
        "CertIdentifier" => cert_identifier: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateSSLCertRequest {
    type Response = UpdateSSLCertResponse;
    type Error = UpdateSSLCertError;
    const INFO: OperationInfo = super::operation("UpdateSSLCert")
        .required(&["CertIdentifier", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateSSLCertError] = &[
        UpdateSSLCertError::IllegalRequest,
        UpdateSSLCertError::InvalidParameter,
        UpdateSSLCertError::NoPermission,
        UpdateSSLCertError::NotFound,
        UpdateSSLCertError::InternalError,
    ];
}

/// Response to [`UpdateSSLCertRequest`].
#[non_exhaustive]
pub struct UpdateSSLCertResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA689BED-08F3-54C2-A206-A0924E2ACA0A`.
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
    UpdateSSLCertResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateSSLCertRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateSSLCertError = super::DocumentedError;
