// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateDataKeyWithoutPlaintext`, from `kms/GenerateDataKeyWithoutPlaintext.md`.

use alicloud_runtime::codegen::*;

/// Creates a data key and returns it only encrypted; decrypt it when it is needed.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::GenerateDataKeyWithoutPlaintextRequest::new()
///     .key_id("...")
///     .key_spec("AES_256");
/// let reply = client.generate_data_key_without_plaintext(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateDataKeyWithoutPlaintextRequest {
    /// **Required.** Key that encrypts the data key, by its ID or alias.
    pub key_id: Option<String>,
    /// Kind and length of the key.
    pub key_spec: Option<String>,
    /// Length of the data key, as another way than `KeySpec` to say it.
    /// Range: 0 to 1024. Unit: `bytes`.
    pub number_of_bytes: Option<i32>,
    /// Context that ties the ciphertext to its use; decryption needs the same one again.
    pub encryption_context: BTreeMap<String, Value>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<String>,
}

impl GenerateDataKeyWithoutPlaintextRequest {
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
    GenerateDataKeyWithoutPlaintextRequest {
        "KeyId" => key_id: query,
        "KeySpec" => key_spec: query,
        "NumberOfBytes" => number_of_bytes: query,
        "EncryptionContext" => encryption_context: query_json,
        "DryRun" => dry_run: query,
    }
}

impl Operation for GenerateDataKeyWithoutPlaintextRequest {
    type Response = GenerateDataKeyWithoutPlaintextResponse;
    type Error = GenerateDataKeyWithoutPlaintextError;
    const INFO: OperationInfo = super::operation("GenerateDataKeyWithoutPlaintext")
        .required(&["KeyId"])
        .dry_run("DryRun");
    const ERRORS: &'static [GenerateDataKeyWithoutPlaintextError] = &[
        GenerateDataKeyWithoutPlaintextError::InvalidParameter,
        GenerateDataKeyWithoutPlaintextError::InvalidAccessKeyIdNotFound,
        GenerateDataKeyWithoutPlaintextError::ForbiddenKeyNotFound,
    ];
}

/// Response to [`GenerateDataKeyWithoutPlaintextRequest`].
#[non_exhaustive]
pub struct GenerateDataKeyWithoutPlaintextResponse {
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `599fa825-17de-417e-9554-bb032cc6****`.
    pub key_id: Option<String>,
    /// Version of the key that encrypted the data key, which is its primary one.
    /// Example: `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: Option<String>,
    /// The encrypted data, to be decrypted by a later call.
    pub ciphertext_blob: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7021b6ec-4be7-4d3c-8a68-1e85d4d515a0`.
    pub request_id: Option<String>,
}

response! {
    GenerateDataKeyWithoutPlaintextResponse {
        "KeyId" => key_id: value,
        "KeyVersionId" => key_version_id: value,
        "CiphertextBlob" => ciphertext_blob: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GenerateDataKeyWithoutPlaintextRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
pub type GenerateDataKeyWithoutPlaintextError = super::DocumentedError;
