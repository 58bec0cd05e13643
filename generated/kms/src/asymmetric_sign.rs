// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AsymmetricSign`, from `kms/AsymmetricSign.md`.

use alicloud_runtime::codegen::*;

/// Signs a digest with an asymmetric key whose usage is `SIGN/VERIFY`; compute the digest
/// beforehand.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::AsymmetricSignRequest::new()
///     .algorithm("RSA_PSS_SHA_256")
///     .digest("ZOyIygCyaOW6GjVnihtTFtIS9PNmskdyMlNKiu****=")
///     .key_id("5c438b18-05be-40ad-b6c2-3be6752c****")
///     .key_version_id("2ab1a983-7072-4bbc-a582-584b5bd8****");
/// let reply = client.asymmetric_sign(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AsymmetricSignRequest {
    /// **Required.** Algorithm that encrypts, decrypts, signs or verifies; it has to suit the kind of
    /// key. Example: `RSA_PSS_SHA_256`.
    pub algorithm: Option<String>,
    /// **Required.** Hash of the message in Base64, made with the hash method that `Algorithm` names.
    /// Example: `ZOyIygCyaOW6GjVnihtTFtIS9PNmskdyMlNKiu****=`.
    pub digest: Option<String>,
    /// **Required.** Key to sign with, by its ID or alias.
    /// Example: `5c438b18-05be-40ad-b6c2-3be6752c****`.
    pub key_id: Option<String>,
    /// **Required.** Version of the key to use, by its ID.
    /// Example: `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<String>,
}

impl AsymmetricSignRequest {
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
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

request! {
    AsymmetricSignRequest {
        "Algorithm" => algorithm: query,
        "Digest" => digest: query,
        "KeyId" => key_id: query,
        "KeyVersionId" => key_version_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for AsymmetricSignRequest {
    type Response = AsymmetricSignResponse;
    type Error = AsymmetricSignError;
    const INFO: OperationInfo = super::operation("AsymmetricSign")
        .required(&["Algorithm", "Digest", "KeyId", "KeyVersionId"])
        .dry_run("DryRun");
    const ERRORS: &'static [AsymmetricSignError] = &[
        AsymmetricSignError::InvalidParameter,
        AsymmetricSignError::InvalidAccessKeyIdNotFound,
        AsymmetricSignError::ForbiddenKeyNotFound,
        AsymmetricSignError::ForbiddenAliasNotFound,
    ];
}

/// Response to [`AsymmetricSignRequest`].
#[non_exhaustive]
pub struct AsymmetricSignResponse {
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `5c438b18-05be-40ad-b6c2-3be6752c****`.
    pub key_id: Option<String>,
    /// Version of the key that was used, by its ID. Example: `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: Option<String>,
    /// The signature, in Base64.
    pub value: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `475f1620-b9d3-4d35-b5c6-3fbdd941423d`.
    pub request_id: Option<String>,
}

response! {
    AsymmetricSignResponse {
        "KeyId" => key_id: value,
        "KeyVersionId" => key_version_id: value,
        "Value" => value: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AsymmetricSignRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`ForbiddenAliasNotFound`](super::DocumentedError::ForbiddenAliasNotFound)
pub type AsymmetricSignError = super::DocumentedError;
