// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFileset`, from `nas/DeleteFileset.md`.

use alicloud_runtime::codegen::*;

/// Deletes a fileset of a CPFS file system along with all files in its directory, beyond recovery.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DeleteFilesetRequest::new()
///     .file_system_id("...")
///     .fset_id("...");
/// let reply = client.delete_fileset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFilesetRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies the fileset, which is a directory of a CPFS file system with its own
    /// quota.
    pub fset_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteFilesetRequest {
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
    /// Sets `FsetId`, which is required.
    pub fn fset_id(mut self, value: impl Into<String>) -> Self {
        self.fset_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteFilesetRequest {
        "FileSystemId" => file_system_id: query,
        "FsetId" => fset_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteFilesetRequest {
    type Response = DeleteFilesetResponse;
    type Error = DeleteFilesetError;
    const INFO: OperationInfo = super::operation("DeleteFileset")
        .required(&["FileSystemId", "FsetId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteFilesetError] = &[
        DeleteFilesetError::IllegalCharacters,
        DeleteFilesetError::MissingFileSystemId,
        DeleteFilesetError::MissingFsetId,
        DeleteFilesetError::OperationDeniedDependencyViolation,
        DeleteFilesetError::OperationDeniedFilesetNotSupported,
        DeleteFilesetError::InvalidOperationDeletionProtection,
        DeleteFilesetError::InvalidFileSystemNotFound,
        DeleteFilesetError::InvalidFsetIdNotFound,
    ];
}

/// Response to [`DeleteFilesetRequest`].
pub type DeleteFilesetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteFilesetRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingFsetId`](super::DocumentedError::MissingFsetId)
/// - [`OperationDeniedDependencyViolation`](super::DocumentedError::OperationDeniedDependencyViolation)
/// - [`OperationDeniedFilesetNotSupported`](super::DocumentedError::OperationDeniedFilesetNotSupported)
/// - [`InvalidOperationDeletionProtection`](super::DocumentedError::InvalidOperationDeletionProtection)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidFsetIdNotFound`](super::DocumentedError::InvalidFsetIdNotFound)
pub type DeleteFilesetError = super::DocumentedError;
