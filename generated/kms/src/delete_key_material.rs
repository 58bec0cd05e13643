// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteKeyMaterial`, from `kms/DeleteKeyMaterial.md`.

use alicloud_runtime::codegen::*;

/// Deletes the imported material of a key, which cannot be used until the same material is imported
/// again.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DeleteKeyMaterialRequest::new()
///     .key_id("1234abcd-12ab-34cd-56ef-12345678****");
/// let reply = client.delete_key_material(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteKeyMaterialRequest {
    /// **Required.** Key that the call works on, by its ID.
    /// Example: `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: Option<String>,
}

impl DeleteKeyMaterialRequest {
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
    DeleteKeyMaterialRequest {
        "KeyId" => key_id: query,
    }
}

impl Operation for DeleteKeyMaterialRequest {
    type Response = DeleteKeyMaterialResponse;
    type Error = DeleteKeyMaterialError;
    const INFO: OperationInfo = super::operation("DeleteKeyMaterial")
        .required(&["KeyId"]);
    const ERRORS: &'static [DeleteKeyMaterialError] = &[
        DeleteKeyMaterialError::InvalidParameter,
        DeleteKeyMaterialError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`DeleteKeyMaterialRequest`].
pub type DeleteKeyMaterialResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteKeyMaterialRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DeleteKeyMaterialError = super::DocumentedError;
