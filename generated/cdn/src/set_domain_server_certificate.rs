// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDomainServerCertificate`, from `cdn/SetDomainServerCertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertType, OnOff};

/// Switches HTTPS for a domain name on or off with a certificate; newer code calls
/// [`SetCdnDomainSSLCertificate`](super::Client::set_cdn_domain_ssl_certificate).
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetDomainServerCertificateRequest::new()
///     .domain_name("example.com")
///     .server_certificate_status("on")
///     .cert_name("myCert1")
///     .cert_type("cas");
/// let reply = client.set_domain_server_certificate(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct SetDomainServerCertificateRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Whether HTTPS is on with the certificate. Default: `off`. Example: `on`.
    pub server_certificate_status: Option<Open<OnOff>>,
    /// Name that the certificate is stored under. Example: `myCert1`.
    pub cert_name: Option<String>,
    /// Whether the certificate is a free one, comes from Certificate Management Service, or was
    /// uploaded. Here: `cas`, `upload`, `csr`. Example: `cas`.
    pub cert_type: Option<Open<CertType>>,
    /// Certificate with the public key, in PEM form, that HTTPS visitors are shown.
    /// Example: `----BEGIN CERTIFICATE----- MIIFz****-----END CERTIFICATE-----`.
    pub server_certificate: Option<String>,
    /// Private half of the key pair; keep it secret. Example: `text`.
    /// A secret: it is printed as `***`.
    pub private_key: Option<String>,
    /// Set to 1, it skips the check for equal names and overwrites the certificate of the same name.
    /// Example: `1`.
    pub force_set: Option<String>,
    /// Region of the Log Service project for real-time logs, or the region that the call is made in.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
}

impl SetDomainServerCertificateRequest {
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
    /// Sets `ServerCertificateStatus`, which is required.
    pub fn server_certificate_status(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.server_certificate_status = Some(value.into());
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
    /// Sets `ServerCertificate`.
    pub fn server_certificate(mut self, value: impl Into<String>) -> Self {
        self.server_certificate = Some(value.into());
        self
    }
    /// Sets `PrivateKey`.
    pub fn private_key(mut self, value: impl Into<String>) -> Self {
        self.private_key = Some(value.into());
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
}

request! {
    SetDomainServerCertificateRequest {
        "DomainName" => domain_name: query,
        "ServerCertificateStatus" => server_certificate_status: query,
        "CertName" => cert_name: query,
        "CertType" => cert_type: query,
        "ServerCertificate" => server_certificate: query,
        "PrivateKey" => private_key: query as Secret,
        "ForceSet" => force_set: query,
        "Region" => region: query,
    }
}

impl Operation for SetDomainServerCertificateRequest {
    type Response = SetDomainServerCertificateResponse;
    type Error = SetDomainServerCertificateError;
    const INFO: OperationInfo = super::operation("SetDomainServerCertificate")
        .required(&["DomainName", "ServerCertificateStatus"]);
    const ERRORS: &'static [SetDomainServerCertificateError] = &[
        SetDomainServerCertificateError::CertificateFormatError,
        SetDomainServerCertificateError::CertificateNotFind,
        SetDomainServerCertificateError::CertificateMissMatch,
        SetDomainServerCertificateError::InvalidServerCertificateStatusValueNotSupported,
        SetDomainServerCertificateError::SSLPubMissingParameter,
        SetDomainServerCertificateError::SSLPriMissingParameter,
        SetDomainServerCertificateError::InvalidSSLPub,
        SetDomainServerCertificateError::InvalidSSLPri,
        SetDomainServerCertificateError::InvalidCertificateTooLong,
        SetDomainServerCertificateError::InvalidCertNameTooLong,
        SetDomainServerCertificateError::IllegalOperationDomain,
        SetDomainServerCertificateError::AuthenticationFailed,
        SetDomainServerCertificateError::SetDomainCertificateParameterError,
        SetDomainServerCertificateError::CertificateStatusError,
        SetDomainServerCertificateError::DeleteFailed,
        SetDomainServerCertificateError::CertificateDuplicated,
        SetDomainServerCertificateError::CertificateKeyNull,
        SetDomainServerCertificateError::KeyMalformed,
        SetDomainServerCertificateError::CertStorageFailed,
        SetDomainServerCertificateError::CertificateContentDuplicated,
        SetDomainServerCertificateError::CertificateExpired,
        SetDomainServerCertificateError::InvalidDomainNotOnline,
        SetDomainServerCertificateError::DecodeError,
        SetDomainServerCertificateError::SslPubError,
        SetDomainServerCertificateError::SslPriError,
        SetDomainServerCertificateError::DomainInSafeMode,
        SetDomainServerCertificateError::CertificateNotPermittedOff,
        SetDomainServerCertificateError::CertificateSettedNotEffect,
        SetDomainServerCertificateError::InvalidSSLPubOrInvalidSSLPri,
        SetDomainServerCertificateError::InvalidDomainOffline,
        SetDomainServerCertificateError::DomainInProtectedMode,
        SetDomainServerCertificateError::CertNameMissingParameter,
    ];
}

/// Response to [`SetDomainServerCertificateRequest`].
pub type SetDomainServerCertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetDomainServerCertificateRequest`] names.
///
/// - [`CertificateFormatError`](super::DocumentedError::CertificateFormatError)
/// - [`CertificateNotFind`](super::DocumentedError::CertificateNotFind)
/// - [`CertificateMissMatch`](super::DocumentedError::CertificateMissMatch)
/// - [`InvalidServerCertificateStatusValueNotSupported`](super::DocumentedError::InvalidServerCertificateStatusValueNotSupported)
/// - [`SSLPubMissingParameter`](super::DocumentedError::SSLPubMissingParameter)
/// - [`SSLPriMissingParameter`](super::DocumentedError::SSLPriMissingParameter)
/// - [`InvalidSSLPub`](super::DocumentedError::InvalidSSLPub)
/// - [`InvalidSSLPri`](super::DocumentedError::InvalidSSLPri)
/// - [`InvalidCertificateTooLong`](super::DocumentedError::InvalidCertificateTooLong)
/// - [`InvalidCertNameTooLong`](super::DocumentedError::InvalidCertNameTooLong)
/// - [`IllegalOperationDomain`](super::DocumentedError::IllegalOperationDomain)
/// - [`AuthenticationFailed`](super::DocumentedError::AuthenticationFailed)
/// - [`SetDomainCertificateParameterError`](super::DocumentedError::SetDomainCertificateParameterError)
/// - [`CertificateStatusError`](super::DocumentedError::CertificateStatusError)
/// - [`DeleteFailed`](super::DocumentedError::DeleteFailed)
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
/// - [`CertificateNotPermittedOff`](super::DocumentedError::CertificateNotPermittedOff)
/// - [`CertificateSettedNotEffect`](super::DocumentedError::CertificateSettedNotEffect)
/// - [`InvalidSSLPubOrInvalidSSLPri`](super::DocumentedError::InvalidSSLPubOrInvalidSSLPri)
/// - [`InvalidDomainOffline`](super::DocumentedError::InvalidDomainOffline)
/// - [`DomainInProtectedMode`](super::DocumentedError::DomainInProtectedMode)
/// - [`CertNameMissingParameter`](super::DocumentedError::CertNameMissingParameter)
pub type SetDomainServerCertificateError = super::DocumentedError;
