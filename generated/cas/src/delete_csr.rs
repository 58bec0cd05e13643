// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCsr`, from `cas/DeleteCsr.md`.

use alicloud_runtime::codegen::*;

/// Deletes a certificate signing request that is no longer needed.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::DeleteCsrRequest::new()
///     .csr_id(1);
/// let reply = client.delete_csr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCsrRequest {
    /// **Required.** ID of the csr that the call is about.
    pub csr_id: Option<i64>,
}

impl DeleteCsrRequest {
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
}

request! {
    DeleteCsrRequest {
        "CsrId" => csr_id: query,
    }
}

impl Operation for DeleteCsrRequest {
    type Response = DeleteCsrResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCsr").required(&["CsrId"]);
}

/// Response to [`DeleteCsrRequest`].
pub type DeleteCsrResponse = alicloud_runtime::EmptyResponse;
