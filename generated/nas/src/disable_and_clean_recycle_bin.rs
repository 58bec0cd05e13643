// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableAndCleanRecycleBin`, from `nas/DisableAndCleanRecycleBin.md`.

use alicloud_runtime::codegen::*;

/// Switches the recycle bin off and deletes everything in it for good.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DisableAndCleanRecycleBinRequest::new()
///     .file_system_id("...");
/// let reply = client.disable_and_clean_recycle_bin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableAndCleanRecycleBinRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
}

impl DisableAndCleanRecycleBinRequest {
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
    DisableAndCleanRecycleBinRequest {
        "FileSystemId" => file_system_id: query,
    }
}

impl Operation for DisableAndCleanRecycleBinRequest {
    type Response = DisableAndCleanRecycleBinResponse;
    type Error = DisableAndCleanRecycleBinError;
    const INFO: OperationInfo = super::operation("DisableAndCleanRecycleBin")
        .method("GET")
        .required(&["FileSystemId"]);
    const ERRORS: &'static [DisableAndCleanRecycleBinError] = &[
        DisableAndCleanRecycleBinError::IllegalCharacters,
        DisableAndCleanRecycleBinError::MissingFileSystemId,
        DisableAndCleanRecycleBinError::OperationDeniedRecycleBinDisabled,
        DisableAndCleanRecycleBinError::InvalidFileSystemNotFound,
    ];
}

/// Response to [`DisableAndCleanRecycleBinRequest`].
pub type DisableAndCleanRecycleBinResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableAndCleanRecycleBinRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`OperationDeniedRecycleBinDisabled`](super::DocumentedError::OperationDeniedRecycleBinDisabled)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
pub type DisableAndCleanRecycleBinError = super::DocumentedError;
