// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDirectoryOrFileProperties`, from `nas/GetDirectoryOrFileProperties.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a file is in cheaper storage, or whether a directory holds such files.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::GetDirectoryOrFilePropertiesRequest::new()
///     .file_system_id("...")
///     .path("...");
/// let reply = client.get_directory_or_file_properties(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDirectoryOrFilePropertiesRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Absolute path of the file or directory, within the file system.
    pub path: Option<String>,
}

impl GetDirectoryOrFilePropertiesRequest {
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
}

request! {
    GetDirectoryOrFilePropertiesRequest {
        "FileSystemId" => file_system_id: query,
        "Path" => path: query,
    }
}

impl Operation for GetDirectoryOrFilePropertiesRequest {
    type Response = GetDirectoryOrFilePropertiesResponse;
    type Error = GetDirectoryOrFilePropertiesError;
    const INFO: OperationInfo = super::operation("GetDirectoryOrFileProperties")
        .required(&["FileSystemId", "Path"])
        .read_only();
    const ERRORS: &'static [GetDirectoryOrFilePropertiesError] = &[
        GetDirectoryOrFilePropertiesError::InvalidFileSystemNotFound,
        GetDirectoryOrFilePropertiesError::InvalidParameterPathNotExist,
    ];
}

/// Response to [`GetDirectoryOrFilePropertiesRequest`].
#[non_exhaustive]
pub struct GetDirectoryOrFilePropertiesResponse {
    /// Properties of the file or directory that was asked for.
    pub entry: Option<Entry>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D69A58F-345C-4FDE-88E4-BF518948****`.
    pub request_id: Option<String>,
}

response! {
    GetDirectoryOrFilePropertiesResponse {
        "Entry" => entry: value,
        "RequestId" => request_id: value,
    }
}

/// Properties of the file or directory that was asked for.
#[non_exhaustive]
pub struct Entry {
    /// Whether the entry is a file or a directory. Example: `File`.
    pub type_: Option<String>,
    /// Whether the directory holds files in Infrequent Access storage; given for directories only.
    /// Example: `true`.
    pub has_infrequent_access_file: Option<bool>,
    /// When the file content last changed; given for files only. Example: `2021-02-11T10:08:08Z`.
    pub m_time: Option<Timestamp>,
    /// When the file was last read; given for files only. Example: `2021-02-01T10:08:08Z`.
    pub a_time: Option<Timestamp>,
    /// Size of the file; not given for directories. Example: `1024`.
    pub size: Option<i64>,
    /// When the metadata of the file last changed; given for files only.
    /// Example: `2021-02-11T10:08:10Z`.
    pub c_time: Option<Timestamp>,
    /// Class of storage, which sets speed and price. Example: `InfrequentAccess`.
    pub storage_type: Option<String>,
    /// Name of the file or directory, without its path. Example: `file.txt`.
    pub name: Option<String>,
    /// When the file was last brought back from cheaper storage; given for files only.
    /// Example: `2021-02-11T10:08:08Z`.
    pub retrieve_time: Option<Timestamp>,
    /// Inode number of the file or directory. Example: `40`.
    pub inode: Option<String>,
    /// Whether the directory holds files in Archive storage; given for directories only.
    /// Example: `false`.
    pub has_archive_file: Option<bool>,
}

response! {
    Entry {
        "Type" => type_: value,
        "HasInfrequentAccessFile" => has_infrequent_access_file: value,
        "MTime" => m_time: value,
        "ATime" => a_time: value,
        "Size" => size: value,
        "CTime" => c_time: value,
        "StorageType" => storage_type: value,
        "Name" => name: value,
        "RetrieveTime" => retrieve_time: value,
        "Inode" => inode: value,
        "HasArchiveFile" => has_archive_file: value,
    }
}

/// Errors that the documentation of [`GetDirectoryOrFilePropertiesRequest`] names.
///
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidParameterPathNotExist`](super::DocumentedError::InvalidParameterPathNotExist)
pub type GetDirectoryOrFilePropertiesError = super::DocumentedError;
