// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnSMCertificateDetail`, from `cdn/DescribeCdnSMCertificateDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns one SM certificate, with its signing and its encryption part.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnSMCertificateDetailRequest::new()
///     .cert_identifier("648****-cn-hangzhou");
/// let reply = client.describe_cdn_sm_certificate_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnSMCertificateDetailRequest {
    /// **Required.** Certificate number followed by `-cn-hangzhou`, under which an SM certificate is
    /// kept. Example: `648****-cn-hangzhou`.
    pub cert_identifier: Option<String>,
}

impl DescribeCdnSMCertificateDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CertIdentifier`, which is required.
    pub fn cert_identifier(mut self, value: impl Into<String>) -> Self {
        self.cert_identifier = Some(value.into());
        self
    }
}

request! {
    DescribeCdnSMCertificateDetailRequest {
        "CertIdentifier" => cert_identifier: query,
    }
}

impl Operation for DescribeCdnSMCertificateDetailRequest {
    type Response = DescribeCdnSMCertificateDetailResponse;
    type Error = DescribeCdnSMCertificateDetailError;
    const INFO: OperationInfo = super::operation("DescribeCdnSMCertificateDetail")
        .required(&["CertIdentifier"])
        .read_only();
    const ERRORS: &'static [DescribeCdnSMCertificateDetailError] = &[
        DescribeCdnSMCertificateDetailError::InvalidCertIdentifierValueNotSupported,
    ];
}

/// Response to [`DescribeCdnSMCertificateDetailRequest`].
#[non_exhaustive]
pub struct DescribeCdnSMCertificateDetailResponse {
    /// When the certificate runs out. Example: `2022-08-31T09:42:28Z`.
    pub cert_expire_time: Option<Timestamp>,
    /// Certificate number followed by `-cn-hangzhou`, under which an SM certificate is kept.
    /// Example: `648****-cn-hangzhou`.
    pub cert_identifier: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A7C69682-7F88-40DD-A198-10D0309E439D`.
    pub request_id: Option<String>,
    /// CN part of the certificate subject, as a rule the domain name that the certificate is for.
    /// Example: `example.com`.
    pub common_name: Option<String>,
    /// Name that the certificate is stored under. Example: `yourCertName`.
    pub cert_name: Option<String>,
    /// Further domain names that the certificate is valid for. Example: `***.example.com`.
    pub sans: Option<String>,
    /// Certificate of the SM pair that is used for signing.
    /// Example: `--BEGIN CERTIFICATE-----***-----END CERTIFICATE--`.
    pub sign_certificate: Option<String>,
    /// Certificate authority that issued the certificate. Example: `DigiCert Inc`.
    pub cert_org: Option<String>,
    /// Certificate of the SM pair that is used for encryption.
    /// Example: `-BEGIN CERTIFICATE-----***-----END CERTIFICATE--`.
    pub encrypt_certificate: Option<String>,
}

response! {
    DescribeCdnSMCertificateDetailResponse {
        "CertExpireTime" => cert_expire_time: value,
        "CertIdentifier" => cert_identifier: value,
        "RequestId" => request_id: value,
        "CommonName" => common_name: value,
        "CertName" => cert_name: value,
        "Sans" => sans: value,
        "SignCertificate" => sign_certificate: value,
        "CertOrg" => cert_org: value,
        "EncryptCertificate" => encrypt_certificate: value,
    }
}

/// Errors that the documentation of [`DescribeCdnSMCertificateDetailRequest`] names.
///
/// - [`InvalidCertIdentifierValueNotSupported`](super::DocumentedError::InvalidCertIdentifierValueNotSupported)
pub type DescribeCdnSMCertificateDetailError = super::DocumentedError;
