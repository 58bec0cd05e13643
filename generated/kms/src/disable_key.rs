// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableKey`, from `kms/DisableKey.md`.

use alicloud_runtime::codegen::*;

/// Disables a key, which then neither encrypts nor decrypts.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DisableKeyRequest::new()
///     .key_id("1234abcd-12ab-34cd-56ef-12345678****");
/// let reply = client.disable_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableKeyRequest {
    /// **Required.** Key that the call works on, by its ID.
    /// Example: `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: Option<String>,
}

impl DisableKeyRequest {
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
}

request! {
    DisableKeyRequest {
        "KeyId" => key_id: query,
    }
}

impl Operation for DisableKeyRequest {
    type Response = DisableKeyResponse;
    type Error = DisableKeyError;
    const INFO: OperationInfo = super::operation("DisableKey").required(&["KeyId"]);
    const ERRORS: &'static [DisableKeyError] = &[
        DisableKeyError::InvalidParameter,
        DisableKeyError::ForbiddenKeyNotFound,
        DisableKeyError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`DisableKeyRequest`].
pub type DisableKeyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableKeyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DisableKeyError = super::DocumentedError;
