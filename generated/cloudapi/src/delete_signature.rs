// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSignature`, from `cloudapi/DeleteSignature.md`.

use alicloud_runtime::codegen::*;

/// Deletes a signature key; backends can no longer recognize the gateway by it.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteSignatureRequest::new()
///     .signature_id("...");
/// let reply = client.delete_signature(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSignatureRequest {
    /// **Required.** Key with which the gateway signs requests to the backend.
    pub signature_id: Option<String>,
}

impl DeleteSignatureRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SignatureId`, which is required.
    pub fn signature_id(mut self, value: impl Into<String>) -> Self {
        self.signature_id = Some(value.into());
        self
    }
}

request! {
    DeleteSignatureRequest {
        "SignatureId" => signature_id: query,
    }
}

impl Operation for DeleteSignatureRequest {
    type Response = DeleteSignatureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSignature")
        .required(&["SignatureId"]);
}

/// Response to [`DeleteSignatureRequest`].
pub type DeleteSignatureResponse = alicloud_runtime::EmptyResponse;
