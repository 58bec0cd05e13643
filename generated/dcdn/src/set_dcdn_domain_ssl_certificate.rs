// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDcdnDomainSSLCertificate`, from `dcdn/SetDcdnDomainSSLCertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertType};

/// Turns SSL on or off for a domain name and updates the certificate information.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::SetDcdnDomainSSLCertificateRequest::new()
///     .domain_name("...")
///     .ssl_protocol("...");
/// let reply = client.set_dcdn_domain_ssl_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDcdnDomainSSLCertificateRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Name that the certificate is stored under.
    pub cert_name: Option<String>,
    /// ID that the certificate is kept under in the service.
    pub cert_id: Option<i64>,
    /// Kind of the certificate, by where it comes from or how it was validated. Here: `cas`, `upload`.
    pub cert_type: Option<Open<CertType>>,
    /// **Required.** Protocol that the SSL uses.
    pub ssl_protocol: Option<String>,
    /// Certificate itself, in PEM form.
    pub ssl_pub: Option<String>,
    /// Private key of the certificate, in PEM form.
    pub ssl_pri: Option<String>,
    /// Region that the certificate lies in.
    pub cert_region: Option<String>,
}

impl SetDcdnDomainSSLCertificateRequest {
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
    SetDcdnDomainSSLCertificateRequest {
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

impl Operation for SetDcdnDomainSSLCertificateRequest {
    type Response = SetDcdnDomainSSLCertificateResponse;
    type Error = SetDcdnDomainSSLCertificateError;
    const INFO: OperationInfo = super::operation("SetDcdnDomainSSLCertificate")
        .required(&["DomainName", "SSLProtocol"]);
    const ERRORS: &'static [SetDcdnDomainSSLCertificateError] = &[
        SetDcdnDomainSSLCertificateError::InvalidSSLProtocolValueNotSupported,
        SetDcdnDomainSSLCertificateError::SSLPubMissingParameter,
        SetDcdnDomainSSLCertificateError::SSLPriMissingParameter,
        SetDcdnDomainSSLCertificateError::InvalidSSLPub,
        SetDcdnDomainSSLCertificateError::InvalidSSLPri,
        SetDcdnDomainSSLCertificateError::CertificateMissMatch,
        SetDcdnDomainSSLCertificateError::InvalidCertificateTooLong,
        SetDcdnDomainSSLCertificateError::InvalidCertNameTooLong,
        SetDcdnDomainSSLCertificateError::AuthenticationFailed,
        SetDcdnDomainSSLCertificateError::SetDomainCertificateParameterError,
        SetDcdnDomainSSLCertificateError::CertificateStatusError,
        SetDcdnDomainSSLCertificateError::DeleteFailed,
        SetDcdnDomainSSLCertificateError::CertificateNotFind,
        SetDcdnDomainSSLCertificateError::CertificateDuplicated,
        SetDcdnDomainSSLCertificateError::CertificateFormatError,
        SetDcdnDomainSSLCertificateError::CertificateKeyNull,
        SetDcdnDomainSSLCertificateError::KeyMalformed,
        SetDcdnDomainSSLCertificateError::CertStorageFailed,
        SetDcdnDomainSSLCertificateError::CertificateContentDuplicated,
        SetDcdnDomainSSLCertificateError::CertificateExpired,
        SetDcdnDomainSSLCertificateError::InvalidDomainNotOnline,
        SetDcdnDomainSSLCertificateError::DecodeError,
        SetDcdnDomainSSLCertificateError::SslPubError,
        SetDcdnDomainSSLCertificateError::SslPriError,
        SetDcdnDomainSSLCertificateError::DomainInSafeMode,
        SetDcdnDomainSSLCertificateError::CreateCertificateFailed,
        SetDcdnDomainSSLCertificateError::AbsCertRegionValueNotSupported,
        SetDcdnDomainSSLCertificateError::CertNameAlreadyExists,
        SetDcdnDomainSSLCertificateError::DomainInProtectedMode,
        SetDcdnDomainSSLCertificateError::CertNameMissingParameter,
        SetDcdnDomainSSLCertificateError::InvalidDomainOffline,
    ];
}

/// Response to [`SetDcdnDomainSSLCertificateRequest`].
pub type SetDcdnDomainSSLCertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetDcdnDomainSSLCertificateRequest`] names.
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
/// - [`DomainInProtectedMode`](super::DocumentedError::DomainInProtectedMode)
/// - [`CertNameMissingParameter`](super::DocumentedError::CertNameMissingParameter)
/// - [`InvalidDomainOffline`](super::DocumentedError::InvalidDomainOffline)
pub type SetDcdnDomainSSLCertificateError = super::DocumentedError;
