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
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Custom domain that is bound to the API group.
    pub domain_name: Option<String>,
    /// **Required.** Display text for the TLS certificate of the custom domain.
    pub certificate_name: Option<String>,
    /// Certificate itself.
    pub certificate_body: Option<String>,
    /// Key that opens, signs or picks out the certificate private.
    pub certificate_private_key: Option<String>,
    /// Certificate of the authority that clients are checked against.
    pub ca_certificate_body: Option<String>,
    /// How many certificates may stand between client and root.
    pub ssl_verify_depth: Option<String>,
    /// Whether the SSL ocsp is switched on.
    pub ssl_ocsp_enable: Option<bool>,
    /// Whether the SSL ocsp cache is switched on.
    pub ssl_ocsp_cache_enable: Option<bool>,
    /// Whether the subject of the client certificate is handed to the backend.
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
