// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGatewayDomainDetail`, from `mse/GetGatewayDomainDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns a domain name of a gateway with its certificate and TLS settings.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetGatewayDomainDetailRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.get_gateway_domain_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGatewayDomainDetailRequest {
    /// Domain to look up, by its number.
    pub id: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetGatewayDomainDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
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
    GetGatewayDomainDetailRequest {
        "Id" => id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetGatewayDomainDetailRequest {
    type Response = GetGatewayDomainDetailResponse;
    type Error = GetGatewayDomainDetailError;
    const INFO: OperationInfo = super::operation("GetGatewayDomainDetail")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [GetGatewayDomainDetailError] = &[
        GetGatewayDomainDetailError::IllegalRequest,
        GetGatewayDomainDetailError::InvalidParameter,
        GetGatewayDomainDetailError::NoPermission,
        GetGatewayDomainDetailError::NotFound,
        GetGatewayDomainDetailError::InternalError,
    ];
}

/// Response to [`GetGatewayDomainDetailRequest`].
#[non_exhaustive]
pub struct GetGatewayDomainDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `88B83302-CD88-54D3-8DF2-208BFDC73F0D`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `403`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<GatewayDomainData>,
}

response! {
    GetGatewayDomainDetailResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayDomainData {
    /// Identifier of the item within its collection. Example: `12`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test.com`.
    pub name: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-7ea3da97b96543e19f6c597cd4a9****`.
    pub gateway_unique_id: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `1`.
    pub gateway_id: Option<i64>,
    /// Network or application protocol that applies. Example: `HTTP`.
    pub protocol: Option<String>,
    /// Whether plain HTTP requests are turned away or redirected to HTTPS. Example: `true`.
    pub must_https: Option<bool>,
    /// Certificate that clients are shown, by its ID with the region at the end.
    /// Example: `234-cn-hangzhou`.
    pub cert_identifier: Option<String>,
    /// When the item was created. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_modified: Option<Timestamp>,
    /// Name that the certificate is stored under. Example: `test`.
    pub cert_name: Option<String>,
    /// Domain that the certificate was made out to. Example: `name`.
    pub common_name: Option<String>,
    /// Further domain names that the certificate is valid for. Example: `test.com`.
    pub sans: Option<String>,
    /// One end of the certificate's validity; compare it with `AfterDate`.
    /// Example: `2021-04-01 02:35:12`.
    pub before_date: Option<i64>,
    /// One end of the certificate's validity; compare it with `BeforeDate`.
    /// Example: `2021-04-01 02:35:12`.
    pub after_date: Option<i64>,
    /// Method used, such as the kind of key or signature. Example: `RSA`.
    pub algorithm: Option<String>,
    /// Party that issued the certificate or token. Example: `Istio`.
    pub issuer: Option<String>,
    /// One end of the time in which the certificate is valid; compare it with `GmtAfter`.
    /// Example: `2021-04-01 02:35:12`.
    pub gmt_before: Option<String>,
    /// One end of the time in which the certificate is valid; compare it with `GmtBefore`.
    /// Example: `2021-04-01 02:35:12`.
    pub gmt_after: Option<String>,
    /// Whether the domain name speaks HTTP/2, or follows the setting of the gateway. Example: `close`.
    pub http2: Option<String>,
    /// Newest TLS version that clients of the domain name may use. Example: `TLS 1.3`.
    pub tls_max: Option<String>,
    /// Oldest TLS version that clients of the domain name may use. Example: `TLS 1.0`.
    pub tls_min: Option<String>,
}

response! {
    GatewayDomainData {
        "Id" => id: value,
        "Name" => name: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GatewayId" => gateway_id: value,
        "Protocol" => protocol: value,
        "MustHttps" => must_https: value,
        "CertIdentifier" => cert_identifier: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "CertName" => cert_name: value,
        "CommonName" => common_name: value,
        "Sans" => sans: value,
        "BeforeDate" => before_date: value,
        "AfterDate" => after_date: value,
        "Algorithm" => algorithm: value,
        "Issuer" => issuer: value,
        "GmtBefore" => gmt_before: value,
        "GmtAfter" => gmt_after: value,
        "Http2" => http2: value,
        "TlsMax" => tls_max: value,
        "TlsMin" => tls_min: value,
    }
}

/// Errors that the documentation of [`GetGatewayDomainDetailRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetGatewayDomainDetailError = super::DocumentedError;
