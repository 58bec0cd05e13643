// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPublicKey`, from `kms/GetPublicKey.md`.

use alicloud_runtime::codegen::*;

/// Returns the public key of one version of an asymmetric key.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::GetPublicKeyRequest::new()
///     .key_id("...")
///     .key_version_id("...");
/// let reply = client.get_public_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPublicKeyRequest {
    /// **Required.** Key whose public half is returned, by its ID or alias.
    pub key_id: Option<String>,
    /// **Required.** Version of the key to use, by its ID.
    pub key_version_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<String>,
}

impl GetPublicKeyRequest {
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
    GetPublicKeyRequest {
        "KeyId" => key_id: query,
        "KeyVersionId" => key_version_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for GetPublicKeyRequest {
    type Response = GetPublicKeyResponse;
    type Error = GetPublicKeyError;
    const INFO: OperationInfo = super::operation("GetPublicKey")
        .required(&["KeyId", "KeyVersionId"])
        .dry_run("DryRun")
        .read_only();
    const ERRORS: &'static [GetPublicKeyError] = &[
        GetPublicKeyError::InvalidParameter,
        GetPublicKeyError::InvalidAccessKeyIdNotFound,
        GetPublicKeyError::ForbiddenKeyNotFound,
    ];
}

/// Response to [`GetPublicKeyRequest`].
#[non_exhaustive]
pub struct GetPublicKeyResponse {
    /// Version of the key that the public half belongs to, by its ID.
    /// Example: `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: Option<String>,
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `5c438b18-05be-40ad-b6c2-3be6752c****`.
    pub key_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `475f1620-b9d3-4d35-b5c6-3fbdd941423d`.
    pub request_id: Option<String>,
    /// Public half of the key, in PEM form. Example: `text`.
    pub public_key: Option<String>,
}

response! {
    GetPublicKeyResponse {
        "KeyVersionId" => key_version_id: value,
        "KeyId" => key_id: value,
        "RequestId" => request_id: value,
        "PublicKey" => public_key: value,
    }
}

/// Errors that the documentation of [`GetPublicKeyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
pub type GetPublicKeyError = super::DocumentedError;
