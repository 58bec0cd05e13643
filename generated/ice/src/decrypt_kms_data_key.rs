// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DecryptKMSDataKey`, from `ice/DecryptKMSDataKey.md`.

use alicloud_runtime::codegen::*;

/// Decrypts the ciphertext of a KMS data key into the plain key.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DecryptKMSDataKeyRequest::new()
///     .ciphertext_blob("...");
/// let reply = client.decrypt_kms_data_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DecryptKMSDataKeyRequest {
    /// **Required.** Encrypted text that is to be opened.
    pub ciphertext_blob: Option<String>,
}

impl DecryptKMSDataKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CiphertextBlob`, which is required.
    pub fn ciphertext_blob(mut self, value: impl Into<String>) -> Self {
        self.ciphertext_blob = Some(value.into());
        self
    }
}

request! {
    DecryptKMSDataKeyRequest {
        "CiphertextBlob" => ciphertext_blob: query,
    }
}

impl Operation for DecryptKMSDataKeyRequest {
    type Response = DecryptKMSDataKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DecryptKMSDataKey")
        .required(&["CiphertextBlob"]);
}

/// Response to [`DecryptKMSDataKeyRequest`].
#[non_exhaustive]
pub struct DecryptKMSDataKeyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Key that opens, signs or picks out the data.
    pub data_key: Option<DataKey>,
}

response! {
    DecryptKMSDataKeyResponse {
        "RequestId" => request_id: value,
        "DataKey" => data_key: value,
    }
}

/// Key that opens, signs or picks out the data.
#[non_exhaustive]
pub struct DataKey {
    /// ID of the key that the item belongs to or stands for.
    /// Example: `202b9877-5a25-46e3-a763-e20791b5****`.
    pub key_id: Option<String>,
    /// Data in readable form, before encryption or after decryption.
    /// Example: `tRYXuCwgja12xxO1N/gZERDDCLw9doZEQiPDk/Bv****`.
    pub plaintext: Option<String>,
}

response! {
    DataKey {
        "KeyId" => key_id: value,
        "Plaintext" => plaintext: value,
    }
}
