// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetCdnDomainCSRCertificate`, from `cdn/SetCdnDomainCSRCertificate.md`.

use alicloud_runtime::codegen::*;

/// Gives a domain name a certificate that was signed for a request of this service.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetCdnDomainCSRCertificateRequest::new()
///     .domain_name("example.com")
///     .server_certificate("xxx");
/// let reply = client.set_cdn_domain_csr_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetCdnDomainCSRCertificateRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Certificate signed for a request of
    /// [`CreateCdnCertificateSigningRequest`](super::Client::create_cdn_certificate_signing_request),
    /// PEM text in Base64, then URL-encoded.
    pub server_certificate: Option<String>,
}

impl SetCdnDomainCSRCertificateRequest {
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
    /// Sets `ServerCertificate`, which is required.
    pub fn server_certificate(mut self, value: impl Into<String>) -> Self {
        self.server_certificate = Some(value.into());
        self
    }
}

request! {
    SetCdnDomainCSRCertificateRequest {
        "DomainName" => domain_name: query,
        "ServerCertificate" => server_certificate: query,
    }
}

impl Operation for SetCdnDomainCSRCertificateRequest {
    type Response = SetCdnDomainCSRCertificateResponse;
    type Error = SetCdnDomainCSRCertificateError;
    const INFO: OperationInfo = super::operation("SetCdnDomainCSRCertificate")
        .required(&["DomainName", "ServerCertificate"]);
    const ERRORS: &'static [SetCdnDomainCSRCertificateError] = &[
        SetCdnDomainCSRCertificateError::CertificateMissingParameter,
        SetCdnDomainCSRCertificateError::CertificateEncodeError,
        SetCdnDomainCSRCertificateError::CertificateDecodeError,
        SetCdnDomainCSRCertificateError::CertificateFormatError,
        SetCdnDomainCSRCertificateError::CertificateMissMatch,
        SetCdnDomainCSRCertificateError::CertificateNoPrivateKey,
        SetCdnDomainCSRCertificateError::InternalForbidError,
        SetCdnDomainCSRCertificateError::InternalConfigError,
    ];
}

/// Response to [`SetCdnDomainCSRCertificateRequest`].
pub type SetCdnDomainCSRCertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetCdnDomainCSRCertificateRequest`] names.
///
/// - [`CertificateMissingParameter`](super::DocumentedError::CertificateMissingParameter)
/// - [`CertificateEncodeError`](super::DocumentedError::CertificateEncodeError)
/// - [`CertificateDecodeError`](super::DocumentedError::CertificateDecodeError)
/// - [`CertificateFormatError`](super::DocumentedError::CertificateFormatError)
/// - [`CertificateMissMatch`](super::DocumentedError::CertificateMissMatch)
/// - [`CertificateNoPrivateKey`](super::DocumentedError::CertificateNoPrivateKey)
/// - [`InternalForbidError`](super::DocumentedError::InternalForbidError)
/// - [`InternalConfigError`](super::DocumentedError::InternalConfigError)
pub type SetCdnDomainCSRCertificateError = super::DocumentedError;
