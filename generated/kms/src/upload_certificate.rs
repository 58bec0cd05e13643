// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadCertificate`, from `kms/UploadCertificate.md`.

use alicloud_runtime::codegen::*;

/// Uploads the certificate that an authority issued for a signing request made by
/// [`CreateCertificate`](super::Client::create_certificate).
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::UploadCertificateRequest::new()
///     .certificate("text")
///     .certificate_id("12345678-1234-1234-1234-12345678****");
/// let reply = client.upload_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadCertificateRequest {
    /// **Required.** Certificate itself, as PEM text. Example: `text`.
    pub certificate: Option<String>,
    /// **Required.** ID of a certificate kept in KMS, as
    /// [`CreateCertificate`](super::Client::create_certificate) returned it.
    /// Example: `12345678-1234-1234-1234-12345678****`.
    pub certificate_id: Option<String>,
    /// Certificates that link the certificate to the authority, in PEM form. Example: `text`.
    pub certificate_chain: Option<String>,
}

impl UploadCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Certificate`, which is required.
    pub fn certificate(mut self, value: impl Into<String>) -> Self {
        self.certificate = Some(value.into());
        self
    }
    /// Sets `CertificateId`, which is required.
    pub fn certificate_id(mut self, value: impl Into<String>) -> Self {
        self.certificate_id = Some(value.into());
        self
    }
    /// Sets `CertificateChain`.
    pub fn certificate_chain(mut self, value: impl Into<String>) -> Self {
        self.certificate_chain = Some(value.into());
        self
    }
}

request! {
    UploadCertificateRequest {
        "Certificate" => certificate: query,
        "CertificateId" => certificate_id: query,
        "CertificateChain" => certificate_chain: query,
    }
}

impl Operation for UploadCertificateRequest {
    type Response = UploadCertificateResponse;
    type Error = UploadCertificateError;
    const INFO: OperationInfo = super::operation("UploadCertificate")
        .required(&["Certificate", "CertificateId"]);
    const ERRORS: &'static [UploadCertificateError] = &[
        UploadCertificateError::InvalidAccessKeyIdNotFound,
        UploadCertificateError::InvalidParameter,
    ];
}

/// Response to [`UploadCertificateRequest`].
pub type UploadCertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UploadCertificateRequest`] names.
///
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type UploadCertificateError = super::DocumentedError;
