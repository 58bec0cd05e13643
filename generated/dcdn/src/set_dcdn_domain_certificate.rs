// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDcdnDomainCertificate`, from `dcdn/SetDcdnDomainCertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertType, OnOff};

/// Turns the certificate of a domain name on or off and can replace it.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::SetDcdnDomainCertificateRequest::new()
///     .domain_name("example.com")
///     .ssl_protocol("on")
///     .ssl_pri("yyy")
///     .ssl_pub("xxx");
/// let reply = client.set_dcdn_domain_certificate(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct SetDcdnDomainCertificateRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Protocol that the SSL uses. Default: `off`. Example: `on`.
    pub ssl_protocol: Option<Open<OnOff>>,
    /// Name that the certificate is stored under. Example: `yourCertName`.
    pub cert_name: Option<String>,
    /// Kind of the certificate, by where it comes from or how it was validated. Here: `cas`, `upload`.
    /// Example: `cas`.
    pub cert_type: Option<Open<CertType>>,
    /// Set to 1, it skips the check for equal names and overwrites the certificate of the same name.
    /// Example: `1`.
    pub force_set: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Private key of the certificate, in PEM form. Example: `SSLPri`.
    pub ssl_pri: Option<String>,
    /// Certificate itself, in PEM form. Example: `SSLPub`.
    pub ssl_pub: Option<String>,
}

impl SetDcdnDomainCertificateRequest {
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
    /// Sets `ForceSet`.
    pub fn force_set(mut self, value: impl Into<String>) -> Self {
        self.force_set = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `SSLPri`.
    pub fn ssl_pri(mut self, value: impl Into<String>) -> Self {
        self.ssl_pri = Some(value.into());
        self
    }
    /// Sets `SSLPub`.
    pub fn ssl_pub(mut self, value: impl Into<String>) -> Self {
        self.ssl_pub = Some(value.into());
        self
    }
}

request! {
    SetDcdnDomainCertificateRequest {
        "DomainName" => domain_name: query,
        "SSLProtocol" => ssl_protocol: query,
        "CertName" => cert_name: query,
        "CertType" => cert_type: query,
        "ForceSet" => force_set: query,
        "Region" => region: query,
        "SSLPri" => ssl_pri: query,
        "SSLPub" => ssl_pub: query,
    }
}

impl Operation for SetDcdnDomainCertificateRequest {
    type Response = SetDcdnDomainCertificateResponse;
    type Error = SetDcdnDomainCertificateError;
    const INFO: OperationInfo = super::operation("SetDcdnDomainCertificate")
        .required(&["DomainName", "SSLProtocol"]);
    const ERRORS: &'static [SetDcdnDomainCertificateError] = &[
        SetDcdnDomainCertificateError::InvalidSSLProtocolValueNotSupported,
        SetDcdnDomainCertificateError::SSLPubMissingParameter,
        SetDcdnDomainCertificateError::SSLPriMissingParameter,
        SetDcdnDomainCertificateError::InvalidSSLPub,
        SetDcdnDomainCertificateError::InvalidSSLPri,
        SetDcdnDomainCertificateError::CertificateMissMatch,
        SetDcdnDomainCertificateError::InvalidCertificateTooLong,
        SetDcdnDomainCertificateError::InvalidCertNameTooLong,
        SetDcdnDomainCertificateError::IllegalOperationDomain,
        SetDcdnDomainCertificateError::AuthenticationFailed,
        SetDcdnDomainCertificateError::SetDomainCertificateParameterError,
        SetDcdnDomainCertificateError::CertificateStatusError,
        SetDcdnDomainCertificateError::DeleteFailed,
        SetDcdnDomainCertificateError::CertificateNotFind,
        SetDcdnDomainCertificateError::CertificateDuplicated,
        SetDcdnDomainCertificateError::CertificateFormatError,
        SetDcdnDomainCertificateError::CertificateKeyNull,
        SetDcdnDomainCertificateError::KeyMalformed,
        SetDcdnDomainCertificateError::CertStorageFailed,
        SetDcdnDomainCertificateError::CertificateContentDuplicated,
        SetDcdnDomainCertificateError::CertificateExpired,
        SetDcdnDomainCertificateError::InvalidDomainNotOnline,
        SetDcdnDomainCertificateError::DecodeError,
        SetDcdnDomainCertificateError::SslPubError,
        SetDcdnDomainCertificateError::SslPriError,
        SetDcdnDomainCertificateError::DomainInSafeMode,
        SetDcdnDomainCertificateError::DomainInProtectedMode,
        SetDcdnDomainCertificateError::CertNameMissingParameter,
        SetDcdnDomainCertificateError::InvalidDomainOffline,
    ];
}

/// Response to [`SetDcdnDomainCertificateRequest`].
pub type SetDcdnDomainCertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetDcdnDomainCertificateRequest`] names.
///
/// - [`InvalidSSLProtocolValueNotSupported`](super::DocumentedError::InvalidSSLProtocolValueNotSupported)
/// - [`SSLPubMissingParameter`](super::DocumentedError::SSLPubMissingParameter)
/// - [`SSLPriMissingParameter`](super::DocumentedError::SSLPriMissingParameter)
/// - [`InvalidSSLPub`](super::DocumentedError::InvalidSSLPub)
/// - [`InvalidSSLPri`](super::DocumentedError::InvalidSSLPri)
/// - [`CertificateMissMatch`](super::DocumentedError::CertificateMissMatch)
/// - [`InvalidCertificateTooLong`](super::DocumentedError::InvalidCertificateTooLong)
/// - [`InvalidCertNameTooLong`](super::DocumentedError::InvalidCertNameTooLong)
/// - [`IllegalOperationDomain`](super::DocumentedError::IllegalOperationDomain)
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
/// - [`DomainInProtectedMode`](super::DocumentedError::DomainInProtectedMode)
/// - [`CertNameMissingParameter`](super::DocumentedError::CertNameMissingParameter)
/// - [`InvalidDomainOffline`](super::DocumentedError::InvalidDomainOffline)
pub type SetDcdnDomainCertificateError = super::DocumentedError;
