// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDcdnDomainSMCertificate`, from `dcdn/SetDcdnDomainSMCertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff};

/// Turns the ShangMi (SM) certificate of a domain name on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::SetDcdnDomainSMCertificateRequest::new()
///     .domain_name("...")
///     .cert_identifier("...")
///     .ssl_protocol("...");
/// let reply = client.set_dcdn_domain_sm_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDcdnDomainSMCertificateRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// **Required.** Identifier under which the certificate is known across regions.
    pub cert_identifier: Option<String>,
    /// **Required.** Protocol that the SSL uses.
    pub ssl_protocol: Option<Open<OnOff>>,
}

impl SetDcdnDomainSMCertificateRequest {
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
    SetDcdnDomainSMCertificateRequest {
        "DomainName" => domain_name: query,
        "CertIdentifier" => cert_identifier: query,
        "SSLProtocol" => ssl_protocol: query,
    }
}

impl Operation for SetDcdnDomainSMCertificateRequest {
    type Response = SetDcdnDomainSMCertificateResponse;
    type Error = SetDcdnDomainSMCertificateError;
    const INFO: OperationInfo = super::operation("SetDcdnDomainSMCertificate")
        .required(&["DomainName", "CertIdentifier", "SSLProtocol"]);
    const ERRORS: &'static [SetDcdnDomainSMCertificateError] = &[
        SetDcdnDomainSMCertificateError::InvalidCertIdentifierValueNotSupported,
    ];
}

/// Response to [`SetDcdnDomainSMCertificateRequest`].
pub type SetDcdnDomainSMCertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetDcdnDomainSMCertificateRequest`] names.
///
/// - [`InvalidCertIdentifierValueNotSupported`](super::DocumentedError::InvalidCertIdentifierValueNotSupported)
pub type SetDcdnDomainSMCertificateError = super::DocumentedError;
