// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainCertificateInfo`, from `dcdn/DescribeDcdnDomainCertificateInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertType, OnOff};

/// Shows the certificate that is set on a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainCertificateInfoRequest::new()
///     .domain_name("test.com");
/// let reply = client.describe_dcdn_domain_certificate_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainCertificateInfoRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration. Example: `test.com`.
    pub domain_name: Option<String>,
}

impl DescribeDcdnDomainCertificateInfoRequest {
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
    DescribeDcdnDomainCertificateInfoRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDcdnDomainCertificateInfoRequest {
    type Response = DescribeDcdnDomainCertificateInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainCertificateInfo")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`DescribeDcdnDomainCertificateInfoRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainCertificateInfoResponse {
    /// What is known about each certificate, one entry each.
    pub cert_infos: Vec<CertInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5C1E43DC-9E51-4771-82C0-7D5ECEB547A1`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnDomainCertificateInfoResponse {
        "CertInfos" => cert_infos: list("CertInfo"),
        "RequestId" => request_id: value,
    }
}

/// What is known about each certificate, one entry each.
#[non_exhaustive]
pub struct CertInfo {
    /// Name that the certificate domain name goes by. Example: `test.com`.
    pub cert_domain_name: Option<String>,
    /// When the certificate runs out. Example: `2018-06-03T22:03:39Z`.
    pub cert_expire_time: Option<Timestamp>,
    /// How long the certificate stays valid. Unit: `months`. Example: `3 months`.
    pub cert_life: Option<String>,
    /// Name that the certificate is stored under. Example: `cert-test.com`.
    pub cert_name: Option<String>,
    /// Authority that issued the certificate. Example: `Let's Encrypt`.
    pub cert_org: Option<String>,
    /// Kind of the certificate, by where it comes from or how it was validated. Example: `cas`.
    pub cert_type: Option<Open<CertType>>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `test.com`.
    pub domain_name: Option<String>,
    /// Protocol that the SSL uses. Example: `on`.
    pub ssl_protocol: Option<Open<OnOff>>,
    /// Certificate itself, in PEM form.
    pub ssl_pub: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<Open<CertStatus>>,
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
        "CertType" => cert_type: value,
        "DomainName" => domain_name: value,
        "SSLProtocol" => ssl_protocol: value,
        "SSLPub" => ssl_pub: value,
        "Status" => status: value,
        "CertId" => cert_id: value,
        "CertRegion" => cert_region: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum CertStatus {
        /// Ended as intended.
        Success = "success",
        /// It is being checked whether the domain name is on the CDN.
        Checking = "checking",
        /// The domain name does not point at the CDN.
        CnameError = "cname_error",
        /// The domain name contains characters that are not allowed.
        DomainInvalid = "domain_invalid",
        /// Certificates of this kind do not cover wildcard domain names.
        UnsupportWildcard = "unsupport_wildcard",
        /// The certificate has been applied for.
        Applying = "applying",
        /// The token was not there in time; a misspelled `get_token_timeout`.
        FgetTokenTimeout = "fget_token_timeout",
        /// Checking the proof of domain control took too long.
        CheckTokenTimeout = "check_token_timeout",
        /// Obtaining the certificate took too long.
        GetCertTimeout = "get_cert_timeout",
        /// The certificate could not be had; a misspelled `failed`.
        Ailed = "ailed",
    }
}
