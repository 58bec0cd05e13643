// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFilesets`, from `nas/DescribeFilesets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter, Key};

/// Lists the filesets of a CPFS file system with quota and usage.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeFilesetsRequest::new()
///     .file_system_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_filesets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFilesetsRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Conditions that items have to meet. Items: at most 5.
    pub filters: Vec<Filter>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 10 to 100.
    pub max_results: Option<i64>,
    /// Field that the filesets are sorted by.
    pub order_by_field: Option<Open<OrderByField>>,
    /// Whether the filesets come in rising or falling order.
    pub sort_order: Option<Open<SortOrder>>,
}

impl DescribeFilesetsRequest {
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
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
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
    /// Sets `OrderByField`.
    pub fn order_by_field(mut self, value: impl Into<Open<OrderByField>>) -> Self {
        self.order_by_field = Some(value.into());
        self
    }
    /// Sets `SortOrder`.
    pub fn sort_order(mut self, value: impl Into<Open<SortOrder>>) -> Self {
        self.sort_order = Some(value.into());
        self
    }
}

request! {
    DescribeFilesetsRequest {
        "FileSystemId" => file_system_id: query,
        "Filters" => filters: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "OrderByField" => order_by_field: query,
        "SortOrder" => sort_order: query,
    }
}

impl Operation for DescribeFilesetsRequest {
    type Response = DescribeFilesetsResponse;
    type Error = DescribeFilesetsError;
    const INFO: OperationInfo = super::operation("DescribeFilesets")
        .required(&["FileSystemId"])
        .read_only();
    const ERRORS: &'static [DescribeFilesetsError] = &[
        DescribeFilesetsError::IllegalCharacters,
        DescribeFilesetsError::MissingFileSystemId,
        DescribeFilesetsError::OperationDeniedFilesetNotSupported,
        DescribeFilesetsError::InvalidFileSystemNotFound,
        DescribeFilesetsError::InvalidFilterParam,
        DescribeFilesetsError::InvalidFilterValue,
        DescribeFilesetsError::InvalidParameterInvalidNextToken,
        DescribeFilesetsError::InvalidParameterInvalidMaxResults,
    ];
}

impl Paginated for DescribeFilesetsRequest {
    type Item = Entrie;
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

/// Response to [`DescribeFilesetsRequest`].
#[non_exhaustive]
pub struct DescribeFilesetsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D69A58F-345C-4FDE-88E4-BF518948****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `TGlzdFJlc291cmNlU****mVzJjE1MTI2NjY4NzY5MTAzOTEmMiZORnI4NDhVeEtrUT0=`.
    pub next_token: Option<String>,
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `cpfs-099394bd928c****`.
    pub file_system_id: Option<String>,
    /// Files, directories or filesets found, one entry each.
    pub entries: Vec<Entrie>,
}

response! {
    DescribeFilesetsResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "FileSystemId" => file_system_id: value,
        "Entries" => entries: list("Entrie"),
    }
}

/// Files, directories or filesets found, one entry each.
#[non_exhaustive]
pub struct Entrie {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Directory within the file system. Example: `pathtoroot/fset`.
    pub file_system_path: Option<String>,
    /// Identifies the fileset, which is a directory of a CPFS file system with its own quota.
    /// Example: `fset-1902718ea0ae****`.
    pub fset_id: Option<String>,
    /// Whether the fileset is ready, or being made or deleted. Example: `CREATED`.
    pub status: Option<String>,
    /// When the item was created. Example: `2021-09-30T10:08:08Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2021-09-30T10:08:08Z`.
    pub update_time: Option<Timestamp>,
    /// Whether the resource is guarded against being deleted by mistake. Example: `true`.
    pub deletion_protection: Option<bool>,
}

response! {
    Entrie {
        "Description" => description: value,
        "FileSystemPath" => file_system_path: value,
        "FsetId" => fset_id: value,
        "Status" => status: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "DeletionProtection" => deletion_protection: value,
    }
}

values! {
    /// Field that the filesets are sorted by.
    pub enum OrderByField {
        /// Sorts by how much space is used.
        SpaceUsage = "SpaceUsage",
        /// Sorts by how many files there are.
        FileCountUsage = "FileCountUsage",
        /// Sorts by how much space is allowed.
        SizeLimit = "SizeLimit",
        /// Sorts by how many files are allowed.
        FileCountLimit = "FileCountLimit",
    }
}

values! {
    /// Whether the filesets come in rising or falling order.
    pub enum SortOrder {
        /// Smallest value first.
        Asc = "asc",
        /// Largest value first.
        Desc = "desc",
    }
}

/// Errors that the documentation of [`DescribeFilesetsRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`OperationDeniedFilesetNotSupported`](super::DocumentedError::OperationDeniedFilesetNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidFilterParam`](super::DocumentedError::InvalidFilterParam)
/// - [`InvalidFilterValue`](super::DocumentedError::InvalidFilterValue)
/// - [`InvalidParameterInvalidNextToken`](super::DocumentedError::InvalidParameterInvalidNextToken)
/// - [`InvalidParameterInvalidMaxResults`](super::DocumentedError::InvalidParameterInvalidMaxResults)
pub type DescribeFilesetsError = super::DocumentedError;
