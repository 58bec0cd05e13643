// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnSMCertificateDetail`, from `dcdn/DescribeDcdnSMCertificateDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows the details of a ShangMi (SM) certificate, which follows Chinese cryptographic standards.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnSMCertificateDetailRequest::new()
///     .cert_identifier("...");
/// let reply = client.describe_dcdn_sm_certificate_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateDetailRequest {
    /// **Required.** Identifier under which the certificate is known across regions.
    pub cert_identifier: Option<String>,
}

impl DescribeDcdnSMCertificateDetailRequest {
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
    DescribeDcdnSMCertificateDetailRequest {
        "CertIdentifier" => cert_identifier: query,
    }
}

impl Operation for DescribeDcdnSMCertificateDetailRequest {
    type Response = DescribeDcdnSMCertificateDetailResponse;
    type Error = DescribeDcdnSMCertificateDetailError;
    const INFO: OperationInfo = super::operation("DescribeDcdnSMCertificateDetail")
        .required(&["CertIdentifier"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnSMCertificateDetailError] = &[
        DescribeDcdnSMCertificateDetailError::InvalidCertIdentifierValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnSMCertificateDetailRequest`].
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateDetailResponse {
    /// When the certificate runs out. Example: `2022-08-31T09:42:28Z`.
    pub cert_expire_time: Option<Timestamp>,
    /// Identifier under which the certificate is known across regions. Example: `648****-cn-hangzhou`.
    pub cert_identifier: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A7C69682-7F88-40DD-A198-10D0309E439D`.
    pub request_id: Option<String>,
    /// Main domain that the certificate is made out to. Example: `example.com`.
    pub common_name: Option<String>,
    /// Name that the certificate is stored under. Example: `yourCertName`.
    pub cert_name: Option<String>,
    /// The sans that are concerned. Example: `***.example.com`.
    pub sans: Option<String>,
    /// Certificate of the SM pair that is used for signing.
    /// Example: `--BEGIN CERTIFICATE-----***-----END CERTIFICATE--`.
    pub sign_certificate: Option<String>,
    /// Authority that issued the certificate. Example: `DigiCert Inc`.
    pub cert_org: Option<String>,
    /// Certificate of the SM pair that is used for encryption.
    /// Example: `--BEGIN CERTIFICATE-----***-----END CERTIFICATE--`.
    pub encrypt_certificate: Option<String>,
}

response! {
    DescribeDcdnSMCertificateDetailResponse {
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

/// Errors that the documentation of [`DescribeDcdnSMCertificateDetailRequest`] names.
///
/// - [`InvalidCertIdentifierValueNotSupported`](super::DocumentedError::InvalidCertIdentifierValueNotSupported)
pub type DescribeDcdnSMCertificateDetailError = super::DocumentedError;
