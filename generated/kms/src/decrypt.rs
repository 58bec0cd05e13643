// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `Decrypt`, from `kms/Decrypt.md`.

use alicloud_runtime::codegen::*;

/// Decrypts what `Encrypt`, [`GenerateDataKey`](super::Client::generate_data_key), or
/// [`GenerateDataKeyWithoutPlaintext`](super::Client::generate_data_key_without_plaintext)
/// encrypted. The ciphertext itself names the key.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DecryptRequest::new()
///     .ciphertext_blob("...");
/// let reply = client.decrypt(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DecryptRequest {
    /// **Required.** Encrypted data in Base64, as an earlier call returned it.
    pub ciphertext_blob: Option<String>,
    /// Context that ties the ciphertext to its use; decryption needs the same one again.
    pub encryption_context: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<String>,
}

impl DecryptRequest {
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
    /// Sets `EncryptionContext`.
    pub fn encryption_context(mut self, value: impl Into<String>) -> Self {
        self.encryption_context = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

request! {
    DecryptRequest {
        "CiphertextBlob" => ciphertext_blob: query,
        "EncryptionContext" => encryption_context: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DecryptRequest {
    type Response = DecryptResponse;
    type Error = DecryptError;
    const INFO: OperationInfo = super::operation("Decrypt")
        .required(&["CiphertextBlob"])
        .secret_members(&["Plaintext"])
        .dry_run("DryRun");
    const ERRORS: &'static [DecryptError] = &[
        DecryptError::UnsupportedOperation,
        DecryptError::ForbiddenAliasNotFound,
        DecryptError::ForbiddenKeyNotFound,
        DecryptError::RejectedDisabled,
        DecryptError::RejectedPendingDeletion,
        DecryptError::RejectedUnavailable,
    ];
}

/// Response to [`DecryptRequest`].
#[non_exhaustive]
pub struct DecryptResponse {
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `202b9877-5a25-46e3-a763-e20791b5****`.
    pub key_id: Option<String>,
    /// Data in the clear, in Base64; keep it safe.
    /// Example: `tRYXuCwgja12xxO1N/gZERDDCLw9doZEQiPDk/Bv****`. A secret: it is printed as `***`.
    pub plaintext: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `207596a2-36d3-4840-b1bd-f87044699bd7`.
    pub request_id: Option<String>,
    /// Version of the key that decrypted the data, by its ID.
    /// Example: `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: Option<String>,
}

response! {
    DecryptResponse {
        "KeyId" => key_id: value,
        "Plaintext" => plaintext: value as Secret,
        "RequestId" => request_id: value,
        "KeyVersionId" => key_version_id: value,
    }
}

/// Errors that the documentation of [`DecryptRequest`] names.
///
/// - [`UnsupportedOperation`](super::DocumentedError::UnsupportedOperation)
/// - [`ForbiddenAliasNotFound`](super::DocumentedError::ForbiddenAliasNotFound)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`RejectedDisabled`](super::DocumentedError::RejectedDisabled)
/// - [`RejectedPendingDeletion`](super::DocumentedError::RejectedPendingDeletion)
/// - [`RejectedUnavailable`](super::DocumentedError::RejectedUnavailable)
pub type DecryptError = super::DocumentedError;
