// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUserCertificate`, from `cas/DeleteUserCertificate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a certificate from the account; services where it was deployed keep their copy.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::DeleteUserCertificateRequest::new()
///     .cert_id(1);
/// let reply = client.delete_user_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUserCertificateRequest {
    /// **Required.** ID that the certificate is kept under in the service.
    pub cert_id: Option<i64>,
}

impl DeleteUserCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CertId`, which is required.
    #[inline]
    pub fn cert_id(mut self, value: i64) -> Self {
        self.cert_id = Some(value);
        self
    }
}

request! {
    DeleteUserCertificateRequest {
        "CertId" => cert_id: query,
    }
}

impl Operation for DeleteUserCertificateRequest {
    type Response = DeleteUserCertificateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteUserCertificate")
        .required(&["CertId"]);
}

/// Response to [`DeleteUserCertificateRequest`].
pub type DeleteUserCertificateResponse = alicloud_runtime::EmptyResponse;
