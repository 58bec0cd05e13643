// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCertificateStatus`, from `kms/UpdateCertificateStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertificateStatus};

/// Enables, disables, or revokes a certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::UpdateCertificateStatusRequest::new()
///     .certificate_id("9a28de48-8d8b-484d-a766-dec4****")
///     .status("DISABLED");
/// let reply = client.update_certificate_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCertificateStatusRequest {
    /// **Required.** ID of a certificate kept in KMS, as
    /// [`CreateCertificate`](super::Client::create_certificate) returned it.
    /// Example: `9a28de48-8d8b-484d-a766-dec4****`.
    pub certificate_id: Option<String>,
    /// **Required.** State to put the certificate into. Here: `ACTIVE`, `DISABLED`, `REOVKED`.
    /// Example: `DISABLED`.
    pub status: Option<Open<CertificateStatus>>,
}

impl UpdateCertificateStatusRequest {
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
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<Open<CertificateStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    UpdateCertificateStatusRequest {
        "CertificateId" => certificate_id: query,
        "Status" => status: query,
    }
}

impl Operation for UpdateCertificateStatusRequest {
    type Response = UpdateCertificateStatusResponse;
    type Error = UpdateCertificateStatusError;
    const INFO: OperationInfo = super::operation("UpdateCertificateStatus")
        .required(&["CertificateId", "Status"]);
    const ERRORS: &'static [UpdateCertificateStatusError] = &[
        UpdateCertificateStatusError::CertificateNotFound,
        UpdateCertificateStatusError::InvalidParameter,
        UpdateCertificateStatusError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`UpdateCertificateStatusRequest`].
pub type UpdateCertificateStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateCertificateStatusRequest`] names.
///
/// - [`CertificateNotFound`](super::DocumentedError::CertificateNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type UpdateCertificateStatusError = super::DocumentedError;
