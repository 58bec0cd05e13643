// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnCertificateDetail`, from `cdn/DescribeCdnCertificateDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns one certificate of the account, looked up by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnCertificateDetailRequest::new()
///     .cert_name("cert-15480655xxxx");
/// let reply = client.describe_cdn_certificate_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnCertificateDetailRequest {
    /// **Required.** Name that the certificate is stored under. Example: `cert-15480655xxxx`.
    pub cert_name: Option<String>,
}

impl DescribeCdnCertificateDetailRequest {
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
    DescribeCdnCertificateDetailRequest {
        "CertName" => cert_name: query,
    }
}

impl Operation for DescribeCdnCertificateDetailRequest {
    type Response = DescribeCdnCertificateDetailResponse;
    type Error = DescribeCdnCertificateDetailError;
    const INFO: OperationInfo = super::operation("DescribeCdnCertificateDetail")
        .required(&["CertName"])
        .read_only();
    const ERRORS: &'static [DescribeCdnCertificateDetailError] = &[
        DescribeCdnCertificateDetailError::InvaildParameter,
    ];
}

/// Response to [`DescribeCdnCertificateDetailRequest`].
#[non_exhaustive]
pub struct DescribeCdnCertificateDetailResponse {
    /// Certificate itself, as PEM text. Example: `-----BEGIN CERTIFICATE-----\nMIIFzDCCBLSgAwIBxxxx`.
    pub cert: Option<String>,
    /// ID that the certificate is kept under in the service. Example: `881049`.
    pub cert_id: Option<i64>,
    /// Name that the certificate is stored under. Example: `cert-15480655xxxx`.
    pub cert_name: Option<String>,
    /// Key that belongs to the certificate.
    pub key: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AEDAF20-4DDF-4165-8750-47FF9C1929C9`.
    pub request_id: Option<String>,
}

response! {
    DescribeCdnCertificateDetailResponse {
        "Cert" => cert: value,
        "CertId" => cert_id: value,
        "CertName" => cert_name: value,
        "Key" => key: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeCdnCertificateDetailRequest`] names.
///
/// - [`InvaildParameter`](super::DocumentedError::InvaildParameter)
pub type DescribeCdnCertificateDetailError = super::DocumentedError;
