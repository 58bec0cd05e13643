// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportDataKey`, from `kms/ExportDataKey.md`.

use alicloud_runtime::codegen::*;

/// Re-encrypts a data key with a public key that the caller provides, for use elsewhere.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ExportDataKeyRequest::new()
///     .ciphertext_blob("...")
///     .public_key_blob("...")
///     .wrapping_key_spec("...")
///     .wrapping_algorithm("...");
/// let reply = client.export_data_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportDataKeyRequest {
    /// **Required.** Encrypted data in Base64, as an earlier call returned it.
    pub ciphertext_blob: Option<String>,
    /// Context that ties the ciphertext to its use; decryption needs the same one again.
    pub encryption_context: Option<Value>,
    /// **Required.** Public key, in Base64, that the data key is encrypted with.
    pub public_key_blob: Option<String>,
    /// **Required.** Kind of the public key that encrypts the material or data key.
    pub wrapping_key_spec: Option<String>,
    /// **Required.** How the public key encrypts the material or data key.
    pub wrapping_algorithm: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<String>,
}

impl ExportDataKeyRequest {
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
    pub fn encryption_context(mut self, value: impl Into<Value>) -> Self {
        self.encryption_context = Some(value.into());
        self
    }
    /// Sets `PublicKeyBlob`, which is required.
    pub fn public_key_blob(mut self, value: impl Into<String>) -> Self {
        self.public_key_blob = Some(value.into());
        self
    }
    /// Sets `WrappingKeySpec`, which is required.
    pub fn wrapping_key_spec(mut self, value: impl Into<String>) -> Self {
        self.wrapping_key_spec = Some(value.into());
        self
    }
    /// Sets `WrappingAlgorithm`, which is required.
    pub fn wrapping_algorithm(mut self, value: impl Into<String>) -> Self {
        self.wrapping_algorithm = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

request! {
    ExportDataKeyRequest {
        "CiphertextBlob" => ciphertext_blob: query,
        "EncryptionContext" => encryption_context: query_json,
        "PublicKeyBlob" => public_key_blob: query,
        "WrappingKeySpec" => wrapping_key_spec: query,
        "WrappingAlgorithm" => wrapping_algorithm: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ExportDataKeyRequest {
    type Response = ExportDataKeyResponse;
    type Error = ExportDataKeyError;
    const INFO: OperationInfo = super::operation("ExportDataKey")
        .required(
            &["CiphertextBlob", "PublicKeyBlob", "WrappingKeySpec", "WrappingAlgorithm"],
        )
        .dry_run("DryRun");
    const ERRORS: &'static [ExportDataKeyError] = &[
        ExportDataKeyError::InvalidParameter,
        ExportDataKeyError::InvalidAccessKeyIdNotFound,
        ExportDataKeyError::InternalFailure,
    ];
}

/// Response to [`ExportDataKeyRequest`].
#[non_exhaustive]
pub struct ExportDataKeyResponse {
    /// Version of the key that decrypted the data key passed in, by its ID.
    /// Example: `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: Option<String>,
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `202b9877-5a25-46e3-a763-e20791b5****`.
    pub key_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4bd560a1-729e-45f1-a3d9-b2a33d61046b`.
    pub request_id: Option<String>,
    /// Data key encrypted with the public key that the caller provided.
    pub exported_data_key: Option<String>,
}

response! {
    ExportDataKeyResponse {
        "KeyVersionId" => key_version_id: value,
        "KeyId" => key_id: value,
        "RequestId" => request_id: value,
        "ExportedDataKey" => exported_data_key: value,
    }
}

/// Errors that the documentation of [`ExportDataKeyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
pub type ExportDataKeyError = super::DocumentedError;
