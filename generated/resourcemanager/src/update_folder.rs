// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateFolder`, from `resourcemanager/UpdateFolder.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Folder};

/// Gives a folder of the resource directory another name.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::UpdateFolderRequest::new()
///     .folder_id("...")
///     .new_folder_name("...");
/// let reply = client.update_folder(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateFolderRequest {
    /// **Required.** ID of a folder of the resource directory, as
    /// [`CreateFolder`](super::Client::create_folder) or
    /// [`ListFoldersForParent`](super::Client::list_folders_for_parent) returned it.
    pub folder_id: Option<String>,
    /// **Required.** Name of the folder from now on.
    pub new_folder_name: Option<String>,
}

impl UpdateFolderRequest {
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
    /// Sets `NewFolderName`, which is required.
    pub fn new_folder_name(mut self, value: impl Into<String>) -> Self {
        self.new_folder_name = Some(value.into());
        self
    }
}

request! {
    UpdateFolderRequest {
        "FolderId" => folder_id: query,
        "NewFolderName" => new_folder_name: query,
    }
}

impl Operation for UpdateFolderRequest {
    type Response = UpdateFolderResponse;
    type Error = UpdateFolderError;
    const INFO: OperationInfo = super::operation("UpdateFolder")
        .required(&["FolderId", "NewFolderName"]);
    const ERRORS: &'static [UpdateFolderError] = &[
        UpdateFolderError::MissingParameterFolderName,
        UpdateFolderError::InvalidParameterFolderName,
        UpdateFolderError::InvalidParameterFolderNameLength,
        UpdateFolderError::MissingParameterFolderId,
        UpdateFolderError::InvalidParameterFolderId,
        UpdateFolderError::InvalidParameterFolderNameAlreadyUsed,
        UpdateFolderError::EntityNotExistsResourceDirectory,
        UpdateFolderError::EntityNotExistsFolder,
        UpdateFolderError::LimitExceededFolderDepth,
    ];
}

/// Response to [`UpdateFolderRequest`].
#[non_exhaustive]
pub struct UpdateFolderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C2CBCA30-C8DD-423E-B4AD-4FB694C9180C`.
    pub request_id: Option<String>,
    /// The folder that the call made, changed or looked up.
    pub folder: Option<Folder>,
}

response! {
    UpdateFolderResponse {
        "RequestId" => request_id: value,
        "Folder" => folder: value,
    }
}

/// Errors that the documentation of [`UpdateFolderRequest`] names.
///
/// - [`MissingParameterFolderName`](super::DocumentedError::MissingParameterFolderName)
/// - [`InvalidParameterFolderName`](super::DocumentedError::InvalidParameterFolderName)
/// - [`InvalidParameterFolderNameLength`](super::DocumentedError::InvalidParameterFolderNameLength)
/// - [`MissingParameterFolderId`](super::DocumentedError::MissingParameterFolderId)
/// - [`InvalidParameterFolderId`](super::DocumentedError::InvalidParameterFolderId)
/// - [`InvalidParameterFolderNameAlreadyUsed`](super::DocumentedError::InvalidParameterFolderNameAlreadyUsed)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsFolder`](super::DocumentedError::EntityNotExistsFolder)
/// - [`LimitExceededFolderDepth`](super::DocumentedError::LimitExceededFolderDepth)
pub type UpdateFolderError = super::DocumentedError;
