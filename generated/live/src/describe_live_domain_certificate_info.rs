// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainCertificateInfo`, from `live/DescribeLiveDomainCertificateInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns status, expiry, and type of the certificate that a live domain uses.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainCertificateInfoRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_domain_certificate_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainCertificateInfoRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveDomainCertificateInfoRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDomainCertificateInfoRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveDomainCertificateInfoRequest {
    type Response = DescribeLiveDomainCertificateInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainCertificateInfo")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLiveDomainCertificateInfoRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainCertificateInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5C1E43DC-9E51-4771-82C0-7D5ECEB547A1`.
    pub request_id: Option<String>,
    /// What is known about each certificate, one entry each.
    pub cert_infos: Vec<CertInfo>,
}

response! {
    DescribeLiveDomainCertificateInfoResponse {
        "RequestId" => request_id: value,
        "CertInfos" => cert_infos: list("CertInfo"),
    }
}

/// What is known about each certificate, one entry each.
#[non_exhaustive]
pub struct CertInfo {
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// How long the certificate stays valid. Example: `3 months`.
    pub cert_life: Option<String>,
    /// When the certificate runs out. Example: `2018-06-03T22:03:39Z`.
    pub cert_expire_time: Option<Timestamp>,
    /// Certificate itself, in PEM form. Example: `yourSSLPub`.
    pub ssl_pub: Option<String>,
    /// Protocol that the SSL uses. Example: `on`.
    pub ssl_protocol: Option<String>,
    /// Kind of the certificate, by where it comes from or how it was validated. Example: `cas`.
    pub cert_type: Option<String>,
    /// Name that the certificate domain name goes by. Example: `example.com`.
    pub cert_domain_name: Option<String>,
    /// Name that the certificate is stored under. Example: `Cert-****`.
    pub cert_name: Option<String>,
    /// Authority that issued the certificate. Example: `Let's Encrypt`.
    pub cert_org: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
}

response! {
    CertInfo {
        "Status" => status: value,
        "CertLife" => cert_life: value,
        "CertExpireTime" => cert_expire_time: value,
        "SSLPub" => ssl_pub: value,
        "SSLProtocol" => ssl_protocol: value,
        "CertType" => cert_type: value,
        "CertDomainName" => cert_domain_name: value,
        "CertName" => cert_name: value,
        "CertOrg" => cert_org: value,
        "DomainName" => domain_name: value,
    }
}
