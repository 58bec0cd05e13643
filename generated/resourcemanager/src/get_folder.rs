// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFolder`, from `resourcemanager/GetFolder.md`.

use alicloud_runtime::codegen::*;

/// Returns one folder of the resource directory, with its parent and its path.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetFolderRequest::new()
///     .folder_id("...");
/// let reply = client.get_folder(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFolderRequest {
    /// **Required.** ID of a folder of the resource directory, as
    /// [`CreateFolder`](super::Client::create_folder) or
    /// [`ListFoldersForParent`](super::Client::list_folders_for_parent) returned it.
    pub folder_id: Option<String>,
}

impl GetFolderRequest {
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
    GetFolderRequest {
        "FolderId" => folder_id: query,
    }
}

impl Operation for GetFolderRequest {
    type Response = GetFolderResponse;
    type Error = GetFolderError;
    const INFO: OperationInfo = super::operation("GetFolder")
        .required(&["FolderId"])
        .read_only();
    const ERRORS: &'static [GetFolderError] = &[
        GetFolderError::MissingParameterFolderId,
        GetFolderError::InvalidParameterFolderId,
        GetFolderError::EntityNotExistsResourceDirectory,
        GetFolderError::EntityNotExistsFolder,
    ];
}

/// Response to [`GetFolderRequest`].
#[non_exhaustive]
pub struct GetFolderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C2CBCA30-C8DD-423E-B4AD-4FB694C9180C`.
    pub request_id: Option<String>,
    /// The folder that the call made, changed or looked up.
    pub folder: Option<Folder>,
}

response! {
    GetFolderResponse {
        "RequestId" => request_id: value,
        "Folder" => folder: value,
    }
}

/// The folder that the call made, changed or looked up.
#[non_exhaustive]
pub struct Folder {
    /// ID of a folder of the resource directory, as [`CreateFolder`](super::Client::create_folder) or
    /// [`ListFoldersForParent`](super::Client::list_folders_for_parent) returned it.
    /// Example: `fd-Jyl5U7****`.
    pub folder_id: Option<String>,
    /// When the item was created. Example: `2021-06-15T06:39:08.521Z`.
    pub create_time: Option<Timestamp>,
    /// Folder that the new or existing one lies in; the root folder counts as one.
    /// Example: `r-Wm****`.
    pub parent_folder_id: Option<String>,
    /// Name that tells the folder from others under the same parent. Example: `Applications`.
    pub folder_name: Option<String>,
    /// Place of the item in the tree, from the resource directory down, as IDs with slashes between.
    /// Example: `rd-3G****/r-Wm****/fd-Jyl5U7****`.
    pub resource_directory_path: Option<String>,
}

response! {
    Folder {
        "FolderId" => folder_id: value,
        "CreateTime" => create_time: value,
        "ParentFolderId" => parent_folder_id: value,
        "FolderName" => folder_name: value,
        "ResourceDirectoryPath" => resource_directory_path: value,
    }
}

/// Errors that the documentation of [`GetFolderRequest`] names.
///
/// - [`MissingParameterFolderId`](super::DocumentedError::MissingParameterFolderId)
/// - [`InvalidParameterFolderId`](super::DocumentedError::InvalidParameterFolderId)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsFolder`](super::DocumentedError::EntityNotExistsFolder)
pub type GetFolderError = super::DocumentedError;
