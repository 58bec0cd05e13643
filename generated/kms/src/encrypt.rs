// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `Encrypt`, from `kms/Encrypt.md`.

use alicloud_runtime::codegen::*;

/// Encrypts up to 6 KB with a symmetric key. Use
/// [`GenerateDataKey`](super::Client::generate_data_key) for more data.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::EncryptRequest::new()
///     .key_id("...")
///     .plaintext("...");
/// let reply = client.encrypt(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EncryptRequest {
    /// **Required.** Key to encrypt with, by ID, alias or ARN; a key of another account only by ARN.
    pub key_id: Option<String>,
    /// **Required.** Data to be encrypted, in Base64. A secret: it is printed as `***`.
    pub plaintext: Option<String>,
    /// Context that ties the ciphertext to its use; decryption needs the same one again.
    pub encryption_context: BTreeMap<String, Value>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<String>,
}

impl EncryptRequest {
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
    /// Sets `Plaintext`, which is required.
    pub fn plaintext(mut self, value: impl Into<String>) -> Self {
        self.plaintext = Some(value.into());
        self
    }
    /// Sets `EncryptionContext`.
    pub fn encryption_context(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.encryption_context = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

request! {
    EncryptRequest {
        "KeyId" => key_id: query,
        "Plaintext" => plaintext: query as Secret,
        "EncryptionContext" => encryption_context: query_json,
        "DryRun" => dry_run: query,
    }
}

impl Operation for EncryptRequest {
    type Response = EncryptResponse;
    type Error = EncryptError;
    const INFO: OperationInfo = super::operation("Encrypt")
        .required(&["KeyId", "Plaintext"])
        .dry_run("DryRun");
    const ERRORS: &'static [EncryptError] = &[
        EncryptError::InvalidParameter,
        EncryptError::ForbiddenKeyNotFound,
        EncryptError::ForbiddenAliasNotFound,
        EncryptError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`EncryptRequest`].
#[non_exhaustive]
pub struct EncryptResponse {
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `key-hzz630494463ejqjx****`.
    pub key_id: Option<String>,
    /// The encrypted data, to be decrypted by a later call.
    pub ciphertext_blob: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `475f1620-b9d3-4d35-b5c6-3fbdd941423d`.
    pub request_id: Option<String>,
    /// Version of the key that encrypted the data, which is its primary one.
    /// Example: `86a9efd9-3d16-4894-bd4f-1fc43f3f****`.
    pub key_version_id: Option<String>,
}

response! {
    EncryptResponse {
        "KeyId" => key_id: value,
        "CiphertextBlob" => ciphertext_blob: value,
        "RequestId" => request_id: value,
        "KeyVersionId" => key_version_id: value,
    }
}

/// Errors that the documentation of [`EncryptRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`ForbiddenAliasNotFound`](super::DocumentedError::ForbiddenAliasNotFound)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type EncryptError = super::DocumentedError;
