// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetVodDomainCertificate`, from `vod/SetVodDomainCertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff};

/// Turns the certificate of a domain name on or off and changes it.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SetVodDomainCertificateRequest::new()
///     .domain_name("example.com")
///     .ssl_protocol("off");
/// let reply = client.set_vod_domain_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetVodDomainCertificateRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Protocol that the SSL uses. Default: `off`. Example: `off`.
    pub ssl_protocol: Option<Open<OnOff>>,
    /// Name that the certificate is stored under. Example: `cert_name`.
    pub cert_name: Option<String>,
    /// **Required** under conditions. Certificate itself, in PEM form.
    pub ssl_pub: Option<String>,
    /// **Required** under conditions. Private key of the certificate, in PEM form.
    /// A secret: it is printed as `***`.
    pub ssl_pri: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
}

impl SetVodDomainCertificateRequest {
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    SetVodDomainCertificateRequest {
        "DomainName" => domain_name: query,
        "SSLProtocol" => ssl_protocol: query,
        "CertName" => cert_name: query,
        "SSLPub" => ssl_pub: query,
        "SSLPri" => ssl_pri: query as Secret,
        "Region" => region: query,
    }
}

impl Operation for SetVodDomainCertificateRequest {
    type Response = SetVodDomainCertificateResponse;
    type Error = SetVodDomainCertificateError;
    const INFO: OperationInfo = super::operation("SetVodDomainCertificate")
        .required(&["DomainName", "SSLProtocol"]);
    const ERRORS: &'static [SetVodDomainCertificateError] = &[
        SetVodDomainCertificateError::InvalidDomainNotFound,
        SetVodDomainCertificateError::IllegalOperation,
        SetVodDomainCertificateError::ServiceBusy,
        SetVodDomainCertificateError::InvalidDomainOffline,
        SetVodDomainCertificateError::OperationDenied,
        SetVodDomainCertificateError::InvalidSSLProtocolValueNotSupported,
        SetVodDomainCertificateError::SSLPubMissingParameter,
        SetVodDomainCertificateError::SSLPriMissingParameter,
        SetVodDomainCertificateError::InvalidCertificate,
        SetVodDomainCertificateError::InvalidSSLPri,
        SetVodDomainCertificateError::CertificateMissMatch,
        SetVodDomainCertificateError::InvalidCertificateTooLong,
        SetVodDomainCertificateError::InvalidCertNameTooLong,
        SetVodDomainCertificateError::SetDomainSSLPubParameterError,
        SetVodDomainCertificateError::CertificateStatusError,
        SetVodDomainCertificateError::DeleteFailed,
        SetVodDomainCertificateError::CertificateNotFind,
        SetVodDomainCertificateError::CertificateDuplicated,
        SetVodDomainCertificateError::CertificateFormatError,
        SetVodDomainCertificateError::CertificateKeyNull,
        SetVodDomainCertificateError::SSLPriMalformed,
        SetVodDomainCertificateError::CertificateNotPermittedOff,
        SetVodDomainCertificateError::CertificateSettedNotEffect,
        SetVodDomainCertificateError::InvalidSSLPub,
        SetVodDomainCertificateError::CertificateSetNotEffect,
        SetVodDomainCertificateError::AuthenticationFailed,
        SetVodDomainCertificateError::SetDomainCertificateParameterError,
        SetVodDomainCertificateError::InvalidSSLPubOrInvalidSSLPri,
        SetVodDomainCertificateError::KeyMalformed,
        SetVodDomainCertificateError::CertStorageFailed,
        SetVodDomainCertificateError::CertificateContentDuplicated,
        SetVodDomainCertificateError::CertificateExpired,
        SetVodDomainCertificateError::InvalidDomainNotOnline,
        SetVodDomainCertificateError::DecodeError,
        SetVodDomainCertificateError::SslPubError,
        SetVodDomainCertificateError::SslPriError,
        SetVodDomainCertificateError::DomainInSafeMode,
        SetVodDomainCertificateError::DomainInProtectedMode,
    ];
}

/// Response to [`SetVodDomainCertificateRequest`].
pub type SetVodDomainCertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetVodDomainCertificateRequest`] names.
///
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`ServiceBusy`](super::DocumentedError::ServiceBusy)
/// - [`InvalidDomainOffline`](super::DocumentedError::InvalidDomainOffline), here with HTTP status 400
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidSSLProtocolValueNotSupported`](super::DocumentedError::InvalidSSLProtocolValueNotSupported)
/// - [`SSLPubMissingParameter`](super::DocumentedError::SSLPubMissingParameter)
/// - [`SSLPriMissingParameter`](super::DocumentedError::SSLPriMissingParameter)
/// - [`InvalidCertificate`](super::DocumentedError::InvalidCertificate)
/// - [`InvalidSSLPri`](super::DocumentedError::InvalidSSLPri)
/// - [`CertificateMissMatch`](super::DocumentedError::CertificateMissMatch)
/// - [`InvalidCertificateTooLong`](super::DocumentedError::InvalidCertificateTooLong)
/// - [`InvalidCertNameTooLong`](super::DocumentedError::InvalidCertNameTooLong)
/// - [`SetDomainSSLPubParameterError`](super::DocumentedError::SetDomainSSLPubParameterError)
/// - [`CertificateStatusError`](super::DocumentedError::CertificateStatusError)
/// - [`DeleteFailed`](super::DocumentedError::DeleteFailed)
/// - [`CertificateNotFind`](super::DocumentedError::CertificateNotFind)
/// - [`CertificateDuplicated`](super::DocumentedError::CertificateDuplicated)
/// - [`CertificateFormatError`](super::DocumentedError::CertificateFormatError)
/// - [`CertificateKeyNull`](super::DocumentedError::CertificateKeyNull)
/// - [`SSLPriMalformed`](super::DocumentedError::SSLPriMalformed)
/// - [`CertificateNotPermittedOff`](super::DocumentedError::CertificateNotPermittedOff)
/// - [`CertificateSettedNotEffect`](super::DocumentedError::CertificateSettedNotEffect)
/// - [`InvalidSSLPub`](super::DocumentedError::InvalidSSLPub)
/// - [`CertificateSetNotEffect`](super::DocumentedError::CertificateSetNotEffect)
/// - [`AuthenticationFailed`](super::DocumentedError::AuthenticationFailed)
/// - [`SetDomainCertificateParameterError`](super::DocumentedError::SetDomainCertificateParameterError)
/// - [`InvalidSSLPubOrInvalidSSLPri`](super::DocumentedError::InvalidSSLPubOrInvalidSSLPri)
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
pub type SetVodDomainCertificateError = super::DocumentedError;
