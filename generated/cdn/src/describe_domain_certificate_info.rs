// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainCertificateInfo`, from `cdn/DescribeDomainCertificateInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertType};

/// Returns the certificate that a domain name uses, and how it stands.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainCertificateInfoRequest::new()
///     .domain_name("example.com");
/// let reply = client.describe_domain_certificate_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainCertificateInfoRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DescribeDomainCertificateInfoRequest {
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
}

request! {
    DescribeDomainCertificateInfoRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDomainCertificateInfoRequest {
    type Response = DescribeDomainCertificateInfoResponse;
    type Error = DescribeDomainCertificateInfoError;
    const INFO: OperationInfo = super::operation("DescribeDomainCertificateInfo")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainCertificateInfoError] = &[
        DescribeDomainCertificateInfoError::SignatureDoesNotMatch,
        DescribeDomainCertificateInfoError::InternalError2,
    ];
}

/// Response to [`DescribeDomainCertificateInfoRequest`].
#[non_exhaustive]
pub struct DescribeDomainCertificateInfoResponse {
    /// Certificates found, one entry each.
    pub cert_infos: Vec<CertInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5C1E43DC-9E51-4771-82C0-7D5ECEB547A1`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainCertificateInfoResponse {
        "CertInfos" => cert_infos: list("CertInfo"),
        "RequestId" => request_id: value,
    }
}

/// Certificates found, one entry each.
#[non_exhaustive]
pub struct CertInfo {
    /// Domain name that the certificate matches. Example: `example.com`.
    pub cert_domain_name: Option<String>,
    /// When the certificate runs out. Example: `2018-06-03T22:03:39Z`.
    pub cert_expire_time: Option<Timestamp>,
    /// Unit in which the lifetime of the certificate is counted. Example: `months`.
    pub cert_life: Option<String>,
    /// Name that the certificate is stored under. Example: `example.com`.
    pub cert_name: Option<String>,
    /// Certificate authority that issued the certificate. Example: `Let's Encrypt`.
    pub cert_org: Option<String>,
    /// First moment at which the certificate is valid. Example: `2018-06-03T22:03:39Z`.
    pub cert_start_time: Option<Timestamp>,
    /// Whether the certificate is a free one, comes from Certificate Management Service, or was
    /// uploaded. Here: `free`, `cas`, `upload`. Example: `free`.
    pub cert_type: Option<Open<CertType>>,
    /// When the certificate was last replaced. Example: `2018-06-03T22:03:39Z`.
    pub cert_update_time: Option<Timestamp>,
    /// Whether the domain name points at its CDN CNAME, and if not, why. Example: `ok`.
    pub domain_cname_status: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Certificate with the public key, in PEM form, that HTTPS visitors are shown.
    /// Example: `asdadaxxxx`.
    pub server_certificate: Option<String>,
    /// Whether HTTPS is on with the certificate. Example: `on`.
    pub server_certificate_status: Option<String>,
    /// Whether the certificate is in effect, and if not, what holds it up. Example: `success`.
    pub status: Option<String>,
    /// ID that the certificate is kept under in the service. Example: `9002448`.
    pub cert_id: Option<String>,
    /// Region that the certificate lies in. Example: `cn-hangzhou`.
    pub cert_region: Option<String>,
}

response! {
    CertInfo {
        "CertDomainName" => cert_domain_name: value,
        "CertExpireTime" => cert_expire_time: value,
        "CertLife" => cert_life: value,
        "CertName" => cert_name: value,
        "CertOrg" => cert_org: value,
        "CertStartTime" => cert_start_time: value,
        "CertType" => cert_type: value,
        "CertUpdateTime" => cert_update_time: value,
        "DomainCnameStatus" => domain_cname_status: value,
        "DomainName" => domain_name: value,
        "ServerCertificate" => server_certificate: value,
        "ServerCertificateStatus" => server_certificate_status: value,
        "Status" => status: value,
        "CertId" => cert_id: value,
        "CertRegion" => cert_region: value,
    }
}

/// Errors that the documentation of [`DescribeDomainCertificateInfoRequest`] names.
///
/// - [`SignatureDoesNotMatch`](super::DocumentedError::SignatureDoesNotMatch)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeDomainCertificateInfoError = super::DocumentedError;
