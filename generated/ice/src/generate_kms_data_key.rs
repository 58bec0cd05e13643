// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateKMSDataKey`, from `ice/GenerateKMSDataKey.md`.

use alicloud_runtime::codegen::*;

/// Generates a random KMS data key for the standard encryption of transcoded video.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GenerateKMSDataKeyRequest::new();
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GenerateKMSDataKey");
}

/// Response to [`GenerateKMSDataKeyRequest`].
#[non_exhaustive]
pub struct GenerateKMSDataKeyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Key that opens, signs or picks out the data.
    pub data_key: Option<DataKey>,
}

response! {
    GenerateKMSDataKeyResponse {
        "RequestId" => request_id: value,
        "DataKey" => data_key: value,
    }
}

/// Key that opens, signs or picks out the data.
#[non_exhaustive]
pub struct DataKey {
    /// ID of the key that the item belongs to or stands for.
    /// Example: `7906979c-8e06-46a2-be2d-68e3ccbc****`.
    pub key_id: Option<String>,
    /// Data in readable form, before encryption or after decryption.
    /// Example: `QmFzZTY0IGVuY29kZWQgcGxhaW50****`.
    pub plaintext: Option<String>,
    /// Encrypted data key; keep it and have it opened when it is needed.
    pub ciphertext_blob: Option<String>,
}

response! {
    DataKey {
        "KeyId" => key_id: value,
        "Plaintext" => plaintext: value,
        "CiphertextBlob" => ciphertext_blob: value,
    }
}
