// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnCertificateDetail`, from `dcdn/DescribeDcdnCertificateDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows the details of a certificate that is used with DCDN.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnCertificateDetailRequest::new()
///     .cert_name("xxx");
/// let reply = client.describe_dcdn_certificate_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnCertificateDetailRequest {
    /// **Required.** Name that the certificate is stored under. Example: `yourCertName`.
    pub cert_name: Option<String>,
}

impl DescribeDcdnCertificateDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CertName`, which is required.
    pub fn cert_name(mut self, value: impl Into<String>) -> Self {
        self.cert_name = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnCertificateDetailRequest {
        "CertName" => cert_name: query,
    }
}

impl Operation for DescribeDcdnCertificateDetailRequest {
    type Response = DescribeDcdnCertificateDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnCertificateDetail")
        .required(&["CertName"])
        .read_only();
}

/// Response to [`DescribeDcdnCertificateDetailRequest`].
#[non_exhaustive]
pub struct DescribeDcdnCertificateDetailResponse {
    /// Certificate itself, as PEM text.
    /// Example: `-----BEGIN CERTIFICATE-----xxx-----END CERTIFICATE-----`.
    pub cert: Option<String>,
    /// ID that the certificate is kept under in the service. Example: `123`.
    pub cert_id: Option<i64>,
    /// Name that the certificate is stored under. Example: `123`.
    pub cert_name: Option<String>,
    /// Name in a pair of name and value. Example: `ak1htyxxxx`.
    pub key: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7C69682-7F88-40DD-A198-10D0309E439B`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnCertificateDetailResponse {
        "Cert" => cert: value,
        "CertId" => cert_id: value,
        "CertName" => cert_name: value,
        "Key" => key: value,
        "RequestId" => request_id: value,
    }
}
