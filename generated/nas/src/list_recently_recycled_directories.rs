// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRecentlyRecycledDirectories`, from `nas/ListRecentlyRecycledDirectories.md`.

use alicloud_runtime::codegen::*;

/// Lists directories in which files were deleted recently.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ListRecentlyRecycledDirectoriesRequest::new()
///     .file_system_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_recently_recycled_directories(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRecentlyRecycledDirectoriesRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 10 to 1000.
    pub max_results: Option<i64>,
}

impl ListRecentlyRecycledDirectoriesRequest {
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
    ListRecentlyRecycledDirectoriesRequest {
        "FileSystemId" => file_system_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListRecentlyRecycledDirectoriesRequest {
    type Response = ListRecentlyRecycledDirectoriesResponse;
    type Error = ListRecentlyRecycledDirectoriesError;
    const INFO: OperationInfo = super::operation("ListRecentlyRecycledDirectories")
        .method("GET")
        .required(&["FileSystemId"])
        .read_only();
    const ERRORS: &'static [ListRecentlyRecycledDirectoriesError] = &[
        ListRecentlyRecycledDirectoriesError::IllegalCharacters,
        ListRecentlyRecycledDirectoriesError::MissingFileSystemId,
        ListRecentlyRecycledDirectoriesError::InvalidParameterKMSKeyIdKMSUnauthorized,
        ListRecentlyRecycledDirectoriesError::InvalidParameterKMSKeyIdCMKNotEnabled,
        ListRecentlyRecycledDirectoriesError::InvalidFileSystemNotFound,
        ListRecentlyRecycledDirectoriesError::InvalidParameterInvalidNextToken,
    ];
}

impl Paginated for ListRecentlyRecycledDirectoriesRequest {
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

/// Response to [`ListRecentlyRecycledDirectoriesRequest`].
#[non_exhaustive]
pub struct ListRecentlyRecycledDirectoriesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E15E394-38A6-457A-A62A-D9797C9A****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `1256****25`.
    pub next_token: Option<String>,
    /// Files, directories or filesets found, one entry each.
    pub entries: Vec<Entry>,
}

response! {
    ListRecentlyRecycledDirectoriesResponse {
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
    /// Absolute path of the file or directory, within the file system. Example: `/a/b`.
    pub path: Option<String>,
    /// Name of the file or directory, without its path. Example: `b`.
    pub name: Option<String>,
    /// When something in the directory was last deleted. Example: `2021-05-30T10:08:08Z`.
    pub last_delete_time: Option<Timestamp>,
}

response! {
    Entry {
        "FileId" => file_id: value,
        "Path" => path: value,
        "Name" => name: value,
        "LastDeleteTime" => last_delete_time: value,
    }
}

/// Errors that the documentation of [`ListRecentlyRecycledDirectoriesRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidParameterInvalidNextToken`](super::DocumentedError::InvalidParameterInvalidNextToken)
pub type ListRecentlyRecycledDirectoriesError = super::DocumentedError;
