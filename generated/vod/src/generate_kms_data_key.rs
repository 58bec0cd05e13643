// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateKMSDataKey`, from `vod/GenerateKMSDataKey.md`.

use alicloud_runtime::codegen::*;

/// Generates a random data key of KMS for the standard encryption of videos.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GenerateKMSDataKeyRequest::new();
/// let reply = client.generate_kms_data_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateKMSDataKeyRequest {}

impl GenerateKMSDataKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GenerateKMSDataKeyRequest {}
}

impl Operation for GenerateKMSDataKeyRequest {
    type Response = GenerateKMSDataKeyResponse;
    type Error = GenerateKMSDataKeyError;
    const INFO: OperationInfo = super::operation("GenerateKMSDataKey");
    const ERRORS: &'static [GenerateKMSDataKeyError] = &[
        GenerateKMSDataKeyError::EntityNotExistRole,
    ];
}

/// Response to [`GenerateKMSDataKeyRequest`].
#[non_exhaustive]
pub struct GenerateKMSDataKeyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// ID of the key that the item belongs to or stands for.
    /// Example: `7906979c-8e06-46a2-be2d-68e3ccbc****`.
    pub key_id: Option<String>,
    /// The data key encrypted; keep it beside the video.
    pub ciphertext_blob: Option<String>,
    /// Data in readable form, before encryption or after decryption.
    /// Example: `QmFzZTY0IGVuY29kZWQgcGxhaW50****`.
    pub plaintext: Option<String>,
}

response! {
    GenerateKMSDataKeyResponse {
        "RequestId" => request_id: value,
        "KeyId" => key_id: value,
        "CiphertextBlob" => ciphertext_blob: value,
        "Plaintext" => plaintext: value,
    }
}

/// Errors that the documentation of [`GenerateKMSDataKeyRequest`] names.
///
/// - [`EntityNotExistRole`](super::DocumentedError::EntityNotExistRole)
pub type GenerateKMSDataKeyError = super::DocumentedError;
