// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnCertificateDetailById`, from `cdn/DescribeCdnCertificateDetailById.md`.

use alicloud_runtime::codegen::*;

/// Returns one certificate of the account, looked up by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnCertificateDetailByIdRequest::new()
///     .cert_id("12345");
/// let reply = client.describe_cdn_certificate_detail_by_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnCertificateDetailByIdRequest {
    /// **Required.** ID that the certificate is kept under in the service. Example: `12345`.
    pub cert_id: Option<String>,
    /// Region that the certificate lies in. Example: `cn-hangzhou`.
    pub cert_region: Option<String>,
}

impl DescribeCdnCertificateDetailByIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CertId`, which is required.
    pub fn cert_id(mut self, value: impl Into<String>) -> Self {
        self.cert_id = Some(value.into());
        self
    }
    /// Sets `CertRegion`.
    pub fn cert_region(mut self, value: impl Into<String>) -> Self {
        self.cert_region = Some(value.into());
        self
    }
}

request! {
    DescribeCdnCertificateDetailByIdRequest {
        "CertId" => cert_id: query,
        "CertRegion" => cert_region: query,
    }
}

impl Operation for DescribeCdnCertificateDetailByIdRequest {
    type Response = DescribeCdnCertificateDetailByIdResponse;
    type Error = DescribeCdnCertificateDetailByIdError;
    const INFO: OperationInfo = super::operation("DescribeCdnCertificateDetailById")
        .required(&["CertId"])
        .read_only();
    const ERRORS: &'static [DescribeCdnCertificateDetailByIdError] = &[
        DescribeCdnCertificateDetailByIdError::InvalidCertIdNotFound,
        DescribeCdnCertificateDetailByIdError::AbsCertRegionValueNotSupported,
    ];
}

/// Response to [`DescribeCdnCertificateDetailByIdRequest`].
#[non_exhaustive]
pub struct DescribeCdnCertificateDetailByIdResponse {
    /// Name that the certificate is stored under. Example: `yourCertName`.
    pub cert_name: Option<String>,
    /// Key that belongs to the certificate. Example: `587f6db37e3a2f01047b032b739cbe31`.
    pub key: Option<String>,
    /// Certificate itself, as PEM text.
    /// Example: `-----BEGINCERTIFICATE-----xxx-----END CERTIFICATE-----`.
    pub cert: Option<String>,
    /// ID that the certificate is kept under in the service. Example: `12345`.
    pub cert_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C370DAF1-C838-4288-A1A0-9A87633D248E`.
    pub request_id: Option<String>,
}

response! {
    DescribeCdnCertificateDetailByIdResponse {
        "CertName" => cert_name: value,
        "Key" => key: value,
        "Cert" => cert: value,
        "CertId" => cert_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeCdnCertificateDetailByIdRequest`] names.
///
/// - [`InvalidCertIdNotFound`](super::DocumentedError::InvalidCertIdNotFound)
/// - [`AbsCertRegionValueNotSupported`](super::DocumentedError::AbsCertRegionValueNotSupported)
pub type DescribeCdnCertificateDetailByIdError = super::DocumentedError;
