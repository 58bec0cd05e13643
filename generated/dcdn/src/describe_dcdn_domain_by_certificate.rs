// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainByCertificate`, from `dcdn/DescribeDcdnDomainByCertificate.md`.

use alicloud_runtime::codegen::*;

/// Finds the domain names that match the information of a given certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainByCertificateRequest::new()
///     .ssl_pub("...");
/// let reply = client.describe_dcdn_domain_by_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainByCertificateRequest {
    /// **Required.** Certificate itself, in PEM form.
    pub ssl_pub: Option<String>,
    /// State of the SSL, to narrow the list down to or to be put into.
    pub ssl_status: Option<bool>,
    /// Whether only domain names that the certificate names exactly are returned.
    pub exact: Option<bool>,
}

impl DescribeDcdnDomainByCertificateRequest {
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
    DescribeDcdnDomainByCertificateRequest {
        "SSLPub" => ssl_pub: query,
        "SSLStatus" => ssl_status: query,
        "Exact" => exact: query,
    }
}

impl Operation for DescribeDcdnDomainByCertificateRequest {
    type Response = DescribeDcdnDomainByCertificateResponse;
    type Error = DescribeDcdnDomainByCertificateError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainByCertificate")
        .required(&["SSLPub"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainByCertificateError] = &[
        DescribeDcdnDomainByCertificateError::CertificateFormatError,
        DescribeDcdnDomainByCertificateError::SSLPubMissingParameter,
        DescribeDcdnDomainByCertificateError::DecodeError,
        DescribeDcdnDomainByCertificateError::InternalError2,
    ];
}

/// Response to [`DescribeDcdnDomainByCertificateRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainByCertificateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ASAF2FDS-12SADSA-DDSAE3D-DSADCD4C-CDADS2D`.
    pub request_id: Option<String>,
    /// What is known about each certificate, one entry each.
    pub cert_infos: Vec<CertInfo>,
}

response! {
    DescribeDcdnDomainByCertificateResponse {
        "RequestId" => request_id: value,
        "CertInfos" => cert_infos: list("CertInfo"),
    }
}

/// What is known about each certificate, one entry each.
#[non_exhaustive]
pub struct CertInfo {
    /// When the certificate began or is to begin. Example: `Nov 29 23:59:59 2017 GMT`.
    pub cert_start_time: Option<String>,
    /// When the certificate runs out. Example: `Nov 29 00:00:00 2016 GMT`.
    pub cert_expire_time: Option<String>,
    /// Whether the certificate authority has been given up. Example: `yes`.
    pub cert_ca_is_legacy: Option<String>,
    /// Name that the certificate subject common goes by. Example: `example.aliyundoc.com`.
    pub cert_subject_common_name: Option<String>,
    /// Kind of the certificate, by where it comes from or how it was validated. Example: `RSA`.
    pub cert_type: Option<String>,
    /// Domain names that the call or the item is about. Example: `*.example.com,example.org`.
    pub domain_names: Option<String>,
    /// Whether the certificate has run past its last day. Example: `yes`.
    pub cert_expired: Option<String>,
    /// Party that issued the certificate or token. Example: `text`.
    pub issuer: Option<String>,
    /// Items of the kind domain name that were found or are concerned.
    /// Example: `example.com,example.org`.
    pub domain_list: Option<String>,
}

response! {
    CertInfo {
        "CertStartTime" => cert_start_time: value,
        "CertExpireTime" => cert_expire_time: value,
        "CertCaIsLegacy" => cert_ca_is_legacy: value,
        "CertSubjectCommonName" => cert_subject_common_name: value,
        "CertType" => cert_type: value,
        "DomainNames" => domain_names: value,
        "CertExpired" => cert_expired: value,
        "Issuer" => issuer: value,
        "DomainList" => domain_list: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainByCertificateRequest`] names.
///
/// - [`CertificateFormatError`](super::DocumentedError::CertificateFormatError)
/// - [`SSLPubMissingParameter`](super::DocumentedError::SSLPubMissingParameter)
/// - [`DecodeError`](super::DocumentedError::DecodeError)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeDcdnDomainByCertificateError = super::DocumentedError;
