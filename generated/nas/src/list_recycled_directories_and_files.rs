// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRecycledDirectoriesAndFiles`, from `nas/ListRecycledDirectoriesAndFiles.md`.

use alicloud_runtime::codegen::*;

/// Lists deleted files and directories that the recycle bin still holds.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ListRecycledDirectoriesAndFilesRequest::new()
///     .file_system_id("...")
///     .file_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_recycled_directories_and_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRecycledDirectoriesAndFilesRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Number that identifies a file or directory, apart from its path.
    pub file_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 10 to 1000.
    pub max_results: Option<i64>,
}

impl ListRecycledDirectoriesAndFilesRequest {
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
    /// Sets `FileId`, which is required.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
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
    ListRecycledDirectoriesAndFilesRequest {
        "FileSystemId" => file_system_id: query,
        "FileId" => file_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListRecycledDirectoriesAndFilesRequest {
    type Response = ListRecycledDirectoriesAndFilesResponse;
    type Error = ListRecycledDirectoriesAndFilesError;
    const INFO: OperationInfo = super::operation("ListRecycledDirectoriesAndFiles")
        .method("GET")
        .required(&["FileSystemId", "FileId"])
        .read_only();
    const ERRORS: &'static [ListRecycledDirectoriesAndFilesError] = &[
        ListRecycledDirectoriesAndFilesError::IllegalCharacters,
        ListRecycledDirectoriesAndFilesError::MissingFileSystemId,
        ListRecycledDirectoriesAndFilesError::InvalidParameterKMSKeyIdKMSUnauthorized,
        ListRecycledDirectoriesAndFilesError::InvalidParameterKMSKeyIdCMKNotEnabled,
        ListRecycledDirectoriesAndFilesError::InvalidFileSystemNotFound,
        ListRecycledDirectoriesAndFilesError::InvalidFileIdNotFound,
        ListRecycledDirectoriesAndFilesError::InvalidParameterInvalidNextToken,
    ];
}

impl Paginated for ListRecycledDirectoriesAndFilesRequest {
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

/// Response to [`ListRecycledDirectoriesAndFilesRequest`].
#[non_exhaustive]
pub struct ListRecycledDirectoriesAndFilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `98696EF0-1607-4E9D-B01D-F20930B6****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `text`.
    pub next_token: Option<String>,
    /// Files, directories or filesets found, one entry each.
    pub entries: Vec<Entry>,
}

response! {
    ListRecycledDirectoriesAndFilesResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "Entries" => entries: list(""),
    }
}

/// Files, directories or filesets found, one entry each.
#[non_exhaustive]
pub struct Entry {
    /// Number that identifies a file or directory, apart from its path. Example: `04***08`.
    pub file_id: Option<String>,
    /// Whether the entry is a file or a directory. Example: `File`.
    pub type_: Option<String>,
    /// Name of the file or directory, without its path. Example: `test001`.
    pub name: Option<String>,
    /// When the file or directory was deleted. Example: `2021-05-30T10:08:08Z`.
    pub delete_time: Option<Timestamp>,
    /// Inode number of the file or directory. Example: `04***08`.
    pub inode: Option<String>,
    /// When the file was last read; given for files only. Example: `2019-10-30T10:08:08Z`.
    pub a_time: Option<Timestamp>,
    /// When the file content last changed; given for files only. Example: `2019-10-30T10:08:08Z`.
    pub m_time: Option<Timestamp>,
    /// When the metadata of the file last changed; given for files only.
    /// Example: `2019-10-30T10:08:08Z`.
    pub c_time: Option<Timestamp>,
    /// Size of the file; means nothing for directories. Example: `1073741824`.
    pub size: Option<i64>,
}

response! {
    Entry {
        "FileId" => file_id: value,
        "Type" => type_: value,
        "Name" => name: value,
        "DeleteTime" => delete_time: value,
        "Inode" => inode: value,
        "ATime" => a_time: value,
        "MTime" => m_time: value,
        "CTime" => c_time: value,
        "Size" => size: value,
    }
}

/// Errors that the documentation of [`ListRecycledDirectoriesAndFilesRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidFileIdNotFound`](super::DocumentedError::InvalidFileIdNotFound)
/// - [`InvalidParameterInvalidNextToken`](super::DocumentedError::InvalidParameterInvalidNextToken)
pub type ListRecycledDirectoriesAndFilesError = super::DocumentedError;
