// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AsymmetricVerify`, from `kms/AsymmetricVerify.md`.

use alicloud_runtime::codegen::*;

/// Checks the signature of a digest with an asymmetric key whose usage is `SIGN/VERIFY`.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::AsymmetricVerifyRequest::new()
///     .algorithm("RSA_PSS_SHA_256")
///     .digest("ZOyIygCyaOW6GjVnihtTFtIS9PNmskdyMlNKiuy****=")
///     .key_id("5c438b18-05be-40ad-b6c2-3be6752c****")
///     .key_version_id("2ab1a983-7072-4bbc-a582-584b5bd8****")
///     .value("...");
/// let reply = client.asymmetric_verify(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AsymmetricVerifyRequest {
    /// **Required.** Algorithm that encrypts, decrypts, signs or verifies; it has to suit the kind of
    /// key. Example: `RSA_PSS_SHA_256`.
    pub algorithm: Option<String>,
    /// **Required.** Hash of the message in Base64, made with the hash method that `Algorithm` names.
    /// Example: `ZOyIygCyaOW6GjVnihtTFtIS9PNmskdyMlNKiuy****=`.
    pub digest: Option<String>,
    /// **Required.** Key that the signature was made with, by its ID or alias.
    /// Example: `5c438b18-05be-40ad-b6c2-3be6752c****`.
    pub key_id: Option<String>,
    /// **Required.** Version of the key to use, by its ID.
    /// Example: `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: Option<String>,
    /// **Required.** Signature to check, in Base64.
    pub value: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<String>,
}

impl AsymmetricVerifyRequest {
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
    /// Sets `Digest`, which is required.
    pub fn digest(mut self, value: impl Into<String>) -> Self {
        self.digest = Some(value.into());
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
    /// Sets `Value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

request! {
    AsymmetricVerifyRequest {
        "Algorithm" => algorithm: query,
        "Digest" => digest: query,
        "KeyId" => key_id: query,
        "KeyVersionId" => key_version_id: query,
        "Value" => value: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for AsymmetricVerifyRequest {
    type Response = AsymmetricVerifyResponse;
    type Error = AsymmetricVerifyError;
    const INFO: OperationInfo = super::operation("AsymmetricVerify")
        .required(&["Algorithm", "Digest", "KeyId", "KeyVersionId", "Value"])
        .dry_run("DryRun");
    const ERRORS: &'static [AsymmetricVerifyError] = &[
        AsymmetricVerifyError::InvalidParameter,
        AsymmetricVerifyError::ForbiddenAliasNotFound,
        AsymmetricVerifyError::ForbiddenKeyNotFound,
        AsymmetricVerifyError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`AsymmetricVerifyRequest`].
#[non_exhaustive]
pub struct AsymmetricVerifyResponse {
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `5c438b18-05be-40ad-b6c2-3be6752c****`.
    pub key_id: Option<String>,
    /// Version of the key that was used, by its ID. Example: `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: Option<String>,
    /// Whether the signature fits the digest and the key. Example: `true`.
    pub value: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `475f1620-b9d3-4d35-b5c6-3fbdd941423d`.
    pub request_id: Option<String>,
}

response! {
    AsymmetricVerifyResponse {
        "KeyId" => key_id: value,
        "KeyVersionId" => key_version_id: value,
        "Value" => value: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AsymmetricVerifyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenAliasNotFound`](super::DocumentedError::ForbiddenAliasNotFound)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type AsymmetricVerifyError = super::DocumentedError;
