// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCsr`, from `cas/UpdateCsr.md`.

use alicloud_runtime::codegen::*;

/// Uploads or replaces the private key of an uploaded CSR.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::UpdateCsrRequest::new()
///     .csr_id(1)
///     .key("...");
/// let reply = client.update_csr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCsrRequest {
    /// **Required.** ID of the csr that the call is about.
    pub csr_id: Option<i64>,
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
}

impl UpdateCsrRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CsrId`, which is required.
    #[inline]
    pub fn csr_id(mut self, value: i64) -> Self {
        self.csr_id = Some(value);
        self
    }
    /// Sets `Key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
}

request! {
    UpdateCsrRequest {
        "CsrId" => csr_id: query,
        "Key" => key: query,
    }
}

impl Operation for UpdateCsrRequest {
    type Response = UpdateCsrResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCsr")
        .required(&["CsrId", "Key"]);
}

/// Response to [`UpdateCsrRequest`].
pub type UpdateCsrResponse = alicloud_runtime::EmptyResponse;
