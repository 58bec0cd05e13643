// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLiveDomainCertificate`, from `live/SetLiveDomainCertificate.md`.

use alicloud_runtime::codegen::*;

/// Switches HTTPS of a live domain on or off, or replaces its certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetLiveDomainCertificateRequest::new()
///     .domain_name("...")
///     .ssl_protocol("...");
/// let reply = client.set_live_domain_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLiveDomainCertificateRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the certificate is stored under.
    pub cert_name: Option<String>,
    /// Kind of the certificate, by where it comes from or how it was validated.
    pub cert_type: Option<Open<CertType>>,
    /// **Required.** Protocol that the SSL uses.
    pub ssl_protocol: Option<String>,
    /// Certificate itself, in PEM form.
    pub ssl_pub: Option<String>,
    /// Private key of the certificate, in PEM form.
    pub ssl_pri: Option<String>,
    /// Set to 1, it skips the check for equal names and overwrites the certificate of the same name.
    pub force_set: Option<String>,
}

impl SetLiveDomainCertificateRequest {
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
    /// Sets `ForceSet`.
    pub fn force_set(mut self, value: impl Into<String>) -> Self {
        self.force_set = Some(value.into());
        self
    }
}

request! {
    SetLiveDomainCertificateRequest {
        "DomainName" => domain_name: query,
        "CertName" => cert_name: query,
        "CertType" => cert_type: query,
        "SSLProtocol" => ssl_protocol: query,
        "SSLPub" => ssl_pub: query,
        "SSLPri" => ssl_pri: query,
        "ForceSet" => force_set: query,
    }
}

impl Operation for SetLiveDomainCertificateRequest {
    type Response = SetLiveDomainCertificateResponse;
    type Error = SetLiveDomainCertificateError;
    const INFO: OperationInfo = super::operation("SetLiveDomainCertificate")
        .required(&["DomainName", "SSLProtocol"]);
    const ERRORS: &'static [SetLiveDomainCertificateError] = &[
        SetLiveDomainCertificateError::InvalidSSLProtocolValueNotSupported,
        SetLiveDomainCertificateError::SSLPubMissingParameter,
        SetLiveDomainCertificateError::SSLPriMissingParameter,
        SetLiveDomainCertificateError::InvalidSSLPub,
        SetLiveDomainCertificateError::InvalidSSLPri,
        SetLiveDomainCertificateError::CertificateMissMatch,
        SetLiveDomainCertificateError::InvalidCertificateTooLong,
        SetLiveDomainCertificateError::InvalidCertNameTooLong,
        SetLiveDomainCertificateError::IllegalOperationDomain,
        SetLiveDomainCertificateError::CertificateNotPermittedOff,
        SetLiveDomainCertificateError::CertificateSettedNotEffect,
        SetLiveDomainCertificateError::CertificateNotFind,
        SetLiveDomainCertificateError::AuthenticationFailed,
        SetLiveDomainCertificateError::SetDomainCertificateParameterError,
        SetLiveDomainCertificateError::InvalidSSLPubOrInvalidSSLPri,
        SetLiveDomainCertificateError::CertificateStatusError,
        SetLiveDomainCertificateError::DeleteFailed,
        SetLiveDomainCertificateError::CertificateDuplicated,
        SetLiveDomainCertificateError::CertificateFormatError,
        SetLiveDomainCertificateError::CertificateKeyNull,
        SetLiveDomainCertificateError::KeyMalformed,
        SetLiveDomainCertificateError::CertStorageFailed,
        SetLiveDomainCertificateError::CertificateContentDuplicated,
        SetLiveDomainCertificateError::CertificateExpired,
        SetLiveDomainCertificateError::InvalidDomainNotOnline,
        SetLiveDomainCertificateError::DecodeError,
        SetLiveDomainCertificateError::SslPubError,
        SetLiveDomainCertificateError::SslPriError,
        SetLiveDomainCertificateError::DomainInSafeMode,
        SetLiveDomainCertificateError::DomainInProtectedMode,
        SetLiveDomainCertificateError::FunctionMutex,
        SetLiveDomainCertificateError::IllegalOperation,
        SetLiveDomainCertificateError::CertNameMissingParameter,
    ];
}

/// Response to [`SetLiveDomainCertificateRequest`].
pub type SetLiveDomainCertificateResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Kind of the certificate, by where it comes from or how it was validated.
    pub enum CertType {
        /// A certificate that is issued free of charge.
        Free = "free",
        /// A certificate kept in Certificate Management Service.
        Cas = "cas",
        /// A certificate of your own, handed in.
        Upload = "upload",
    }
}

/// Errors that the documentation of [`SetLiveDomainCertificateRequest`] names.
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
/// - [`CertificateNotPermittedOff`](super::DocumentedError::CertificateNotPermittedOff)
/// - [`CertificateSettedNotEffect`](super::DocumentedError::CertificateSettedNotEffect)
/// - [`CertificateNotFind`](super::DocumentedError::CertificateNotFind)
/// - [`AuthenticationFailed`](super::DocumentedError::AuthenticationFailed)
/// - [`SetDomainCertificateParameterError`](super::DocumentedError::SetDomainCertificateParameterError)
/// - [`InvalidSSLPubOrInvalidSSLPri`](super::DocumentedError::InvalidSSLPubOrInvalidSSLPri)
/// - [`CertificateStatusError`](super::DocumentedError::CertificateStatusError)
/// - [`DeleteFailed`](super::DocumentedError::DeleteFailed)
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
/// - [`FunctionMutex`](super::DocumentedError::FunctionMutex)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation), here with HTTP status 403
/// - [`CertNameMissingParameter`](super::DocumentedError::CertNameMissingParameter)
pub type SetLiveDomainCertificateError = super::DocumentedError;
