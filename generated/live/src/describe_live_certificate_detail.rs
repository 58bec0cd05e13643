// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveCertificateDetail`, from `live/DescribeLiveCertificateDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns the content and ID of a certificate, looked up by name.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveCertificateDetailRequest::new()
///     .cert_name("...");
/// let reply = client.describe_live_certificate_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveCertificateDetailRequest {
    /// **Required.** Name that the certificate is stored under.
    pub cert_name: Option<String>,
}

impl DescribeLiveCertificateDetailRequest {
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
    DescribeLiveCertificateDetailRequest {
        "CertName" => cert_name: query,
    }
}

impl Operation for DescribeLiveCertificateDetailRequest {
    type Response = DescribeLiveCertificateDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveCertificateDetail")
        .required(&["CertName"])
        .read_only();
}

/// Response to [`DescribeLiveCertificateDetailRequest`].
#[non_exhaustive]
pub struct DescribeLiveCertificateDetailResponse {
    /// Name that the certificate is stored under. Example: `Cert-****`.
    pub cert_name: Option<String>,
    /// Certificate itself, as PEM text.
    /// Example: `-----BEGIN CERTIFICATE-----****-----END CERTIFICATE-----`.
    pub cert: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7C69682-7F88-40DD-A198-10D0309E439B`.
    pub request_id: Option<String>,
    /// ID that the certificate is kept under in the service. Example: `23451111`.
    pub cert_id: Option<i64>,
}

response! {
    DescribeLiveCertificateDetailResponse {
        "CertName" => cert_name: value,
        "Cert" => cert: value,
        "RequestId" => request_id: value,
        "CertId" => cert_id: value,
    }
}
