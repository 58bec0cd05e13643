// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFolder`, from `resourcemanager/CreateFolder.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Folder};

/// Creates a folder under the root folder or another folder of the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::CreateFolderRequest::new()
///     .folder_name("...");
/// let reply = client.create_folder(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFolderRequest {
    /// Folder that the new or existing one lies in; the root folder counts as one.
    pub parent_folder_id: Option<String>,
    /// **Required.** Name that tells the folder from others under the same parent.
    pub folder_name: Option<String>,
}

impl CreateFolderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ParentFolderId`.
    pub fn parent_folder_id(mut self, value: impl Into<String>) -> Self {
        self.parent_folder_id = Some(value.into());
        self
    }
    /// Sets `FolderName`, which is required.
    pub fn folder_name(mut self, value: impl Into<String>) -> Self {
        self.folder_name = Some(value.into());
        self
    }
}

request! {
    CreateFolderRequest {
        "ParentFolderId" => parent_folder_id: query,
        "FolderName" => folder_name: query,
    }
}

impl Operation for CreateFolderRequest {
    type Response = CreateFolderResponse;
    type Error = CreateFolderError;
    const INFO: OperationInfo = super::operation("CreateFolder")
        .required(&["FolderName"]);
    const ERRORS: &'static [CreateFolderError] = &[
        CreateFolderError::InvalidParameterParentFolderId,
        CreateFolderError::MissingParameterFolderName,
        CreateFolderError::InvalidParameterFolderName,
        CreateFolderError::InvalidParameterFolderNameLength,
        CreateFolderError::InvalidParameterFolderNameAlreadyUsed,
        CreateFolderError::EntityNotExistsResourceDirectory,
        CreateFolderError::EntityNotExistsFolder,
        CreateFolderError::LimitExceededFolderDepth,
        CreateFolderError::QuotaExceededFolderCount,
    ];
}

/// Response to [`CreateFolderRequest`].
#[non_exhaustive]
pub struct CreateFolderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C2CBCA30-C8DD-423E-B4AD-4FB694C9180C`.
    pub request_id: Option<String>,
    /// The folder that the call made, changed or looked up.
    pub folder: Option<Folder>,
}

response! {
    CreateFolderResponse {
        "RequestId" => request_id: value,
        "Folder" => folder: value,
    }
}

/// Errors that the documentation of [`CreateFolderRequest`] names.
///
/// - [`InvalidParameterParentFolderId`](super::DocumentedError::InvalidParameterParentFolderId)
/// - [`MissingParameterFolderName`](super::DocumentedError::MissingParameterFolderName)
/// - [`InvalidParameterFolderName`](super::DocumentedError::InvalidParameterFolderName)
/// - [`InvalidParameterFolderNameLength`](super::DocumentedError::InvalidParameterFolderNameLength)
/// - [`InvalidParameterFolderNameAlreadyUsed`](super::DocumentedError::InvalidParameterFolderNameAlreadyUsed)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsFolder`](super::DocumentedError::EntityNotExistsFolder)
/// - [`LimitExceededFolderDepth`](super::DocumentedError::LimitExceededFolderDepth)
/// - [`QuotaExceededFolderCount`](super::DocumentedError::QuotaExceededFolderCount)
pub type CreateFolderError = super::DocumentedError;
