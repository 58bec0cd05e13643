// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateAndExportDataKey`, from `kms/GenerateAndExportDataKey.md`.

use alicloud_runtime::codegen::*;

/// Creates a data key and returns it twice: encrypted with the KMS key and with a public key
/// provided.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::GenerateAndExportDataKeyRequest::new()
///     .key_id("...")
///     .public_key_blob("...")
///     .wrapping_key_spec("...")
///     .wrapping_algorithm("...");
/// let reply = client.generate_and_export_data_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateAndExportDataKeyRequest {
    /// **Required.** Key that encrypts the data key, by ID, alias or ARN; a key of another account only
    /// by ARN.
    pub key_id: Option<String>,
    /// Kind and length of the key.
    pub key_spec: Option<String>,
    /// Length of the data key, as another way than `KeySpec` to say it. Range: 0 to 1024.
    pub number_of_bytes: Option<i32>,
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

impl GenerateAndExportDataKeyRequest {
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
    GenerateAndExportDataKeyRequest {
        "KeyId" => key_id: query,
        "KeySpec" => key_spec: query,
        "NumberOfBytes" => number_of_bytes: query,
        "EncryptionContext" => encryption_context: query_json,
        "PublicKeyBlob" => public_key_blob: query,
        "WrappingKeySpec" => wrapping_key_spec: query,
        "WrappingAlgorithm" => wrapping_algorithm: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for GenerateAndExportDataKeyRequest {
    type Response = GenerateAndExportDataKeyResponse;
    type Error = GenerateAndExportDataKeyError;
    const INFO: OperationInfo = super::operation("GenerateAndExportDataKey")
        .required(&["KeyId", "PublicKeyBlob", "WrappingKeySpec", "WrappingAlgorithm"])
        .dry_run("DryRun");
    const ERRORS: &'static [GenerateAndExportDataKeyError] = &[
        GenerateAndExportDataKeyError::InvalidParameter,
        GenerateAndExportDataKeyError::ForbiddenKeyNotFound,
        GenerateAndExportDataKeyError::InvalidAccessKeyIdNotFound,
        GenerateAndExportDataKeyError::InternalFailure,
    ];
}

/// Response to [`GenerateAndExportDataKeyRequest`].
#[non_exhaustive]
pub struct GenerateAndExportDataKeyResponse {
    /// Version of the key that encrypted the data key, which is its primary one.
    /// Example: `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: Option<String>,
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `599fa825-17de-417e-9554-bb032cc6****`.
    pub key_id: Option<String>,
    /// The encrypted data, to be decrypted by a later call.
    pub ciphertext_blob: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7021b6ec-4be7-4d3c-8a68-1e85d4d515a0`.
    pub request_id: Option<String>,
    /// Data key encrypted with the public key that the caller provided.
    pub exported_data_key: Option<String>,
}

response! {
    GenerateAndExportDataKeyResponse {
        "KeyVersionId" => key_version_id: value,
        "KeyId" => key_id: value,
        "CiphertextBlob" => ciphertext_blob: value,
        "RequestId" => request_id: value,
        "ExportedDataKey" => exported_data_key: value,
    }
}

/// Errors that the documentation of [`GenerateAndExportDataKeyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
pub type GenerateAndExportDataKeyError = super::DocumentedError;
