// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnCertificateList`, from `cdn/DescribeCdnCertificateList.md`.

use alicloud_runtime::codegen::*;

/// Lists the certificates that fit a domain name.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnCertificateListRequest::new()
///     .domain_name("xxx");
/// let reply = client.describe_cdn_certificate_list(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeCdnCertificateListRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DescribeCdnCertificateListRequest {
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
    DescribeCdnCertificateListRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeCdnCertificateListRequest {
    type Response = DescribeCdnCertificateListResponse;
    type Error = DescribeCdnCertificateListError;
    const INFO: OperationInfo = super::operation("DescribeCdnCertificateList")
        .read_only();
    const ERRORS: &'static [DescribeCdnCertificateListError] = &[
        DescribeCdnCertificateListError::FlowControlError,
    ];
}

/// Response to [`DescribeCdnCertificateListRequest`].
#[non_exhaustive]
pub struct DescribeCdnCertificateListResponse {
    /// Container for the certificates found and their number.
    pub certificate_list_model: Option<CertificateListModel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FC0E34AC-0239-44A7-AB0E-800DE522C8DA`.
    pub request_id: Option<String>,
}

response! {
    DescribeCdnCertificateListResponse {
        "CertificateListModel" => certificate_list_model: value,
        "RequestId" => request_id: value,
    }
}

/// Container for the certificates found and their number.
#[non_exhaustive]
pub struct CertificateListModel {
    /// Certificates that matched, with their names, issuers and times.
    pub cert_list: Vec<Cert>,
    /// How many requests ended with the status code beside it. Example: `2`.
    pub count: Option<i32>,
}

response! {
    CertificateListModel {
        "CertList" => cert_list: list("Cert"),
        "Count" => count: value,
    }
}

/// Certificates that matched, with their names, issuers and times.
#[non_exhaustive]
pub struct Cert {
    /// ID that the certificate is kept under in the service. Example: `1`.
    pub cert_id: Option<i64>,
    /// Name that the certificate is stored under. Example: `text`.
    pub cert_name: Option<String>,
    /// CN part of the certificate subject, as a rule a domain name. Example: `example.com`.
    pub common: Option<String>,
    /// Hash that tells keys or certificates apart. Example: `2ED68FD337***********5BB552E`.
    pub fingerprint: Option<String>,
    /// Party that issued the certificate or token. Example: `CO***O`.
    pub issuer: Option<String>,
    /// Timestamp of the certificate; some operations mean its expiry by it. Example: `1512388610`.
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

/// Errors that the documentation of [`DescribeCdnCertificateListRequest`] names.
///
/// - [`FlowControlError`](super::DocumentedError::FlowControlError)
pub type DescribeCdnCertificateListError = super::DocumentedError;
