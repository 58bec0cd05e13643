// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewayDomain`, from `mse/ListGatewayDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Comment};

/// Lists the domain names of a gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListGatewayDomainRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.list_gateway_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayDomainRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Host that requests must be addressed to, with or without a wildcard.
    pub domain_name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListGatewayDomainRequest {
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListGatewayDomainRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "Type" => type_: query,
        "DomainName" => domain_name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListGatewayDomainRequest {
    type Response = ListGatewayDomainResponse;
    type Error = ListGatewayDomainError;
    const INFO: OperationInfo = super::operation("ListGatewayDomain")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListGatewayDomainError] = &[
        ListGatewayDomainError::IllegalRequest,
        ListGatewayDomainError::InvalidParameter,
        ListGatewayDomainError::NoPermission,
        ListGatewayDomainError::NotFound,
        ListGatewayDomainError::InternalError,
    ];
}

/// Response to [`ListGatewayDomainRequest`].
#[non_exhaustive]
pub struct ListGatewayDomainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3F5D8E93-CA66-57F1-8BCF-A223E11B6B91`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<GatewayDomainData>,
}

response! {
    ListGatewayDomainResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GatewayDomainData {
    /// Identifier of the item within its collection. Example: `243`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test.com`.
    pub name: Option<String>,
    /// Network or application protocol that applies. Example: `HTTP`.
    pub protocol: Option<String>,
    /// Whether plain HTTP requests are turned away or redirected to HTTPS. Example: `true`.
    pub must_https: Option<bool>,
    /// Certificate that clients are shown, by its ID with the region at the end.
    /// Example: `3452-cn-hangzhou`.
    pub cert_identifier: Option<String>,
    /// Former field for the expiry of the certificate; look the domain name up instead.
    /// Example: `2031-03-30 02:35:12`.
    pub cert_before_date: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `12`.
    pub gateway_id: Option<i64>,
    /// When the item was created. Example: `2031-03-30 02:35:12`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2031-03-30 02:35:12`.
    pub gmt_modified: Option<String>,
    /// Whether the domain is published, as a number: `0` is not published, `3` is published.
    /// Example: `3`.
    pub status: Option<i32>,
    /// Whether the domain was added in the console (`Op`) or by MSE Ingress (`Ingress`).
    /// Example: `Op`.
    pub type_: Option<String>,
    /// Free text added as a note.
    pub comment: Option<Comment>,
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
        "Protocol" => protocol: value,
        "MustHttps" => must_https: value,
        "CertIdentifier" => cert_identifier: value,
        "CertBeforeDate" => cert_before_date: value,
        "GatewayId" => gateway_id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "Status" => status: value,
        "Type" => type_: value,
        "Comment" => comment: value,
        "Http2" => http2: value,
        "TlsMax" => tls_max: value,
        "TlsMin" => tls_min: value,
    }
}

/// Errors that the documentation of [`ListGatewayDomainRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListGatewayDomainError = super::DocumentedError;
