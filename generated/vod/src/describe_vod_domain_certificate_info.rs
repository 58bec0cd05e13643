// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainCertificateInfo`, from `vod/DescribeVodDomainCertificateInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertType};

/// Shows the certificate that an accelerated domain name uses.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainCertificateInfoRequest::new()
///     .domain_name("example.com");
/// let reply = client.describe_vod_domain_certificate_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainCertificateInfoRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DescribeVodDomainCertificateInfoRequest {
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
    DescribeVodDomainCertificateInfoRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeVodDomainCertificateInfoRequest {
    type Response = DescribeVodDomainCertificateInfoResponse;
    type Error = DescribeVodDomainCertificateInfoError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainCertificateInfo")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeVodDomainCertificateInfoError] = &[
        DescribeVodDomainCertificateInfoError::InvalidDomainNotFound,
    ];
}

/// Response to [`DescribeVodDomainCertificateInfoRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainCertificateInfoResponse {
    /// What is known about each certificate, one entry each.
    pub cert_infos: Vec<CertInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5C1E43DC-9E51-4771-****-7D5ECEB547A1`.
    pub request_id: Option<String>,
}

response! {
    DescribeVodDomainCertificateInfoResponse {
        "CertInfos" => cert_infos: list("CertInfo"),
        "RequestId" => request_id: value,
    }
}

/// What is known about each certificate, one entry each.
#[non_exhaustive]
pub struct CertInfo {
    /// Name that the certificate domain name goes by. Example: `example.com`.
    pub cert_domain_name: Option<String>,
    /// When the certificate runs out. Example: `2018-06-03T13:03:39Z`.
    pub cert_expire_time: Option<Timestamp>,
    /// How long the certificate stays valid. Unit: `months`. Example: `3 months`.
    pub cert_life: Option<String>,
    /// Name that the certificate is stored under. Example: `cert-example.com`.
    pub cert_name: Option<String>,
    /// Authority that issued the certificate. Example: `Let's Encrypt`.
    pub cert_org: Option<String>,
    /// Kind of the certificate, by where it comes from or how it was validated. Example: `free`.
    pub cert_type: Option<Open<CertType>>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// State that the server certificate is in. Example: `checking`.
    pub server_certificate_status: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
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
        "ServerCertificateStatus" => server_certificate_status: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeVodDomainCertificateInfoRequest`] names.
///
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
pub type DescribeVodDomainCertificateInfoError = super::DocumentedError;
