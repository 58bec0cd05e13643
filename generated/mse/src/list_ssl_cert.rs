// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSSLCert`, from `mse/ListSSLCert.md`.

use alicloud_runtime::codegen::*;

/// Lists the certificates that domain names of a gateway can use.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListSSLCertRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.list_ssl_cert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSSLCertRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Name that the certificate is stored under.
    pub cert_name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListSSLCertRequest {
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
    /// Sets `CertName`.
    pub fn cert_name(mut self, value: impl Into<String>) -> Self {
        self.cert_name = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListSSLCertRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "CertName" => cert_name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListSSLCertRequest {
    type Response = ListSSLCertResponse;
    type Error = ListSSLCertError;
    const INFO: OperationInfo = super::operation("ListSSLCert")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListSSLCertError] = &[
        ListSSLCertError::IllegalRequest,
        ListSSLCertError::InvalidParameter,
        ListSSLCertError::NoPermission,
        ListSSLCertError::NotFound,
        ListSSLCertError::InternalError,
    ];
}

/// Response to [`ListSSLCertRequest`].
#[non_exhaustive]
pub struct ListSSLCertResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CAA9A229-141D-5FBA-AC5C-516C02026A11`.
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
    pub data: Vec<SSLCertData>,
}

response! {
    ListSSLCertResponse {
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
pub struct SSLCertData {
    /// Certificate that clients are shown, by its ID with the region at the end. Example: `1234`.
    pub cert_identifier: Option<String>,
    /// Name that the certificate is stored under. Example: `test.com`.
    pub cert_name: Option<String>,
    /// Domain that the certificate was made out to. Example: `*.test.com`.
    pub common_name: Option<String>,
    /// Further domain names that the certificate is valid for. Example: `SSL`.
    pub sans: Option<String>,
    /// One end of the certificate's validity; compare it with `AfterDate`. Example: `1694503184803`.
    pub before_date: Option<String>,
    /// One end of the certificate's validity; compare it with `BeforeDate`. Example: `1726039184803`.
    pub after_date: Option<String>,
    /// Method used, such as the kind of key or signature. Example: `test`.
    pub algorithm: Option<String>,
    /// Party that issued the certificate or token. Example: `test`.
    pub issuer: Option<String>,
    /// One end of the time in which the certificate is valid; compare it with `GmtAfter`.
    /// Example: `2023-09-12T07:19:44.803+0000`.
    pub gmt_before: Option<Timestamp>,
    /// One end of the time in which the certificate is valid; compare it with `GmtBefore`.
    /// Example: `2024-09-11T07:19:44.803+0000`.
    pub gmt_after: Option<Timestamp>,
}

response! {
    SSLCertData {
        "CertIdentifier" => cert_identifier: value,
        "CertName" => cert_name: value,
        "CommonName" => common_name: value,
        "Sans" => sans: value,
        "BeforeDate" => before_date: value,
        "AfterDate" => after_date: value,
        "Algorithm" => algorithm: value,
        "Issuer" => issuer: value,
        "GmtBefore" => gmt_before: value,
        "GmtAfter" => gmt_after: value,
    }
}

/// Errors that the documentation of [`ListSSLCertRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListSSLCertError = super::DocumentedError;
