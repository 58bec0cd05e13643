// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetCdnDomainSMCertificate`, from `cdn/SetCdnDomainSMCertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff};

/// Switches an SM certificate for a domain name on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetCdnDomainSMCertificateRequest::new()
///     .domain_name("example.com")
///     .cert_identifier("1234****-cn-hangzhou")
///     .ssl_protocol("on");
/// let reply = client.set_cdn_domain_sm_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetCdnDomainSMCertificateRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Certificate number followed by `-cn-hangzhou`, under which an SM certificate is
    /// kept. Example: `1234****-cn-hangzhou`.
    pub cert_identifier: Option<String>,
    /// **Required.** Whether HTTPS is switched on with the certificate. Example: `on`.
    pub ssl_protocol: Option<Open<OnOff>>,
}

impl SetCdnDomainSMCertificateRequest {
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
    /// Sets `CertIdentifier`, which is required.
    pub fn cert_identifier(mut self, value: impl Into<String>) -> Self {
        self.cert_identifier = Some(value.into());
        self
    }
    /// Sets `SSLProtocol`, which is required.
    pub fn ssl_protocol(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.ssl_protocol = Some(value.into());
        self
    }
}

request! {
    SetCdnDomainSMCertificateRequest {
        "DomainName" => domain_name: query,
        "CertIdentifier" => cert_identifier: query,
        "SSLProtocol" => ssl_protocol: query,
    }
}

impl Operation for SetCdnDomainSMCertificateRequest {
    type Response = SetCdnDomainSMCertificateResponse;
    type Error = SetCdnDomainSMCertificateError;
    const INFO: OperationInfo = super::operation("SetCdnDomainSMCertificate")
        .required(&["DomainName", "CertIdentifier", "SSLProtocol"]);
    const ERRORS: &'static [SetCdnDomainSMCertificateError] = &[
        SetCdnDomainSMCertificateError::InvalidCertIdentifierValueNotSupported,
    ];
}

/// Response to [`SetCdnDomainSMCertificateRequest`].
pub type SetCdnDomainSMCertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetCdnDomainSMCertificateRequest`] names.
///
/// - [`InvalidCertIdentifierValueNotSupported`](super::DocumentedError::InvalidCertIdentifierValueNotSupported)
pub type SetCdnDomainSMCertificateError = super::DocumentedError;
