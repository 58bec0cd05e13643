// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnSMCertificateList`, from `dcdn/DescribeDcdnSMCertificateList.md`.

use alicloud_runtime::codegen::*;

/// Lists the ShangMi (SM) certificates that exist for a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnSMCertificateListRequest::new()
///     .domain_name("...");
/// let reply = client.describe_dcdn_sm_certificate_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateListRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
}

impl DescribeDcdnSMCertificateListRequest {
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
    DescribeDcdnSMCertificateListRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDcdnSMCertificateListRequest {
    type Response = DescribeDcdnSMCertificateListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnSMCertificateList")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`DescribeDcdnSMCertificateListRequest`].
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC0E34AC-0239-44A7-AB0E-800DE522C8DC`.
    pub request_id: Option<String>,
    /// Container for the certificates found and their number.
    pub certificate_list_model: Option<CertificateListModel>,
}

response! {
    DescribeDcdnSMCertificateListResponse {
        "RequestId" => request_id: value,
        "CertificateListModel" => certificate_list_model: value,
    }
}

/// Container for the certificates found and their number.
#[non_exhaustive]
pub struct CertificateListModel {
    /// How many requests ended with the status code beside it. Example: `2`.
    pub count: Option<i32>,
    /// Certificates, one entry each.
    pub cert_list: Vec<CertList>,
}

response! {
    CertificateListModel {
        "Count" => count: value,
        "CertList" => cert_list: list(""),
    }
}

/// Certificates, one entry each.
#[non_exhaustive]
pub struct CertList {
    /// Name that the certificate is stored under. Example: `yourCertName`.
    pub cert_name: Option<String>,
    /// Party that issued the certificate or token. Example: `yourCertIssuer`.
    pub issuer: Option<String>,
    /// Identifier under which the certificate is known across regions. Example: `yourCertldentifier`.
    pub cert_identifier: Option<String>,
    /// CN part of the certificate subject, as a rule a domain name. Example: `yourCertCommon`.
    pub common: Option<String>,
}

response! {
    CertList {
        "CertName" => cert_name: value,
        "Issuer" => issuer: value,
        "CertIdentifier" => cert_identifier: value,
        "Common" => common: value,
    }
}
