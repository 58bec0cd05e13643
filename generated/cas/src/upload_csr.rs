// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadCsr`, from `cas/UploadCsr.md`.

use alicloud_runtime::codegen::*;

/// Uploads an existing CSR, optionally with its private key, for use in applications.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::UploadCsrRequest::new()
///     .csr("...");
/// let reply = client.upload_csr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadCsrRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Certificate signing request in PEM form.
    pub csr: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<String>,
}

impl UploadCsrRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Csr`, which is required.
    pub fn csr(mut self, value: impl Into<String>) -> Self {
        self.csr = Some(value.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
}

request! {
    UploadCsrRequest {
        "Name" => name: query,
        "Csr" => csr: query,
        "Key" => key: query,
    }
}

impl Operation for UploadCsrRequest {
    type Response = UploadCsrResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UploadCsr").required(&["Csr"]);
}

/// Response to [`UploadCsrRequest`].
#[non_exhaustive]
pub struct UploadCsrResponse {
    /// ID of the csr that the item belongs to or stands for. Example: `2271`.
    pub csr_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBF1E9B7-D6A0-4E9E-AD3E-2B47E6C2837D`.
    pub request_id: Option<String>,
}

response! {
    UploadCsrResponse {
        "CsrId" => csr_id: value,
        "RequestId" => request_id: value,
    }
}
