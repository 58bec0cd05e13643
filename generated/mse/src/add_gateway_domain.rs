// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddGatewayDomain`, from `mse/AddGatewayDomain.md`.

use alicloud_runtime::codegen::*;

/// Adds a domain name to a gateway, with a certificate for HTTPS if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::AddGatewayDomainRequest::new()
///     .name("...")
///     .protocol("...")
///     .gateway_unique_id("...");
/// let reply = client.add_gateway_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddGatewayDomainRequest {
    /// Whether plain HTTP requests are turned away or redirected to HTTPS.
    pub must_https: Option<bool>,
    /// Certificate that clients are shown, by its ID with the region at the end.
    pub cert_identifier: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Network or application protocol that applies.
    pub protocol: Option<String>,
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

impl AddGatewayDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Protocol`, which is required.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
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
    AddGatewayDomainRequest {
        "MustHttps" => must_https: query,
        "CertIdentifier" => cert_identifier: query,
        "Name" => name: query,
        "Protocol" => protocol: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "Http2" => http2: query,
        "TlsMax" => tls_max: query,
        "TlsMin" => tls_min: query,
        "TlsCipherSuitesConfigJSON" => tls_cipher_suites_config_json: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for AddGatewayDomainRequest {
    type Response = AddGatewayDomainResponse;
    type Error = AddGatewayDomainError;
    const INFO: OperationInfo = super::operation("AddGatewayDomain")
        .required(&["Name", "Protocol", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddGatewayDomainError] = &[
        AddGatewayDomainError::IllegalRequest,
        AddGatewayDomainError::InvalidParameter,
        AddGatewayDomainError::NoPermission,
        AddGatewayDomainError::NotFound,
        AddGatewayDomainError::InternalError,
    ];
}

/// Response to [`AddGatewayDomainRequest`].
#[non_exhaustive]
pub struct AddGatewayDomainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16BA802F-B848-55DF-9F57-CD71B7272D1F`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `100`.
    pub data: Option<i64>,
}

response! {
    AddGatewayDomainResponse {
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
    pub config_type: Option<Open<ConfigType>>,
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
    pub fn config_type(mut self, value: impl Into<Open<ConfigType>>) -> Self {
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

values! {
    /// Whether the default set of cipher suites is used or one of your own.
    pub enum ConfigType {
        /// The set of cipher suites that the gateway comes with.
        Default = "DEFAULT",
        /// Only the cipher suites listed in the call.
        Custom = "CUSTOM",
    }
}

/// Errors that the documentation of [`AddGatewayDomainRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddGatewayDomainError = super::DocumentedError;
