// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFileSystem`, from `nas/DeleteFileSystem.md`.

use alicloud_runtime::codegen::*;

/// Deletes a file system, which must have no mount targets left; the files on it cannot be brought
/// back.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DeleteFileSystemRequest::new()
///     .file_system_id("1ca404a348");
/// let reply = client.delete_file_system(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFileSystemRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `1ca404a348`.
    pub file_system_id: Option<String>,
}

impl DeleteFileSystemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
}

request! {
    DeleteFileSystemRequest {
        "FileSystemId" => file_system_id: query,
    }
}

impl Operation for DeleteFileSystemRequest {
    type Response = DeleteFileSystemResponse;
    type Error = DeleteFileSystemError;
    const INFO: OperationInfo = super::operation("DeleteFileSystem")
        .required(&["FileSystemId"]);
    const ERRORS: &'static [DeleteFileSystemError] = &[
        DeleteFileSystemError::OperationDeniedLifecyclePolicyAssociated,
        DeleteFileSystemError::OperationDeniedLifecycleRecycleBinTieringJobAssociated,
    ];
}

/// Response to [`DeleteFileSystemRequest`].
pub type DeleteFileSystemResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteFileSystemRequest`] names.
///
/// - [`OperationDeniedLifecyclePolicyAssociated`](super::DocumentedError::OperationDeniedLifecyclePolicyAssociated)
/// - [`OperationDeniedLifecycleRecycleBinTieringJobAssociated`](super::DocumentedError::OperationDeniedLifecycleRecycleBinTieringJobAssociated)
pub type DeleteFileSystemError = super::DocumentedError;
