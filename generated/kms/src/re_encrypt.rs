// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReEncrypt`, from `kms/ReEncrypt.md`.

use alicloud_runtime::codegen::*;

/// Decrypts data and encrypts it with another key, without the plaintext leaving KMS.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ReEncryptRequest::new()
///     .ciphertext_blob("...")
///     .destination_key_id("...");
/// let reply = client.re_encrypt(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReEncryptRequest {
    /// **Required.** Encrypted data in Base64, as an earlier call returned it.
    pub ciphertext_blob: Option<String>,
    /// Key that decrypts the data; needed if a public key encrypted it.
    pub source_key_id: Option<String>,
    /// Version of the key that decrypts the data; needed if a public key encrypted it.
    pub source_key_version_id: Option<String>,
    /// Algorithm that made the ciphertext; needed if a public key encrypted it.
    pub source_encryption_algorithm: Option<String>,
    /// Context that was given when the data was encrypted.
    pub source_encryption_context: Option<Value>,
    /// **Required.** Symmetric key that encrypts the data anew.
    pub destination_key_id: Option<String>,
    /// Context that ties the new ciphertext to its use; needed again to decrypt it.
    pub destination_encryption_context: Option<Value>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<String>,
}

impl ReEncryptRequest {
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
    /// Sets `SourceKeyId`.
    pub fn source_key_id(mut self, value: impl Into<String>) -> Self {
        self.source_key_id = Some(value.into());
        self
    }
    /// Sets `SourceKeyVersionId`.
    pub fn source_key_version_id(mut self, value: impl Into<String>) -> Self {
        self.source_key_version_id = Some(value.into());
        self
    }
    /// Sets `SourceEncryptionAlgorithm`.
    pub fn source_encryption_algorithm(mut self, value: impl Into<String>) -> Self {
        self.source_encryption_algorithm = Some(value.into());
        self
    }
    /// Sets `SourceEncryptionContext`.
    pub fn source_encryption_context(mut self, value: impl Into<Value>) -> Self {
        self.source_encryption_context = Some(value.into());
        self
    }
    /// Sets `DestinationKeyId`, which is required.
    pub fn destination_key_id(mut self, value: impl Into<String>) -> Self {
        self.destination_key_id = Some(value.into());
        self
    }
    /// Sets `DestinationEncryptionContext`.
    pub fn destination_encryption_context(mut self, value: impl Into<Value>) -> Self {
        self.destination_encryption_context = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

request! {
    ReEncryptRequest {
        "CiphertextBlob" => ciphertext_blob: query,
        "SourceKeyId" => source_key_id: query,
        "SourceKeyVersionId" => source_key_version_id: query,
        "SourceEncryptionAlgorithm" => source_encryption_algorithm: query,
        "SourceEncryptionContext" => source_encryption_context: query_json,
        "DestinationKeyId" => destination_key_id: query,
        "DestinationEncryptionContext" => destination_encryption_context: query_json,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ReEncryptRequest {
    type Response = ReEncryptResponse;
    type Error = ReEncryptError;
    const INFO: OperationInfo = super::operation("ReEncrypt")
        .required(&["CiphertextBlob", "DestinationKeyId"])
        .dry_run("DryRun");
    const ERRORS: &'static [ReEncryptError] = &[
        ReEncryptError::InvalidParameter,
        ReEncryptError::InvalidAccessKeyIdNotFound,
        ReEncryptError::ForbiddenKeyNotFound,
        ReEncryptError::InternalFailure,
    ];
}

/// Response to [`ReEncryptRequest`].
#[non_exhaustive]
pub struct ReEncryptResponse {
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_id: Option<String>,
    /// Version of the key that decrypted the old ciphertext, by its ID.
    /// Example: `202b9877-5a25-46e3-a763-e20791b5****`.
    pub key_version_id: Option<String>,
    /// The encrypted data, to be decrypted by a later call.
    pub ciphertext_blob: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `207596a2-36d3-4840-b1bd-f87044699bd7`.
    pub request_id: Option<String>,
}

response! {
    ReEncryptResponse {
        "KeyId" => key_id: value,
        "KeyVersionId" => key_version_id: value,
        "CiphertextBlob" => ciphertext_blob: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ReEncryptRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
pub type ReEncryptError = super::DocumentedError;
