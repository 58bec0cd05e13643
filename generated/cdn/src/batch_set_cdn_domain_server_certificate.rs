// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchSetCdnDomainServerCertificate`, from `cdn/BatchSetCdnDomainServerCertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertType, OnOff};

/// Switches HTTPS on or off for several domain names and gives them a certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::BatchSetCdnDomainServerCertificateRequest::new()
///     .domain_name("example.com")
///     .ssl_protocol("on")
///     .ssl_pub("xxx")
///     .ssl_pri("yyy");
/// let reply = client.batch_set_cdn_domain_server_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchSetCdnDomainServerCertificateRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Items: at most 50. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Whether HTTPS is switched on with the certificate. Default: `off`. Example: `on`.
    pub ssl_protocol: Option<Open<OnOff>>,
    /// Certificate with the public key; leave it out when HTTPS is being switched off.
    /// Example: `yourSSLPub`.
    pub ssl_pub: Option<String>,
    /// Private key of the certificate; leave it out when HTTPS is being switched off.
    /// Example: `yourSSLPri`. A secret: it is printed as `***`.
    pub ssl_pri: Option<String>,
    /// Name that the certificate is stored under. Example: `yourCertName`.
    pub cert_name: Option<String>,
    /// Whether the certificate is a free one, comes from Certificate Management Service, or was
    /// uploaded. Here: `cas`, `upload`. Example: `cas`.
    pub cert_type: Option<Open<CertType>>,
    /// Region that the certificates are handled in. Example: `your region`.
    pub region: Option<String>,
    /// Set to 1, it skips the check for equal names and overwrites the certificate of the same name.
    /// Example: `1`.
    pub force_set: Option<String>,
}

impl BatchSetCdnDomainServerCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `SSLProtocol`, which is required.
    pub fn ssl_protocol(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.ssl_protocol = Some(value.into());
        self
    }
    /// Sets `SSLPub`.
    pub fn ssl_pub(mut self, value: impl Into<String>) -> Self {
        self.ssl_pub = Some(value.into());
        self
    }
    /// Sets `SSLPri`.
    pub fn ssl_pri(mut self, value: impl Into<String>) -> Self {
        self.ssl_pri = Some(value.into());
        self
    }
    /// Sets `CertName`.
    pub fn cert_name(mut self, value: impl Into<String>) -> Self {
        self.cert_name = Some(value.into());
        self
    }
    /// Sets `CertType`.
    pub fn cert_type(mut self, value: impl Into<Open<CertType>>) -> Self {
        self.cert_type = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `ForceSet`.
    pub fn force_set(mut self, value: impl Into<String>) -> Self {
        self.force_set = Some(value.into());
        self
    }
}

request! {
    BatchSetCdnDomainServerCertificateRequest {
        "DomainName" => domain_name: query,
        "SSLProtocol" => ssl_protocol: query,
        "SSLPub" => ssl_pub: query,
        "SSLPri" => ssl_pri: query as Secret,
        "CertName" => cert_name: query,
        "CertType" => cert_type: query,
        "Region" => region: query,
        "ForceSet" => force_set: query,
    }
}

impl Operation for BatchSetCdnDomainServerCertificateRequest {
    type Response = BatchSetCdnDomainServerCertificateResponse;
    type Error = BatchSetCdnDomainServerCertificateError;
    const INFO: OperationInfo = super::operation("BatchSetCdnDomainServerCertificate")
        .required(&["DomainName", "SSLProtocol"]);
    const ERRORS: &'static [BatchSetCdnDomainServerCertificateError] = &[
        BatchSetCdnDomainServerCertificateError::CertificateFormatError,
        BatchSetCdnDomainServerCertificateError::InvalidSSLProtocolValueNotSupported,
        BatchSetCdnDomainServerCertificateError::SSLPubMissingParameter,
        BatchSetCdnDomainServerCertificateError::SSLPriMissingParameter,
        BatchSetCdnDomainServerCertificateError::InvalidSSLPub,
        BatchSetCdnDomainServerCertificateError::InvalidSSLPri,
        BatchSetCdnDomainServerCertificateError::CertificateMissMatch,
        BatchSetCdnDomainServerCertificateError::InvalidCertificateTooLong,
        BatchSetCdnDomainServerCertificateError::InvalidCertNameTooLong,
        BatchSetCdnDomainServerCertificateError::AuthenticationFailed,
        BatchSetCdnDomainServerCertificateError::SetDomainCertificateParameterError,
        BatchSetCdnDomainServerCertificateError::CertificateStatusError,
        BatchSetCdnDomainServerCertificateError::DeleteFailed,
        BatchSetCdnDomainServerCertificateError::CertificateNotFind,
        BatchSetCdnDomainServerCertificateError::CertificateDuplicated,
        BatchSetCdnDomainServerCertificateError::CertificateKeyNull,
        BatchSetCdnDomainServerCertificateError::KeyMalformed,
        BatchSetCdnDomainServerCertificateError::CertStorageFailed,
        BatchSetCdnDomainServerCertificateError::CertificateContentDuplicated,
        BatchSetCdnDomainServerCertificateError::CertificateExpired,
        BatchSetCdnDomainServerCertificateError::InvalidDomainNotOnline,
        BatchSetCdnDomainServerCertificateError::DecodeError,
        BatchSetCdnDomainServerCertificateError::SslPubError,
        BatchSetCdnDomainServerCertificateError::SslPriError,
        BatchSetCdnDomainServerCertificateError::DomainInSafeMode,
        BatchSetCdnDomainServerCertificateError::InvalidDomainNumberTooLong,
        BatchSetCdnDomainServerCertificateError::InvalidDomainOffline,
        BatchSetCdnDomainServerCertificateError::DomainInProtectedMode,
        BatchSetCdnDomainServerCertificateError::CertNameMissingParameter,
    ];
}

/// Response to [`BatchSetCdnDomainServerCertificateRequest`].
pub type BatchSetCdnDomainServerCertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchSetCdnDomainServerCertificateRequest`] names.
///
/// - [`CertificateFormatError`](super::DocumentedError::CertificateFormatError)
/// - [`InvalidSSLProtocolValueNotSupported`](super::DocumentedError::InvalidSSLProtocolValueNotSupported)
/// - [`SSLPubMissingParameter`](super::DocumentedError::SSLPubMissingParameter)
/// - [`SSLPriMissingParameter`](super::DocumentedError::SSLPriMissingParameter)
/// - [`InvalidSSLPub`](super::DocumentedError::InvalidSSLPub)
/// - [`InvalidSSLPri`](super::DocumentedError::InvalidSSLPri)
/// - [`CertificateMissMatch`](super::DocumentedError::CertificateMissMatch)
/// - [`InvalidCertificateTooLong`](super::DocumentedError::InvalidCertificateTooLong)
/// - [`InvalidCertNameTooLong`](super::DocumentedError::InvalidCertNameTooLong)
/// - [`AuthenticationFailed`](super::DocumentedError::AuthenticationFailed)
/// - [`SetDomainCertificateParameterError`](super::DocumentedError::SetDomainCertificateParameterError)
/// - [`CertificateStatusError`](super::DocumentedError::CertificateStatusError)
/// - [`DeleteFailed`](super::DocumentedError::DeleteFailed)
/// - [`CertificateNotFind`](super::DocumentedError::CertificateNotFind)
/// - [`CertificateDuplicated`](super::DocumentedError::CertificateDuplicated)
/// - [`CertificateKeyNull`](super::DocumentedError::CertificateKeyNull)
/// - [`KeyMalformed`](super::DocumentedError::KeyMalformed)
/// - [`CertStorageFailed`](super::DocumentedError::CertStorageFailed)
/// - [`CertificateContentDuplicated`](super::DocumentedError::CertificateContentDuplicated)
/// - [`CertificateExpired`](super::DocumentedError::CertificateExpired)
/// - [`InvalidDomainNotOnline`](super::DocumentedError::InvalidDomainNotOnline)
/// - [`DecodeError`](super::DocumentedError::DecodeError)
/// - [`SslPubError`](super::DocumentedError::SslPubError)
/// - [`SslPriError`](super::DocumentedError::SslPriError)
/// - [`DomainInSafeMode`](super::DocumentedError::DomainInSafeMode)
/// - [`InvalidDomainNumberTooLong`](super::DocumentedError::InvalidDomainNumberTooLong)
/// - [`InvalidDomainOffline`](super::DocumentedError::InvalidDomainOffline)
/// - [`DomainInProtectedMode`](super::DocumentedError::DomainInProtectedMode)
/// - [`CertNameMissingParameter`](super::DocumentedError::CertNameMissingParameter)
pub type BatchSetCdnDomainServerCertificateError = super::DocumentedError;
