// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DestroyResourceDirectory`, from `resourcemanager/DestroyResourceDirectory.md`.

use alicloud_runtime::codegen::*;

/// Gives up the resource directory, which must have no members any more.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DestroyResourceDirectoryRequest::new();
/// let reply = client.destroy_resource_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DestroyResourceDirectoryRequest {}

impl DestroyResourceDirectoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DestroyResourceDirectoryRequest {}
}

impl Operation for DestroyResourceDirectoryRequest {
    type Response = DestroyResourceDirectoryResponse;
    type Error = DestroyResourceDirectoryError;
    const INFO: OperationInfo = super::operation("DestroyResourceDirectory");
    const ERRORS: &'static [DestroyResourceDirectoryError] = &[
        DestroyResourceDirectoryError::EntityNotExistsResourceDirectory,
        DestroyResourceDirectoryError::DeleteConflictResourceDirectoryAccount,
    ];
}

/// Response to [`DestroyResourceDirectoryRequest`].
pub type DestroyResourceDirectoryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DestroyResourceDirectoryRequest`] names.
///
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`DeleteConflictResourceDirectoryAccount`](super::DocumentedError::DeleteConflictResourceDirectoryAccount)
pub type DestroyResourceDirectoryError = super::DocumentedError;
