// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodCertificateList`, from `vod/DescribeVodCertificateList.md`.

use alicloud_runtime::codegen::*;

/// Lists the certificates that can serve accelerated domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodCertificateListRequest::new();
/// let reply = client.describe_vod_certificate_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodCertificateListRequest {
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DescribeVodCertificateListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeVodCertificateListRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeVodCertificateListRequest {
    type Response = DescribeVodCertificateListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVodCertificateList")
        .read_only();
}

/// Response to [`DescribeVodCertificateListRequest`].
#[non_exhaustive]
pub struct DescribeVodCertificateListResponse {
    /// Container for the certificates found and their number.
    pub certificate_list_model: Option<CertificateListModel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FC0E34AC-0239-44A7-****-800DE522C8DA`.
    pub request_id: Option<String>,
}

response! {
    DescribeVodCertificateListResponse {
        "CertificateListModel" => certificate_list_model: value,
        "RequestId" => request_id: value,
    }
}

/// Container for the certificates found and their number.
#[non_exhaustive]
pub struct CertificateListModel {
    /// Certificates, one entry each.
    pub cert_list: Vec<Cert>,
    /// How many requests got the status. Example: `2`.
    pub count: Option<i32>,
}

response! {
    CertificateListModel {
        "CertList" => cert_list: list("Cert"),
        "Count" => count: value,
    }
}

/// Certificates, one entry each.
#[non_exhaustive]
pub struct Cert {
    /// ID that the certificate is kept under in the service. Example: `235437`.
    pub cert_id: Option<i64>,
    /// Name that the certificate is stored under. Example: `text`.
    pub cert_name: Option<String>,
    /// CN part of the certificate subject, as a rule a domain name. Example: `test`.
    pub common: Option<String>,
    /// Hash that tells keys or certificates apart.
    pub fingerprint: Option<String>,
    /// Party that issued the certificate or token.
    pub issuer: Option<String>,
    /// Time that is set or recorded for this: last. Unit: `seconds`. Example: `1512388610`.
    pub last_time: Option<i64>,
}

response! {
    Cert {
        "CertId" => cert_id: value,
        "CertName" => cert_name: value,
        "Common" => common: value,
        "Fingerprint" => fingerprint: value,
        "Issuer" => issuer: value,
        "LastTime" => last_time: value,
    }
}
