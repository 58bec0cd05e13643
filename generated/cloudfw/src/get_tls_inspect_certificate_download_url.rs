// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTlsInspectCertificateDownloadUrl`, from `cloudfw/GetTlsInspectCertificateDownloadUrl.md`.

use alicloud_runtime::codegen::*;

/// Issues a download URL for a CA certificate of TLS inspection.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::GetTlsInspectCertificateDownloadUrlRequest::new()
///     .ca_cert_id("...");
/// let reply = client.get_tls_inspect_certificate_download_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTlsInspectCertificateDownloadUrlRequest {
    /// **Required.** ID of the ca certificate that the call is about.
    pub ca_cert_id: Option<String>,
}

impl GetTlsInspectCertificateDownloadUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CaCertId`, which is required.
    pub fn ca_cert_id(mut self, value: impl Into<String>) -> Self {
        self.ca_cert_id = Some(value.into());
        self
    }
}

request! {
    GetTlsInspectCertificateDownloadUrlRequest {
        "CaCertId" => ca_cert_id: query,
    }
}

impl Operation for GetTlsInspectCertificateDownloadUrlRequest {
    type Response = GetTlsInspectCertificateDownloadUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTlsInspectCertificateDownloadUrl")
        .required(&["CaCertId"])
        .read_only();
}

/// Response to [`GetTlsInspectCertificateDownloadUrlRequest`], which the documentation does not describe.
pub type GetTlsInspectCertificateDownloadUrlResponse = alicloud_runtime::UndocumentedResponse;
