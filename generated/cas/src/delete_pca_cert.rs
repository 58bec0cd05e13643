// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePCACert`, from `cas/DeletePCACert.md`.

use alicloud_runtime::codegen::*;

/// Deletes a private (PCA) certificate from a certificate repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::DeletePCACertRequest::new()
///     .identifier("...");
/// let reply = client.delete_pca_cert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePCACertRequest {
    /// **Required.** Identifier of the certificate.
    pub identifier: Option<String>,
}

impl DeletePCACertRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Identifier`, which is required.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }
}

request! {
    DeletePCACertRequest {
        "Identifier" => identifier: query,
    }
}

impl Operation for DeletePCACertRequest {
    type Response = DeletePCACertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePCACert")
        .required(&["Identifier"]);
}

/// Response to [`DeletePCACertRequest`].
pub type DeletePCACertResponse = alicloud_runtime::EmptyResponse;
