// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AsymmetricEncrypt`, from `kms/AsymmetricEncrypt.md`.

use alicloud_runtime::codegen::*;

/// Encrypts data with the public key of an asymmetric key whose usage is `ENCRYPT/DECRYPT`.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::AsymmetricEncryptRequest::new()
///     .algorithm("RSAES_OAEP_SHA_1")
///     .key_id("5c438b18-05be-40ad-b6c2-3be6752c****")
///     .key_version_id("2ab1a983-7072-4bbc-a582-584b5bd8****")
///     .plaintext("SGVsbG8gd29ybGQ=");
/// let reply = client.asymmetric_encrypt(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AsymmetricEncryptRequest {
    /// **Required.** Algorithm that encrypts, decrypts, signs or verifies; it has to suit the kind of
    /// key. Example: `RSAES_OAEP_SHA_1`.
    pub algorithm: Option<String>,
    /// **Required.** Key to encrypt with, by ID, alias or ARN; a key of another account only by ARN.
    /// Example: `5c438b18-05be-40ad-b6c2-3be6752c****`.
    pub key_id: Option<String>,
    /// **Required.** Version of the key to use, by its ID.
    /// Example: `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: Option<String>,
    /// **Required.** Data to be encrypted, in Base64. Example: `SGVsbG8gd29ybGQ=`.
    /// A secret: it is printed as `***`.
    pub plaintext: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<String>,
}

impl AsymmetricEncryptRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<String>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `KeyId`, which is required.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
    /// Sets `KeyVersionId`, which is required.
    pub fn key_version_id(mut self, value: impl Into<String>) -> Self {
        self.key_version_id = Some(value.into());
        self
    }
    /// Sets `Plaintext`, which is required.
    pub fn plaintext(mut self, value: impl Into<String>) -> Self {
        self.plaintext = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

request! {
    AsymmetricEncryptRequest {
        "Algorithm" => algorithm: query,
        "KeyId" => key_id: query,
        "KeyVersionId" => key_version_id: query,
        "Plaintext" => plaintext: query as Secret,
        "DryRun" => dry_run: query,
    }
}

impl Operation for AsymmetricEncryptRequest {
    type Response = AsymmetricEncryptResponse;
    type Error = AsymmetricEncryptError;
    const INFO: OperationInfo = super::operation("AsymmetricEncrypt")
        .required(&["Algorithm", "KeyId", "KeyVersionId", "Plaintext"])
        .dry_run("DryRun");
    const ERRORS: &'static [AsymmetricEncryptError] = &[
        AsymmetricEncryptError::RejectedUnsupportedOperation,
        AsymmetricEncryptError::ForbiddenAliasNotFound,
        AsymmetricEncryptError::ForbiddenKeyNotFound,
    ];
}

/// Response to [`AsymmetricEncryptRequest`].
#[non_exhaustive]
pub struct AsymmetricEncryptResponse {
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `5c438b18-05be-40ad-b6c2-3be6752c****`.
    pub key_id: Option<String>,
    /// Version of the key that was used, by its ID. Example: `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: Option<String>,
    /// The encrypted data, to be decrypted by a later call.
    pub ciphertext_blob: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `475f1620-b9d3-4d35-b5c6-3fbdd941423d`.
    pub request_id: Option<String>,
}

response! {
    AsymmetricEncryptResponse {
        "KeyId" => key_id: value,
        "KeyVersionId" => key_version_id: value,
        "CiphertextBlob" => ciphertext_blob: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AsymmetricEncryptRequest`] names.
///
/// - [`RejectedUnsupportedOperation`](super::DocumentedError::RejectedUnsupportedOperation)
/// - [`ForbiddenAliasNotFound`](super::DocumentedError::ForbiddenAliasNotFound)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
pub type AsymmetricEncryptError = super::DocumentedError;
