// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetCdnDomainSSLCertificate`, from `cdn/SetCdnDomainSSLCertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertType};

/// Switches HTTPS for a domain name on or off and replaces its certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetCdnDomainSSLCertificateRequest::new()
///     .domain_name("example.com")
///     .ssl_protocol("off");
/// let reply = client.set_cdn_domain_ssl_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetCdnDomainSSLCertificateRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Name that the certificate is stored under. Example: `yourCertName`.
    pub cert_name: Option<String>,
    /// ID that the certificate is kept under in the service. Example: `8089870`.
    pub cert_id: Option<i64>,
    /// Whether the certificate is a free one, comes from Certificate Management Service, or was
    /// uploaded. Here: `cas`, `upload`. Example: `upload`.
    pub cert_type: Option<Open<CertType>>,
    /// **Required.** Whether HTTPS is switched on with the certificate. Example: `off`.
    pub ssl_protocol: Option<String>,
    /// Certificate with the public key; leave it out when HTTPS is being switched off.
    pub ssl_pub: Option<String>,
    /// Private key of the certificate; leave it out when HTTPS is being switched off.
    /// Example: `y****`.
    pub ssl_pri: Option<String>,
    /// Region that the certificate lies in. Example: `cn-hangzhou`.
    pub cert_region: Option<String>,
}

impl SetCdnDomainSSLCertificateRequest {
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
    /// Sets `CertName`.
    pub fn cert_name(mut self, value: impl Into<String>) -> Self {
        self.cert_name = Some(value.into());
        self
    }
    /// Sets `CertId`.
    #[inline]
    pub fn cert_id(mut self, value: i64) -> Self {
        self.cert_id = Some(value);
        self
    }
    /// Sets `CertType`.
    pub fn cert_type(mut self, value: impl Into<Open<CertType>>) -> Self {
        self.cert_type = Some(value.into());
        self
    }
    /// Sets `SSLProtocol`, which is required.
    pub fn ssl_protocol(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `CertRegion`.
    pub fn cert_region(mut self, value: impl Into<String>) -> Self {
        self.cert_region = Some(value.into());
        self
    }
}

request! {
    SetCdnDomainSSLCertificateRequest {
        "DomainName" => domain_name: query,
        "CertName" => cert_name: query,
        "CertId" => cert_id: query,
        "CertType" => cert_type: query,
        "SSLProtocol" => ssl_protocol: query,
        "SSLPub" => ssl_pub: query,
        "SSLPri" => ssl_pri: query,
        "CertRegion" => cert_region: query,
    }
}

impl Operation for SetCdnDomainSSLCertificateRequest {
    type Response = SetCdnDomainSSLCertificateResponse;
    type Error = SetCdnDomainSSLCertificateError;
    const INFO: OperationInfo = super::operation("SetCdnDomainSSLCertificate")
        .required(&["DomainName", "SSLProtocol"]);
    const ERRORS: &'static [SetCdnDomainSSLCertificateError] = &[
        SetCdnDomainSSLCertificateError::InvalidSSLProtocolValueNotSupported,
        SetCdnDomainSSLCertificateError::SSLPubMissingParameter,
        SetCdnDomainSSLCertificateError::SSLPriMissingParameter,
        SetCdnDomainSSLCertificateError::InvalidSSLPub,
        SetCdnDomainSSLCertificateError::InvalidSSLPri,
        SetCdnDomainSSLCertificateError::CertificateMissMatch,
        SetCdnDomainSSLCertificateError::InvalidCertificateTooLong,
        SetCdnDomainSSLCertificateError::InvalidCertNameTooLong,
        SetCdnDomainSSLCertificateError::AuthenticationFailed,
        SetCdnDomainSSLCertificateError::SetDomainCertificateParameterError,
        SetCdnDomainSSLCertificateError::CertificateStatusError,
        SetCdnDomainSSLCertificateError::DeleteFailed,
        SetCdnDomainSSLCertificateError::CertificateNotFind,
        SetCdnDomainSSLCertificateError::CertificateDuplicated,
        SetCdnDomainSSLCertificateError::CertificateFormatError,
        SetCdnDomainSSLCertificateError::CertificateKeyNull,
        SetCdnDomainSSLCertificateError::KeyMalformed,
        SetCdnDomainSSLCertificateError::CertStorageFailed,
        SetCdnDomainSSLCertificateError::CertificateContentDuplicated,
        SetCdnDomainSSLCertificateError::CertificateExpired,
        SetCdnDomainSSLCertificateError::InvalidDomainNotOnline,
        SetCdnDomainSSLCertificateError::DecodeError,
        SetCdnDomainSSLCertificateError::SslPubError,
        SetCdnDomainSSLCertificateError::SslPriError,
        SetCdnDomainSSLCertificateError::DomainInSafeMode,
        SetCdnDomainSSLCertificateError::CreateCertificateFailed,
        SetCdnDomainSSLCertificateError::AbsCertRegionValueNotSupported,
        SetCdnDomainSSLCertificateError::CertNameAlreadyExists,
        SetCdnDomainSSLCertificateError::InvalidDomainOffline,
        SetCdnDomainSSLCertificateError::InvalidEnv,
        SetCdnDomainSSLCertificateError::DomainInProtectedMode,
        SetCdnDomainSSLCertificateError::CertNameMissingParameter,
    ];
}

/// Response to [`SetCdnDomainSSLCertificateRequest`].
pub type SetCdnDomainSSLCertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetCdnDomainSSLCertificateRequest`] names.
///
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
/// - [`CertificateFormatError`](super::DocumentedError::CertificateFormatError)
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
/// - [`CreateCertificateFailed`](super::DocumentedError::CreateCertificateFailed)
/// - [`AbsCertRegionValueNotSupported`](super::DocumentedError::AbsCertRegionValueNotSupported)
/// - [`CertNameAlreadyExists`](super::DocumentedError::CertNameAlreadyExists)
/// - [`InvalidDomainOffline`](super::DocumentedError::InvalidDomainOffline)
/// - [`InvalidEnv`](super::DocumentedError::InvalidEnv)
/// - [`DomainInProtectedMode`](super::DocumentedError::DomainInProtectedMode)
/// - [`CertNameMissingParameter`](super::DocumentedError::CertNameMissingParameter)
pub type SetCdnDomainSSLCertificateError = super::DocumentedError;
