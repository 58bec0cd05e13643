// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AsymmetricDecrypt`, from `kms/AsymmetricDecrypt.md`.

use alicloud_runtime::codegen::*;

/// Decrypts data with the private key of an asymmetric key whose usage is `ENCRYPT/DECRYPT`.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::AsymmetricDecryptRequest::new()
///     .key_id("5c438b18-05be-40ad-b6c2-3be6752c****")
///     .algorithm("RSAES_OAEP_SHA_1")
///     .ciphertext_blob("...")
///     .key_version_id("2ab1a983-7072-4bbc-a582-584b5bd8****");
/// let reply = client.asymmetric_decrypt(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AsymmetricDecryptRequest {
    /// **Required.** Key to decrypt with, by ID, alias or ARN; a key of another account only by ARN.
    /// Example: `5c438b18-05be-40ad-b6c2-3be6752c****`.
    pub key_id: Option<String>,
    /// **Required.** Algorithm that encrypts, decrypts, signs or verifies; it has to suit the kind of
    /// key. Example: `RSAES_OAEP_SHA_1`.
    pub algorithm: Option<String>,
    /// **Required.** Encrypted data in Base64, as an earlier call returned it.
    pub ciphertext_blob: Option<String>,
    /// **Required.** Version of the key to use, by its ID.
    /// Example: `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<String>,
}

impl AsymmetricDecryptRequest {
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
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<String>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `CiphertextBlob`, which is required.
    pub fn ciphertext_blob(mut self, value: impl Into<String>) -> Self {
        self.ciphertext_blob = Some(value.into());
        self
    }
    /// Sets `KeyVersionId`, which is required.
    pub fn key_version_id(mut self, value: impl Into<String>) -> Self {
        self.key_version_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

request! {
    AsymmetricDecryptRequest {
        "KeyId" => key_id: query,
        "Algorithm" => algorithm: query,
        "CiphertextBlob" => ciphertext_blob: query,
        "KeyVersionId" => key_version_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for AsymmetricDecryptRequest {
    type Response = AsymmetricDecryptResponse;
    type Error = AsymmetricDecryptError;
    const INFO: OperationInfo = super::operation("AsymmetricDecrypt")
        .required(&["KeyId", "Algorithm", "CiphertextBlob", "KeyVersionId"])
        .secret_members(&["Plaintext"])
        .dry_run("DryRun");
    const ERRORS: &'static [AsymmetricDecryptError] = &[
        AsymmetricDecryptError::RejectedUnsupportedOperation,
        AsymmetricDecryptError::ForbiddenAliasNotFound,
        AsymmetricDecryptError::ForbiddenKeyNotFound,
    ];
}

/// Response to [`AsymmetricDecryptRequest`].
#[non_exhaustive]
pub struct AsymmetricDecryptResponse {
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `5c438b18-05be-40ad-b6c2-3be6752c****`.
    pub key_id: Option<String>,
    /// Version of the key that was used, by its ID. Example: `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: Option<String>,
    /// Data in the clear, in Base64; keep it safe. Example: `SGVsbG8gd29ybGQ=`.
    /// A secret: it is printed as `***`.
    pub plaintext: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `475f1620-b9d3-4d35-b5c6-3fbdd941423d`.
    pub request_id: Option<String>,
}

response! {
    AsymmetricDecryptResponse {
        "KeyId" => key_id: value,
        "KeyVersionId" => key_version_id: value,
        "Plaintext" => plaintext: value as Secret,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AsymmetricDecryptRequest`] names.
///
/// - [`RejectedUnsupportedOperation`](super::DocumentedError::RejectedUnsupportedOperation)
/// - [`ForbiddenAliasNotFound`](super::DocumentedError::ForbiddenAliasNotFound)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
pub type AsymmetricDecryptError = super::DocumentedError;
