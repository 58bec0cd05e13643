// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateKeyVersion`, from `kms/CreateKeyVersion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{KeyVersion};

/// Creates a new version of an asymmetric key; the versions before it stay usable.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::CreateKeyVersionRequest::new()
///     .key_id("0b30658a-ed1a-4922-b8f7-a673ca9c****");
/// let reply = client.create_key_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateKeyVersionRequest {
    /// **Required.** Key that the call works on, by its ID.
    /// Example: `0b30658a-ed1a-4922-b8f7-a673ca9c****`.
    pub key_id: Option<String>,
}

impl CreateKeyVersionRequest {
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
    CreateKeyVersionRequest {
        "KeyId" => key_id: query,
    }
}

impl Operation for CreateKeyVersionRequest {
    type Response = CreateKeyVersionResponse;
    type Error = CreateKeyVersionError;
    const INFO: OperationInfo = super::operation("CreateKeyVersion")
        .required(&["KeyId"]);
    const ERRORS: &'static [CreateKeyVersionError] = &[
        CreateKeyVersionError::RejectedUnsupportedOperation,
        CreateKeyVersionError::ForbiddenAliasNotFound,
        CreateKeyVersionError::ForbiddenKeyNotFound,
        CreateKeyVersionError::RejectedDisabled,
        CreateKeyVersionError::RejectedUnavailable,
        CreateKeyVersionError::RejectedPendingDeletion,
    ];
}

/// Response to [`CreateKeyVersionRequest`].
#[non_exhaustive]
pub struct CreateKeyVersionResponse {
    /// What is known about the key version, apart from its material.
    pub key_version: Option<KeyVersion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `b96f250a-4b75-498c-91be-22c6928f85be`.
    pub request_id: Option<String>,
}

response! {
    CreateKeyVersionResponse {
        "KeyVersion" => key_version: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateKeyVersionRequest`] names.
///
/// - [`RejectedUnsupportedOperation`](super::DocumentedError::RejectedUnsupportedOperation)
/// - [`ForbiddenAliasNotFound`](super::DocumentedError::ForbiddenAliasNotFound)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`RejectedDisabled`](super::DocumentedError::RejectedDisabled)
/// - [`RejectedUnavailable`](super::DocumentedError::RejectedUnavailable)
/// - [`RejectedPendingDeletion`](super::DocumentedError::RejectedPendingDeletion)
pub type CreateKeyVersionError = super::DocumentedError;
