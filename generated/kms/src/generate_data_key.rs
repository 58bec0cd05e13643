// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateDataKey`, from `kms/GenerateDataKey.md`.

use alicloud_runtime::codegen::*;

/// Creates a data key and returns it both in the clear and encrypted with the key.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::GenerateDataKeyRequest::new()
///     .key_id("1234abcd-12ab-34cd-56ef-12345678****");
/// let reply = client.generate_data_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateDataKeyRequest {
    /// **Required.** Key that encrypts the data key, by ID, alias or ARN; a key of another account only
    /// by ARN. Example: `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: Option<String>,
    /// Kind and length of the key. Example: `AES_256`.
    pub key_spec: Option<String>,
    /// Length of the data key, as another way than `KeySpec` to say it.
    /// Range: 0 to 1024. Unit: `bytes`. Example: `256`.
    pub number_of_bytes: Option<i32>,
    /// Context that ties the ciphertext to its use; decryption needs the same one again.
    /// Example: `{"Example":"Example"}`.
    pub encryption_context: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<String>,
}

impl GenerateDataKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyId`, which is required.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
    /// Sets `KeySpec`.
    pub fn key_spec(mut self, value: impl Into<String>) -> Self {
        self.key_spec = Some(value.into());
        self
    }
    /// Sets `NumberOfBytes`.
    #[inline]
    pub fn number_of_bytes(mut self, value: i32) -> Self {
        self.number_of_bytes = Some(value);
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
    GenerateDataKeyRequest {
        "KeyId" => key_id: query,
        "KeySpec" => key_spec: query,
        "NumberOfBytes" => number_of_bytes: query,
        "EncryptionContext" => encryption_context: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for GenerateDataKeyRequest {
    type Response = GenerateDataKeyResponse;
    type Error = GenerateDataKeyError;
    const INFO: OperationInfo = super::operation("GenerateDataKey")
        .required(&["KeyId"])
        .secret_members(&["Plaintext"])
        .dry_run("DryRun");
    const ERRORS: &'static [GenerateDataKeyError] = &[
        GenerateDataKeyError::UnsupportedOperation,
        GenerateDataKeyError::ForbiddenAliasNotFound,
        GenerateDataKeyError::ForbiddenKeyNotFound,
        GenerateDataKeyError::RejectedDisabled,
        GenerateDataKeyError::RejectedPendingDeletion,
        GenerateDataKeyError::RejectedUnavailable,
    ];
}

/// Response to [`GenerateDataKeyRequest`].
#[non_exhaustive]
pub struct GenerateDataKeyResponse {
    /// The encrypted data, to be decrypted by a later call.
    pub ciphertext_blob: Option<String>,
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `599fa825-17de-417e-9554-bb032cc6****`.
    pub key_id: Option<String>,
    /// Version of the key that was used, by its ID. Example: `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: Option<String>,
    /// Data in the clear, in Base64; keep it safe. Example: `QmFzZTY0IGVuY29kZWQgcGxhaW50ZXh0`.
    /// A secret: it is printed as `***`.
    pub plaintext: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7021b6ec-4be7-4d3c-8a68-1e85d4d515a0`.
    pub request_id: Option<String>,
}

response! {
    GenerateDataKeyResponse {
        "CiphertextBlob" => ciphertext_blob: value,
        "KeyId" => key_id: value,
        "KeyVersionId" => key_version_id: value,
        "Plaintext" => plaintext: value as Secret,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GenerateDataKeyRequest`] names.
///
/// - [`UnsupportedOperation`](super::DocumentedError::UnsupportedOperation)
/// - [`ForbiddenAliasNotFound`](super::DocumentedError::ForbiddenAliasNotFound)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`RejectedDisabled`](super::DocumentedError::RejectedDisabled)
/// - [`RejectedPendingDeletion`](super::DocumentedError::RejectedPendingDeletion)
/// - [`RejectedUnavailable`](super::DocumentedError::RejectedUnavailable)
pub type GenerateDataKeyError = super::DocumentedError;
