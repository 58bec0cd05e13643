// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCACertificate`, from `slb/DeleteCACertificate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a CA certificate; it must not be in use by a listener.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DeleteCACertificateRequest::new()
///     .region_id("cn-hangzhou")
///     .ca_certificate_id("123157908xxxxxxx_15c73d77203_-986300114_-2110544xxx");
/// let reply = client.delete_ca_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCACertificateRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Certificate of the authority that client certificates are checked against; it
    /// makes authentication mutual. Example: `123157908xxxxxxx_15c73d77203_-986300114_-2110544xxx`.
    pub ca_certificate_id: Option<String>,
}

impl DeleteCACertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CACertificateId`, which is required.
    pub fn ca_certificate_id(mut self, value: impl Into<String>) -> Self {
        self.ca_certificate_id = Some(value.into());
        self
    }
}

request! {
    DeleteCACertificateRequest {
        "RegionId" => region_id: query,
        "CACertificateId" => ca_certificate_id: query,
    }
}

impl Operation for DeleteCACertificateRequest {
    type Response = DeleteCACertificateResponse;
    type Error = DeleteCACertificateError;
    const INFO: OperationInfo = super::operation("DeleteCACertificate")
        .required(&["RegionId", "CACertificateId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteCACertificateError] = &[
        DeleteCACertificateError::CertificateAndPrivateKeyIsRefered,
    ];
}

/// Response to [`DeleteCACertificateRequest`].
pub type DeleteCACertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCACertificateRequest`] names.
///
/// - [`CertificateAndPrivateKeyIsRefered`](super::DocumentedError::CertificateAndPrivateKeyIsRefered)
pub type DeleteCACertificateError = super::DocumentedError;
