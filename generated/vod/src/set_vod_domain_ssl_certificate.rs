// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetVodDomainSSLCertificate`, from `vod/SetVodDomainSSLCertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertType};

/// Gives an accelerated domain name an SSL certificate, or turns its SSL off.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SetVodDomainSSLCertificateRequest::new()
///     .domain_name("...")
///     .ssl_protocol("...");
/// let reply = client.set_vod_domain_ssl_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetVodDomainSSLCertificateRequest {
    /// **Required.** Domain name that the call or the item is about.
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
    /// Environment that the setting is for: staging or production.
    pub env: Option<String>,
}

impl SetVodDomainSSLCertificateRequest {
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
    /// Sets `Env`.
    pub fn env(mut self, value: impl Into<String>) -> Self {
        self.env = Some(value.into());
        self
    }
}

request! {
    SetVodDomainSSLCertificateRequest {
        "DomainName" => domain_name: query,
        "CertName" => cert_name: query,
        "CertId" => cert_id: query,
        "CertType" => cert_type: query,
        "SSLProtocol" => ssl_protocol: query,
        "SSLPub" => ssl_pub: query,
        "SSLPri" => ssl_pri: query,
        "CertRegion" => cert_region: query,
        "Env" => env: query,
    }
}

impl Operation for SetVodDomainSSLCertificateRequest {
    type Response = SetVodDomainSSLCertificateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetVodDomainSSLCertificate")
        .required(&["DomainName", "SSLProtocol"]);
}

/// Response to [`SetVodDomainSSLCertificateRequest`], which the documentation does not describe.
pub type SetVodDomainSSLCertificateResponse = alicloud_runtime::UndocumentedResponse;
