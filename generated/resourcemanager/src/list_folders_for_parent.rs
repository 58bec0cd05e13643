// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFoldersForParent`, from `resourcemanager/ListFoldersForParent.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AncestorFolder};

/// Lists the folders that lie directly in a folder.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListFoldersForParentRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_folders_for_parent(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFoldersForParentRequest {
    /// Folder that the new or existing one lies in; the root folder counts as one.
    pub parent_folder_id: Option<String>,
    /// Part of the name to look for.
    pub query_keyword: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListFoldersForParentRequest {
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
    /// Sets `QueryKeyword`.
    pub fn query_keyword(mut self, value: impl Into<String>) -> Self {
        self.query_keyword = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListFoldersForParentRequest {
        "ParentFolderId" => parent_folder_id: query,
        "QueryKeyword" => query_keyword: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListFoldersForParentRequest {
    type Response = ListFoldersForParentResponse;
    type Error = ListFoldersForParentError;
    const INFO: OperationInfo = super::operation("ListFoldersForParent").read_only();
    const ERRORS: &'static [ListFoldersForParentError] = &[
        ListFoldersForParentError::InvalidParameterParentFolderId,
        ListFoldersForParentError::EntityNotExistsResourceDirectory,
        ListFoldersForParentError::EntityNotExistsFolder,
    ];
}

impl Paginated for ListFoldersForParentRequest {
    type Item = AncestorFolder;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.folders)
    }
}

/// Response to [`ListFoldersForParentRequest`].
#[non_exhaustive]
pub struct ListFoldersForParentResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B8A4E7D-6CFF-471D-84DF-195A7A241ECB`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// Folders that meet the conditions, one entry a folder.
    pub folders: Vec<AncestorFolder>,
}

response! {
    ListFoldersForParentResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Folders" => folders: list("Folder"),
    }
}

/// Errors that the documentation of [`ListFoldersForParentRequest`] names.
///
/// - [`InvalidParameterParentFolderId`](super::DocumentedError::InvalidParameterParentFolderId)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsFolder`](super::DocumentedError::EntityNotExistsFolder)
pub type ListFoldersForParentError = super::DocumentedError;
