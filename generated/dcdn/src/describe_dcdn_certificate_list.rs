// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnCertificateList`, from `dcdn/DescribeDcdnCertificateList.md`.

use alicloud_runtime::codegen::*;

/// Lists the certificates that exist for a domain name.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnCertificateListRequest::new()
///     .domain_name("xxx");
/// let reply = client.describe_dcdn_certificate_list(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeDcdnCertificateListRequest {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DescribeDcdnCertificateListRequest {
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
    DescribeDcdnCertificateListRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDcdnCertificateListRequest {
    type Response = DescribeDcdnCertificateListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnCertificateList")
        .read_only();
}

/// Response to [`DescribeDcdnCertificateListRequest`].
#[non_exhaustive]
pub struct DescribeDcdnCertificateListResponse {
    /// Container for the certificates found and their number.
    pub certificate_list_model: Option<CertificateListModel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FC0E34AC-0239-44A7-AB0E-800DE522C8DA`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnCertificateListResponse {
        "CertificateListModel" => certificate_list_model: value,
        "RequestId" => request_id: value,
    }
}

/// Container for the certificates found and their number.
#[non_exhaustive]
pub struct CertificateListModel {
    /// Certificates, one entry each.
    pub cert_list: Vec<Cert>,
    /// How many requests ended with the status code beside it. Example: `123`.
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
    /// ID that the certificate is kept under in the service. Example: `123`.
    pub cert_id: Option<i64>,
    /// Name that the certificate is stored under. Example: `text`.
    pub cert_name: Option<String>,
    /// CN part of the certificate subject, as a rule a domain name. Example: `test`.
    pub common: Option<String>,
    /// Hash that tells keys or certificates apart.
    pub fingerprint: Option<String>,
    /// Party that issued the certificate or token.
    pub issuer: Option<String>,
    /// Time that is set or recorded for this: last. Example: `1512388659`.
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
