// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableKey`, from `kms/EnableKey.md`.

use alicloud_runtime::codegen::*;

/// Enables a disabled key again.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::EnableKeyRequest::new()
///     .key_id("1234abcd-12ab-34cd-56ef-12345678****");
/// let reply = client.enable_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableKeyRequest {
    /// **Required.** Key that the call works on, by its ID.
    /// Example: `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: Option<String>,
}

impl EnableKeyRequest {
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
    EnableKeyRequest {
        "KeyId" => key_id: query,
    }
}

impl Operation for EnableKeyRequest {
    type Response = EnableKeyResponse;
    type Error = EnableKeyError;
    const INFO: OperationInfo = super::operation("EnableKey").required(&["KeyId"]);
    const ERRORS: &'static [EnableKeyError] = &[
        EnableKeyError::InvalidParameter,
        EnableKeyError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`EnableKeyRequest`].
pub type EnableKeyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableKeyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type EnableKeyError = super::DocumentedError;
