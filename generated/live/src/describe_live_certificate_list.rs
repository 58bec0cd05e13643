// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveCertificateList`, from `live/DescribeLiveCertificateList.md`.

use alicloud_runtime::codegen::*;

/// Lists the certificates available to the account, optionally for one domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveCertificateListRequest::new();
/// let reply = client.describe_live_certificate_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveCertificateListRequest {
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveCertificateListRequest {
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
    DescribeLiveCertificateListRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveCertificateListRequest {
    type Response = DescribeLiveCertificateListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveCertificateList")
        .read_only();
}

/// Response to [`DescribeLiveCertificateListRequest`].
#[non_exhaustive]
pub struct DescribeLiveCertificateListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// Container for the certificates found and their number.
    pub certificate_list_model: Option<CertificateListModel>,
}

response! {
    DescribeLiveCertificateListResponse {
        "RequestId" => request_id: value,
        "CertificateListModel" => certificate_list_model: value,
    }
}

/// Container for the certificates found and their number.
#[non_exhaustive]
pub struct CertificateListModel {
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i32>,
    /// Certificates, one entry each.
    pub cert_list: Vec<Cert>,
}

response! {
    CertificateListModel {
        "Count" => count: value,
        "CertList" => cert_list: list("Cert"),
    }
}

/// Certificates, one entry each.
#[non_exhaustive]
pub struct Cert {
    /// Time that is set or recorded for this: last. Example: `1512388659`.
    pub last_time: Option<i64>,
    /// Hash that tells keys or certificates apart.
    pub fingerprint: Option<String>,
    /// Name that the certificate is stored under. Example: `Cert-****`.
    pub cert_name: Option<String>,
    /// Party that issued the certificate or token.
    pub issuer: Option<String>,
    /// ID that the certificate is kept under in the service. Example: `123456`.
    pub cert_id: Option<i64>,
    /// CN part of the certificate subject, as a rule a domain name. Example: `example.net`.
    pub common: Option<String>,
}

response! {
    Cert {
        "LastTime" => last_time: value,
        "Fingerprint" => fingerprint: value,
        "CertName" => cert_name: value,
        "Issuer" => issuer: value,
        "CertId" => cert_id: value,
        "Common" => common: value,
    }
}
