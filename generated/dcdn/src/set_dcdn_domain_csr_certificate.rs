// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDcdnDomainCSRCertificate`, from `dcdn/SetDcdnDomainCSRCertificate.md`.

use alicloud_runtime::codegen::*;

/// Sets an HTTPS certificate, obtained through a CSR, on a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::SetDcdnDomainCSRCertificateRequest::new()
///     .server_certificate("...")
///     .domain_name("...");
/// let reply = client.set_dcdn_domain_csr_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDcdnDomainCSRCertificateRequest {
    /// **Required.** Certificate with the public key, in PEM form, that HTTPS visitors are shown.
    pub server_certificate: Option<String>,
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
}

impl SetDcdnDomainCSRCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerCertificate`, which is required.
    pub fn server_certificate(mut self, value: impl Into<String>) -> Self {
        self.server_certificate = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    SetDcdnDomainCSRCertificateRequest {
        "ServerCertificate" => server_certificate: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for SetDcdnDomainCSRCertificateRequest {
    type Response = SetDcdnDomainCSRCertificateResponse;
    type Error = SetDcdnDomainCSRCertificateError;
    const INFO: OperationInfo = super::operation("SetDcdnDomainCSRCertificate")
        .required(&["ServerCertificate", "DomainName"]);
    const ERRORS: &'static [SetDcdnDomainCSRCertificateError] = &[
        SetDcdnDomainCSRCertificateError::CertificateMissingParameter,
        SetDcdnDomainCSRCertificateError::CertificateEncodeError,
        SetDcdnDomainCSRCertificateError::CertificateDecodeError,
        SetDcdnDomainCSRCertificateError::CertificateFormatError,
        SetDcdnDomainCSRCertificateError::CertificateMissMatch,
        SetDcdnDomainCSRCertificateError::CertificateNoPrivateKey,
        SetDcdnDomainCSRCertificateError::InternalForbidError,
        SetDcdnDomainCSRCertificateError::InternalConfigError,
    ];
}

/// Response to [`SetDcdnDomainCSRCertificateRequest`].
pub type SetDcdnDomainCSRCertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetDcdnDomainCSRCertificateRequest`] names.
///
/// - [`CertificateMissingParameter`](super::DocumentedError::CertificateMissingParameter)
/// - [`CertificateEncodeError`](super::DocumentedError::CertificateEncodeError)
/// - [`CertificateDecodeError`](super::DocumentedError::CertificateDecodeError)
/// - [`CertificateFormatError`](super::DocumentedError::CertificateFormatError)
/// - [`CertificateMissMatch`](super::DocumentedError::CertificateMissMatch)
/// - [`CertificateNoPrivateKey`](super::DocumentedError::CertificateNoPrivateKey)
/// - [`InternalForbidError`](super::DocumentedError::InternalForbidError)
/// - [`InternalConfigError`](super::DocumentedError::InternalConfigError)
pub type SetDcdnDomainCSRCertificateError = super::DocumentedError;
