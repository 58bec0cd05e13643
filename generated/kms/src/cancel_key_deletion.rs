// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelKeyDeletion`, from `kms/CancelKeyDeletion.md`.

use alicloud_runtime::codegen::*;

/// Calls off the scheduled deletion of a key, which then can be used again.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::CancelKeyDeletionRequest::new()
///     .key_id("...");
/// let reply = client.cancel_key_deletion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelKeyDeletionRequest {
    /// **Required.** Key that the call works on, by its ID.
    pub key_id: Option<String>,
}

impl CancelKeyDeletionRequest {
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
    CancelKeyDeletionRequest {
        "KeyId" => key_id: query,
    }
}

impl Operation for CancelKeyDeletionRequest {
    type Response = CancelKeyDeletionResponse;
    type Error = CancelKeyDeletionError;
    const INFO: OperationInfo = super::operation("CancelKeyDeletion")
        .required(&["KeyId"]);
    const ERRORS: &'static [CancelKeyDeletionError] = &[
        CancelKeyDeletionError::InvalidParameter,
        CancelKeyDeletionError::ForbiddenKeyNotFound,
        CancelKeyDeletionError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`CancelKeyDeletionRequest`].
pub type CancelKeyDeletionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelKeyDeletionRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type CancelKeyDeletionError = super::DocumentedError;
