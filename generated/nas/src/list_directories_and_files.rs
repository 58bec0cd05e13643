// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDirectoriesAndFiles`, from `nas/ListDirectoriesAndFiles.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StorageType};

/// Lists files in cheaper storage below a directory, and subdirectories that hold such files.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ListDirectoriesAndFilesRequest::new()
///     .file_system_id("...")
///     .path("...")
///     .storage_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_directories_and_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDirectoriesAndFilesRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Absolute path of the file or directory, within the file system.
    pub path: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required.** Class of storage, which sets speed and price.
    /// Here: `InfrequentAccess`, `Archive`, `All`.
    pub storage_type: Option<Open<StorageType>>,
    /// Whether only directories are listed; has to be true when `StorageType` is `All`.
    pub directory_only: Option<bool>,
    /// How many items to return at most in one call. Range: 10 to 128.
    pub max_results: Option<i64>,
}

impl ListDirectoriesAndFilesRequest {
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
    /// Sets `Path`, which is required.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `StorageType`, which is required.
    pub fn storage_type(mut self, value: impl Into<Open<StorageType>>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `DirectoryOnly`.
    #[inline]
    pub fn directory_only(mut self, value: bool) -> Self {
        self.directory_only = Some(value);
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListDirectoriesAndFilesRequest {
        "FileSystemId" => file_system_id: query,
        "Path" => path: query,
        "NextToken" => next_token: query,
        "StorageType" => storage_type: query,
        "DirectoryOnly" => directory_only: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListDirectoriesAndFilesRequest {
    type Response = ListDirectoriesAndFilesResponse;
    type Error = ListDirectoriesAndFilesError;
    const INFO: OperationInfo = super::operation("ListDirectoriesAndFiles")
        .required(&["FileSystemId", "Path", "StorageType"])
        .read_only();
    const ERRORS: &'static [ListDirectoriesAndFilesError] = &[
        ListDirectoriesAndFilesError::OperationDeniedInvalidNextToken,
        ListDirectoriesAndFilesError::InvalidFileSystemNotFound,
        ListDirectoriesAndFilesError::InvalidParameterPathNotExist,
    ];
}

impl Paginated for ListDirectoriesAndFilesRequest {
    type Item = Entry;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.entries)
    }
}

/// Response to [`ListDirectoriesAndFilesRequest`].
#[non_exhaustive]
pub struct ListDirectoriesAndFilesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `TGlzdFJlc291cmNlU****mVzJjE1MTI2NjY4NzY5MTAzOTEmMiZORnI4NDhVeEtrUT0=`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D69A58F-345C-4FDE-88E4-BF518948****`.
    pub request_id: Option<String>,
    /// Files, directories or filesets found, one entry each.
    pub entries: Vec<Entry>,
}

response! {
    ListDirectoriesAndFilesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Entries" => entries: list(""),
    }
}

/// Files, directories or filesets found, one entry each.
#[non_exhaustive]
pub struct Entry {
    /// Whether the entry is a file or a directory. Example: `File`.
    pub type_: Option<String>,
    /// Whether the directory holds files in Infrequent Access storage; given for directories only.
    /// Example: `true`.
    pub has_infrequent_access_file: Option<bool>,
    /// When the metadata of the file last changed; given for files only.
    /// Example: `2021-02-11T10:08:10Z`.
    pub ctime: Option<Timestamp>,
    /// When the file content last changed; given for files only. Example: `2021-02-11T10:08:08Z`.
    pub mtime: Option<Timestamp>,
    /// Size of the file; means nothing for directories. Example: `1024`.
    pub size: Option<i64>,
    /// Class of storage, which sets speed and price. Example: `InfrequentAccess`.
    pub storage_type: Option<String>,
    /// When the file was last read; given for files only. Example: `2021-02-01T10:08:08Z`.
    pub atime: Option<Timestamp>,
    /// Name of the file or directory, without its path. Example: `file.txt`.
    pub name: Option<String>,
    /// When the file was last brought back from cheaper storage; given for files only.
    /// Example: `2021-02-11T10:08:08Z`.
    pub retrieve_time: Option<Timestamp>,
    /// Inode number of the file or directory. Example: `66`.
    pub inode: Option<String>,
    /// Number that identifies a file or directory, apart from its path. Example: `66`.
    pub file_id: Option<String>,
    /// Portable account ID of the owner; means something only on SMB file systems with access control.
    /// Example: `37862c****`.
    pub owner: Option<String>,
    /// Whether the directory holds files in Archive storage; given for directories only.
    /// Example: `true`.
    pub has_archive_file: Option<String>,
}

response! {
    Entry {
        "Type" => type_: value,
        "HasInfrequentAccessFile" => has_infrequent_access_file: value,
        "Ctime" => ctime: value,
        "Mtime" => mtime: value,
        "Size" => size: value,
        "StorageType" => storage_type: value,
        "Atime" => atime: value,
        "Name" => name: value,
        "RetrieveTime" => retrieve_time: value,
        "Inode" => inode: value,
        "FileId" => file_id: value,
        "Owner" => owner: value,
        "HasArchiveFile" => has_archive_file: value,
    }
}

/// Errors that the documentation of [`ListDirectoriesAndFilesRequest`] names.
///
/// - [`OperationDeniedInvalidNextToken`](super::DocumentedError::OperationDeniedInvalidNextToken)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidParameterPathNotExist`](super::DocumentedError::InvalidParameterPathNotExist)
pub type ListDirectoriesAndFilesError = super::DocumentedError;
