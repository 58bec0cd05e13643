// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFolder`, from `resourcemanager/DeleteFolder.md`.

use alicloud_runtime::codegen::*;

/// Deletes a folder of the resource directory, which must hold no members or subfolders any more.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DeleteFolderRequest::new()
///     .folder_id("...");
/// let reply = client.delete_folder(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFolderRequest {
    /// **Required.** ID of a folder of the resource directory, as
    /// [`CreateFolder`](super::Client::create_folder) or
    /// [`ListFoldersForParent`](super::Client::list_folders_for_parent) returned it.
    pub folder_id: Option<String>,
}

impl DeleteFolderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FolderId`, which is required.
    pub fn folder_id(mut self, value: impl Into<String>) -> Self {
        self.folder_id = Some(value.into());
        self
    }
}

request! {
    DeleteFolderRequest {
        "FolderId" => folder_id: query,
    }
}

impl Operation for DeleteFolderRequest {
    type Response = DeleteFolderResponse;
    type Error = DeleteFolderError;
    const INFO: OperationInfo = super::operation("DeleteFolder").required(&["FolderId"]);
    const ERRORS: &'static [DeleteFolderError] = &[
        DeleteFolderError::MissingParameterFolderId,
        DeleteFolderError::InvalidParameterFolderId,
        DeleteFolderError::EntityNotExistsResourceDirectory,
        DeleteFolderError::EntityNotExistsFolder,
        DeleteFolderError::DeleteConflictFolderSubFolder,
        DeleteFolderError::DeleteConflictFolderAccount,
    ];
}

/// Response to [`DeleteFolderRequest`].
pub type DeleteFolderResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteFolderRequest`] names.
///
/// - [`MissingParameterFolderId`](super::DocumentedError::MissingParameterFolderId)
/// - [`InvalidParameterFolderId`](super::DocumentedError::InvalidParameterFolderId)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsFolder`](super::DocumentedError::EntityNotExistsFolder)
/// - [`DeleteConflictFolderSubFolder`](super::DocumentedError::DeleteConflictFolderSubFolder)
/// - [`DeleteConflictFolderAccount`](super::DocumentedError::DeleteConflictFolderAccount)
pub type DeleteFolderError = super::DocumentedError;
