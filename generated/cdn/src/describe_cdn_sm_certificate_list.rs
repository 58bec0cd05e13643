// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnSMCertificateList`, from `cdn/DescribeCdnSMCertificateList.md`.

use alicloud_runtime::codegen::*;

/// Lists the SM certificates that fit a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnSMCertificateListRequest::new()
///     .domain_name("example.com");
/// let reply = client.describe_cdn_sm_certificate_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnSMCertificateListRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DescribeCdnSMCertificateListRequest {
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
    DescribeCdnSMCertificateListRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeCdnSMCertificateListRequest {
    type Response = DescribeCdnSMCertificateListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCdnSMCertificateList")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`DescribeCdnSMCertificateListRequest`].
#[non_exhaustive]
pub struct DescribeCdnSMCertificateListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC0E34AC-0239-44A7-AB0E-800DE522C8DC`.
    pub request_id: Option<String>,
    /// Container for the certificates found and their number.
    pub certificate_list_model: Option<CertificateListModel>,
}

response! {
    DescribeCdnSMCertificateListResponse {
        "RequestId" => request_id: value,
        "CertificateListModel" => certificate_list_model: value,
    }
}

/// Container for the certificates found and their number.
#[non_exhaustive]
pub struct CertificateListModel {
    /// How many requests ended with the status code beside it. Example: `2`.
    pub count: Option<i32>,
    /// Certificates that matched, with their names, issuers and times.
    pub cert_list: Vec<Cert>,
}

response! {
    CertificateListModel {
        "Count" => count: value,
        "CertList" => cert_list: list("Cert"),
    }
}

/// Certificates that matched, with their names, issuers and times.
#[non_exhaustive]
pub struct Cert {
    /// Name that the certificate is stored under. Example: `yourCertName`.
    pub cert_name: Option<String>,
    /// Party that issued the certificate or token. Example: `yourCertIssuer`.
    pub issuer: Option<String>,
    /// Certificate number followed by `-cn-hangzhou`, under which an SM certificate is kept.
    /// Example: `yourCertldentifier`.
    pub cert_identifier: Option<String>,
    /// CN part of the certificate subject, as a rule a domain name. Example: `yourCertCommon`.
    pub common: Option<String>,
}

response! {
    Cert {
        "CertName" => cert_name: value,
        "Issuer" => issuer: value,
        "CertIdentifier" => cert_identifier: value,
        "Common" => common: value,
    }
}
