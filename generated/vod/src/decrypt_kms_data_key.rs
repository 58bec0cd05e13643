// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DecryptKMSDataKey`, from `vod/DecryptKMSDataKey.md`.

use alicloud_runtime::codegen::*;

/// Decrypts the ciphertext of a KMS data key into the plain key, with which encrypted video can be
/// read.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DecryptKMSDataKeyRequest::new()
///     .cipher_text("...");
/// let reply = client.decrypt_kms_data_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DecryptKMSDataKeyRequest {
    /// **Required.** Encrypted data key to open.
    pub cipher_text: Option<String>,
}

impl DecryptKMSDataKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CipherText`, which is required.
    pub fn cipher_text(mut self, value: impl Into<String>) -> Self {
        self.cipher_text = Some(value.into());
        self
    }
}

request! {
    DecryptKMSDataKeyRequest {
        "CipherText" => cipher_text: query,
    }
}

impl Operation for DecryptKMSDataKeyRequest {
    type Response = DecryptKMSDataKeyResponse;
    type Error = DecryptKMSDataKeyError;
    const INFO: OperationInfo = super::operation("DecryptKMSDataKey")
        .required(&["CipherText"]);
    const ERRORS: &'static [DecryptKMSDataKeyError] = &[
        DecryptKMSDataKeyError::EntityNotExistRole,
    ];
}

/// Response to [`DecryptKMSDataKeyRequest`].
#[non_exhaustive]
pub struct DecryptKMSDataKeyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// ID of the key that the item belongs to or stands for.
    /// Example: `202b9877-5a25-46e3-a763-e20791b5****`.
    pub key_id: Option<String>,
    /// Data in readable form, before encryption or after decryption.
    /// Example: `tRYXuCwgja12xxO1N/gZERDDCLw9doZEQiPDk/Bv****`.
    pub plaintext: Option<String>,
}

response! {
    DecryptKMSDataKeyResponse {
        "RequestId" => request_id: value,
        "KeyId" => key_id: value,
        "Plaintext" => plaintext: value,
    }
}

/// Errors that the documentation of [`DecryptKMSDataKeyRequest`] names.
///
/// - [`EntityNotExistRole`](super::DocumentedError::EntityNotExistRole)
pub type DecryptKMSDataKeyError = super::DocumentedError;
