// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableSharingWithResourceDirectory`, from `resourcesharing/EnableSharingWithResourceDirectory.md`.

use alicloud_runtime::codegen::*;

/// Turns on sharing of resources within the organization of a resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::EnableSharingWithResourceDirectoryRequest::new();
/// let reply = client.enable_sharing_with_resource_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableSharingWithResourceDirectoryRequest {}

impl EnableSharingWithResourceDirectoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    EnableSharingWithResourceDirectoryRequest {}
}

impl Operation for EnableSharingWithResourceDirectoryRequest {
    type Response = EnableSharingWithResourceDirectoryResponse;
    type Error = EnableSharingWithResourceDirectoryError;
    const INFO: OperationInfo = super::operation("EnableSharingWithResourceDirectory");
    const ERRORS: &'static [EnableSharingWithResourceDirectoryError] = &[
        EnableSharingWithResourceDirectoryError::ActionNotPermitted,
        EnableSharingWithResourceDirectoryError::AlreadyEnabled,
    ];
}

/// Response to [`EnableSharingWithResourceDirectoryRequest`].
pub type EnableSharingWithResourceDirectoryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableSharingWithResourceDirectoryRequest`] names.
///
/// - [`ActionNotPermitted`](super::DocumentedError::ActionNotPermitted)
/// - [`AlreadyEnabled`](super::DocumentedError::AlreadyEnabled)
pub type EnableSharingWithResourceDirectoryError = super::DocumentedError;
