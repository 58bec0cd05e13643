// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayDomain`, from `mse/UpdateGatewayDomain.md`.

use alicloud_runtime::codegen::*;

/// Changes the certificate or the TLS settings of a gateway's domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayDomainRequest::new()
///     .id(1)
///     .gateway_unique_id("...");
/// let reply = client.update_gateway_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayDomainRequest {
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// Whether plain HTTP requests are turned away or redirected to HTTPS.
    pub must_https: Option<bool>,
    /// Certificate that clients are shown, by its ID with the region at the end.
    pub cert_identifier: Option<String>,
    /// **Required.** Domain to change, by its number.
    pub id: Option<i64>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Whether the domain name speaks HTTP/2, or follows the setting of the gateway.
    pub http2: Option<String>,
    /// Newest TLS version that clients of the domain name may use.
    pub tls_max: Option<String>,
    /// Oldest TLS version that clients of the domain name may use.
    pub tls_min: Option<String>,
    /// Cipher suites that the gateway accepts for the domain name: the default set or one of your own.
    pub tls_cipher_suites_config_json: Option<TlsCipherSuitesConfigJSON>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `MustHttps`.
    #[inline]
    pub fn must_https(mut self, value: bool) -> Self {
        self.must_https = Some(value);
        self
    }
    /// Sets `CertIdentifier`.
    pub fn cert_identifier(mut self, value: impl Into<String>) -> Self {
        self.cert_identifier = Some(value.into());
        self
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `Http2`.
    pub fn http2(mut self, value: impl Into<String>) -> Self {
        self.http2 = Some(value.into());
        self
    }
    /// Sets `TlsMax`.
    pub fn tls_max(mut self, value: impl Into<String>) -> Self {
        self.tls_max = Some(value.into());
        self
    }
    /// Sets `TlsMin`.
    pub fn tls_min(mut self, value: impl Into<String>) -> Self {
        self.tls_min = Some(value.into());
        self
    }
    /// Sets `TlsCipherSuitesConfigJSON`.
    pub fn tls_cipher_suites_config_json(
        mut self,
        value: impl Into<TlsCipherSuitesConfigJSON>,
    ) -> Self {
        self.tls_cipher_suites_config_json = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateGatewayDomainRequest {
        "Protocol" => protocol: query,
        "MustHttps" => must_https: query,
        "CertIdentifier" => cert_identifier: query,
        "Id" => id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "Http2" => http2: query,
        "TlsMax" => tls_max: query,
        "TlsMin" => tls_min: query,
        "TlsCipherSuitesConfigJSON" => tls_cipher_suites_config_json: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayDomainRequest {
    type Response = UpdateGatewayDomainResponse;
    type Error = UpdateGatewayDomainError;
    const INFO: OperationInfo = super::operation("UpdateGatewayDomain")
        .required(&["Id", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [UpdateGatewayDomainError] = &[
        UpdateGatewayDomainError::IllegalRequest,
        UpdateGatewayDomainError::InvalidParameter,
        UpdateGatewayDomainError::NoPermission,
        UpdateGatewayDomainError::NotFound,
        UpdateGatewayDomainError::InternalError,
    ];
}

/// Response to [`UpdateGatewayDomainRequest`].
#[non_exhaustive]
pub struct UpdateGatewayDomainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6F6C6DE4-DB33-5791-B210-ED2E6FEFFE6F`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `403`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `94`.
    pub data: Option<i64>,
}

response! {
    UpdateGatewayDomainResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Cipher suites that the gateway accepts for the domain name: the default set or one of your own.
#[non_exhaustive]
pub struct TlsCipherSuitesConfigJSON {
    /// Whether the default set of cipher suites is used or one of your own.
    pub config_type: Option<String>,
    /// Cipher suites to accept, when not the default set.
    pub tls_cipher_suites: Vec<String>,
}

impl TlsCipherSuitesConfigJSON {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigType`.
    pub fn config_type(mut self, value: impl Into<String>) -> Self {
        self.config_type = Some(value.into());
        self
    }
    /// Sets `TlsCipherSuites`.
    pub fn tls_cipher_suites(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tls_cipher_suites = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TlsCipherSuitesConfigJSON {
        "ConfigType" => config_type: field,
        "TlsCipherSuites" => tls_cipher_suites: field,
    }
}

/// Errors that the documentation of [`UpdateGatewayDomainRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayDomainError = super::DocumentedError;
