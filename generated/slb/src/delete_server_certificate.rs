// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteServerCertificate`, from `slb/DeleteServerCertificate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a server certificate; neither a listener nor an additional domain may be using it.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DeleteServerCertificateRequest::new()
///     .server_certificate_id("123157xxxxxxx_166f8204689_1714763408_7099*******");
/// let reply = client.delete_server_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteServerCertificateRequest {
    /// **Required.** Server certificate, as
    /// [`UploadServerCertificate`](super::Client::upload_server_certificate) returned its ID.
    /// Example: `123157xxxxxxx_166f8204689_1714763408_7099*******`.
    pub server_certificate_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteServerCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerCertificateId`, which is required.
    pub fn server_certificate_id(mut self, value: impl Into<String>) -> Self {
        self.server_certificate_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteServerCertificateRequest {
        "ServerCertificateId" => server_certificate_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteServerCertificateRequest {
    type Response = DeleteServerCertificateResponse;
    type Error = DeleteServerCertificateError;
    const INFO: OperationInfo = super::operation("DeleteServerCertificate")
        .required(&["ServerCertificateId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteServerCertificateError] = &[
        DeleteServerCertificateError::CertificateAndPrivateKeyIsRefered,
        DeleteServerCertificateError::CertificateRelatedDomainExtensionExist,
    ];
}

/// Response to [`DeleteServerCertificateRequest`].
pub type DeleteServerCertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteServerCertificateRequest`] names.
///
/// - [`CertificateAndPrivateKeyIsRefered`](super::DocumentedError::CertificateAndPrivateKeyIsRefered)
/// - [`CertificateRelatedDomainExtensionExist`](super::DocumentedError::CertificateRelatedDomainExtensionExist)
pub type DeleteServerCertificateError = super::DocumentedError;
