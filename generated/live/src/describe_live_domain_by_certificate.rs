// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainByCertificate`, from `live/DescribeLiveDomainByCertificate.md`.

use alicloud_runtime::codegen::*;

/// Finds the accelerated domains that a given public certificate fits.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainByCertificateRequest::new()
///     .ssl_pub("...");
/// let reply = client.describe_live_domain_by_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainByCertificateRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Certificate itself, in PEM form.
    pub ssl_pub: Option<String>,
    /// State of the SSL, to narrow the list down to or to be put into.
    pub ssl_status: Option<bool>,
}

impl DescribeLiveDomainByCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
}

request! {
    DescribeLiveDomainByCertificateRequest {
        "RegionId" => region_id: query,
        "SSLPub" => ssl_pub: query,
        "SSLStatus" => ssl_status: query,
    }
}

impl Operation for DescribeLiveDomainByCertificateRequest {
    type Response = DescribeLiveDomainByCertificateResponse;
    type Error = DescribeLiveDomainByCertificateError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainByCertificate")
        .required(&["SSLPub"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainByCertificateError] = &[
        DescribeLiveDomainByCertificateError::CertificateFormatError,
        DescribeLiveDomainByCertificateError::SSLPubMissingParameter,
        DescribeLiveDomainByCertificateError::DecodeError,
        DescribeLiveDomainByCertificateError::CertificateDecodeError,
        DescribeLiveDomainByCertificateError::InternalError2,
    ];
}

/// Response to [`DescribeLiveDomainByCertificateRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainByCertificateResponse {
    /// What is known about each certificate, one entry each.
    pub cert_infos: Vec<CertInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ASAF2FDS-12SADSA-DDSAE3D-DSADCD4C-CDADS2D`.
    pub request_id: Option<String>,
}

response! {
    DescribeLiveDomainByCertificateResponse {
        "CertInfos" => cert_infos: list("CertInfo"),
        "RequestId" => request_id: value,
    }
}

/// What is known about each certificate, one entry each.
#[non_exhaustive]
pub struct CertInfo {
    /// Whether the certificate authority has been given up. Example: `yes`.
    pub cert_ca_is_legacy: Option<String>,
    /// When the certificate runs out. Example: `Nov 29 00:00:00 2016 GMT`.
    pub cert_expire_time: Option<String>,
    /// Whether the certificate has run past its last day. Example: `yes`.
    pub cert_expired: Option<String>,
    /// When the certificate began or is to begin. Example: `Nov 29 23:59:59 2017 GMT`.
    pub cert_start_time: Option<String>,
    /// Name that the certificate subject common goes by. Example: `owner`.
    pub cert_subject_common_name: Option<String>,
    /// Kind of the certificate, by where it comes from or how it was validated. Example: `RSA`.
    pub cert_type: Option<String>,
    /// Items of the kind domain name that were found or are concerned.
    /// Example: `example.com,aliyundoc.com`.
    pub domain_list: Option<String>,
    /// Domain names that the call or the item is about. Example: `*.example.com,aliyundoc.com`.
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

/// Errors that the documentation of [`DescribeLiveDomainByCertificateRequest`] names.
///
/// - [`CertificateFormatError`](super::DocumentedError::CertificateFormatError)
/// - [`SSLPubMissingParameter`](super::DocumentedError::SSLPubMissingParameter)
/// - [`DecodeError`](super::DocumentedError::DecodeError)
/// - [`CertificateDecodeError`](super::DocumentedError::CertificateDecodeError)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLiveDomainByCertificateError = super::DocumentedError;
