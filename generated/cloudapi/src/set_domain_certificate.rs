// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDomainCertificate`, from `cloudapi/SetDomainCertificate.md`.

use alicloud_runtime::codegen::*;

/// Uploads an SSL certificate for a custom domain name of an API group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::SetDomainCertificateRequest::new()
///     .group_id("...")
///     .domain_name("...")
///     .certificate_name("...");
/// let reply = client.set_domain_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDomainCertificateRequest {
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the certificate goes by.
    pub certificate_name: Option<String>,
    /// `CertificateBody`.
    pub certificate_body: Option<String>,
    /// Key that opens, signs or picks out the certificate private.
    pub certificate_private_key: Option<String>,
    /// `CaCertificateBody`.
    pub ca_certificate_body: Option<String>,
    /// `SslVerifyDepth`.
    pub ssl_verify_depth: Option<String>,
    /// Whether the SSL ocsp is switched on.
    pub ssl_ocsp_enable: Option<bool>,
    /// Whether the SSL ocsp cache is switched on.
    pub ssl_ocsp_cache_enable: Option<bool>,
    /// `ClientCertSDnPassThrough`.
    pub client_cert_s_dn_pass_through: Option<bool>,
}

impl SetDomainCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `CertificateName`, which is required.
    pub fn certificate_name(mut self, value: impl Into<String>) -> Self {
        self.certificate_name = Some(value.into());
        self
    }
    /// Sets `CertificateBody`.
    pub fn certificate_body(mut self, value: impl Into<String>) -> Self {
        self.certificate_body = Some(value.into());
        self
    }
    /// Sets `CertificatePrivateKey`.
    pub fn certificate_private_key(mut self, value: impl Into<String>) -> Self {
        self.certificate_private_key = Some(value.into());
        self
    }
    /// Sets `CaCertificateBody`.
    pub fn ca_certificate_body(mut self, value: impl Into<String>) -> Self {
        self.ca_certificate_body = Some(value.into());
        self
    }
    /// Sets `SslVerifyDepth`.
    pub fn ssl_verify_depth(mut self, value: impl Into<String>) -> Self {
        self.ssl_verify_depth = Some(value.into());
        self
    }
    /// Sets `SslOcspEnable`.
    #[inline]
    pub fn ssl_ocsp_enable(mut self, value: bool) -> Self {
        self.ssl_ocsp_enable = Some(value);
        self
    }
    /// Sets `SslOcspCacheEnable`.
    #[inline]
    pub fn ssl_ocsp_cache_enable(mut self, value: bool) -> Self {
        self.ssl_ocsp_cache_enable = Some(value);
        self
    }
    /// Sets `ClientCertSDnPassThrough`.
    #[inline]
    pub fn client_cert_s_dn_pass_through(mut self, value: bool) -> Self {
        self.client_cert_s_dn_pass_through = Some(value);
        self
    }
}

request! {
    SetDomainCertificateRequest {
        "GroupId" => group_id: query,
        "DomainName" => domain_name: query,
        "CertificateName" => certificate_name: query,
        "CertificateBody" => certificate_body: query,
        "CertificatePrivateKey" => certificate_private_key: query,
        "CaCertificateBody" => ca_certificate_body: query,
        "SslVerifyDepth" => ssl_verify_depth: query,
        "SslOcspEnable" => ssl_ocsp_enable: query,
        "SslOcspCacheEnable" => ssl_ocsp_cache_enable: query,
        "ClientCertSDnPassThrough" => client_cert_s_dn_pass_through: query,
    }
}

impl Operation for SetDomainCertificateRequest {
    type Response = SetDomainCertificateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDomainCertificate")
        .required(&["GroupId", "DomainName", "CertificateName"]);
}

/// Response to [`SetDomainCertificateRequest`].
pub type SetDomainCertificateResponse = alicloud_runtime::EmptyResponse;
