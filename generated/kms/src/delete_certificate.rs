// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCertificate`, from `kms/DeleteCertificate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a certificate with its private key and chain for good.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DeleteCertificateRequest::new()
///     .certificate_id("9a28de48-8d8b-484d-a766-dec4****");
/// let reply = client.delete_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCertificateRequest {
    /// **Required.** ID of a certificate kept in KMS, as
    /// [`CreateCertificate`](super::Client::create_certificate) returned it.
    /// Example: `9a28de48-8d8b-484d-a766-dec4****`.
    pub certificate_id: Option<String>,
}

impl DeleteCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CertificateId`, which is required.
    pub fn certificate_id(mut self, value: impl Into<String>) -> Self {
        self.certificate_id = Some(value.into());
        self
    }
}

request! {
    DeleteCertificateRequest {
        "CertificateId" => certificate_id: query,
    }
}

impl Operation for DeleteCertificateRequest {
    type Response = DeleteCertificateResponse;
    type Error = DeleteCertificateError;
    const INFO: OperationInfo = super::operation("DeleteCertificate")
        .required(&["CertificateId"]);
    const ERRORS: &'static [DeleteCertificateError] = &[
        DeleteCertificateError::CertificateNotFound,
        DeleteCertificateError::InvalidParameter,
        DeleteCertificateError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`DeleteCertificateRequest`].
pub type DeleteCertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCertificateRequest`] names.
///
/// - [`CertificateNotFound`](super::DocumentedError::CertificateNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DeleteCertificateError = super::DocumentedError;
