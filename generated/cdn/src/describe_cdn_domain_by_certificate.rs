// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnDomainByCertificate`, from `cdn/DescribeCdnDomainByCertificate.md`.

use alicloud_runtime::codegen::*;

/// Finds the accelerated domain names that a certificate covers.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnDomainByCertificateRequest::new()
///     .ssl_pub("xxx");
/// let reply = client.describe_cdn_domain_by_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnDomainByCertificateRequest {
    /// **Required.** Certificate in PEM form, Base64-encoded and then URL-encoded, to look up domain
    /// names for.
    pub ssl_pub: Option<String>,
    /// Narrows the domain names down to those with HTTPS on, or to those with it off. Example: `true`.
    pub ssl_status: Option<bool>,
    /// Whether only domain names that the certificate names exactly are returned. Example: `true`.
    pub exact: Option<bool>,
}

impl DescribeCdnDomainByCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SSLPub`, which is required.
    pub fn ssl_pub(mut self, value: impl Into<String>) -> Self {
        self.ssl_pub = Some(value.into());
        self
    }
    /// Sets `SSLStatus`.
    #[inline]
    pub fn ssl_status(mut self, value: bool) -> Self {
        self.ssl_status = Some(value);
        self
    }
    /// Sets `Exact`.
    #[inline]
    pub fn exact(mut self, value: bool) -> Self {
        self.exact = Some(value);
        self
    }
}

request! {
    DescribeCdnDomainByCertificateRequest {
        "SSLPub" => ssl_pub: query,
        "SSLStatus" => ssl_status: query,
        "Exact" => exact: query,
    }
}

impl Operation for DescribeCdnDomainByCertificateRequest {
    type Response = DescribeCdnDomainByCertificateResponse;
    type Error = DescribeCdnDomainByCertificateError;
    const INFO: OperationInfo = super::operation("DescribeCdnDomainByCertificate")
        .required(&["SSLPub"])
        .read_only();
    const ERRORS: &'static [DescribeCdnDomainByCertificateError] = &[
        DescribeCdnDomainByCertificateError::CertificateFormatError,
        DescribeCdnDomainByCertificateError::CertificateDecodeError,
        DescribeCdnDomainByCertificateError::InternalError2,
        DescribeCdnDomainByCertificateError::SSLPubMissingParameter,
        DescribeCdnDomainByCertificateError::DecodeError,
    ];
}

/// Response to [`DescribeCdnDomainByCertificateRequest`].
#[non_exhaustive]
pub struct DescribeCdnDomainByCertificateResponse {
    /// Certificates found, one entry each.
    pub cert_infos: Vec<CertInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ASAF2FDS-12SADSA-DDSAE3D-DSADCD4C-CDADS2D`.
    pub request_id: Option<String>,
}

response! {
    DescribeCdnDomainByCertificateResponse {
        "CertInfos" => cert_infos: list("CertInfo"),
        "RequestId" => request_id: value,
    }
}

/// Certificates found, one entry each.
#[non_exhaustive]
pub struct CertInfo {
    /// Whether the certificate authority has been given up. Example: `yes`.
    pub cert_ca_is_legacy: Option<Open<YesNo>>,
    /// When the certificate runs out. Example: `Nov 29 00:00:00 2016 GMT`.
    pub cert_expire_time: Option<String>,
    /// Whether the certificate has run past its last day. Example: `yes`.
    pub cert_expired: Option<Open<YesNo>>,
    /// First moment at which the certificate is valid. Example: `Nov 29 23:59:59 2017 GMT`.
    pub cert_start_time: Option<String>,
    /// Name of the certificate's owner. Example: `test.example.com`.
    pub cert_subject_common_name: Option<String>,
    /// Algorithm of the key in the certificate, such as RSA.
    pub cert_type: Option<Open<CertType>>,
    /// Domain names that use or match the certificate, separated by commas.
    /// Example: `example1.com,example2.com`.
    pub domain_list: Option<String>,
    /// Names that the certificate is valid for, from its DNS entries, separated by commas.
    /// Example: `*.example1.com,example2.com`.
    pub domain_names: Option<String>,
    /// Party that issued the certificate or token. Example: `text`.
    pub issuer: Option<String>,
}

response! {
    CertInfo {
        "CertCaIsLegacy" => cert_ca_is_legacy: value,
        "CertExpireTime" => cert_expire_time: value,
        "CertExpired" => cert_expired: value,
        "CertStartTime" => cert_start_time: value,
        "CertSubjectCommonName" => cert_subject_common_name: value,
        "CertType" => cert_type: value,
        "DomainList" => domain_list: value,
        "DomainNames" => domain_names: value,
        "Issuer" => issuer: value,
    }
}

values! {
    /// Whether the certificate authority has been given up.
    pub enum YesNo {
        /// The certificate authority has been given up; replace the certificate.
        Yes = "yes",
        /// The certificate authority is still in use.
        No = "no",
    }
}

values! {
    /// Algorithm of the key in the certificate, such as RSA.
    pub enum CertType {
        /// The certificate holds an RSA key.
        Rsa = "RSA",
        /// The certificate holds a DSA key.
        Dsa = "DSA",
        /// The certificate holds an elliptic-curve key.
        Ecdsa = "ECDSA",
    }
}

/// Errors that the documentation of [`DescribeCdnDomainByCertificateRequest`] names.
///
/// - [`CertificateFormatError`](super::DocumentedError::CertificateFormatError)
/// - [`CertificateDecodeError`](super::DocumentedError::CertificateDecodeError)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
/// - [`SSLPubMissingParameter`](super::DocumentedError::SSLPubMissingParameter)
/// - [`DecodeError`](super::DocumentedError::DecodeError)
pub type DescribeCdnDomainByCertificateError = super::DocumentedError;
