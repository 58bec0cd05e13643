// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMemories`, from `bailian/ListMemories.md`.

use alicloud_runtime::codegen::*;

/// Lists the long-term memories of a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::ListMemoriesRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vexxxx");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_memories(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMemoriesRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vexxxx`.
    pub workspace_id: Option<String>,
    /// Outcomes of the max, one entry each. Range: 1 to 50. Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it.
    /// Example: `dc270401186b433f975d7e1faaa3xxxx`.
    pub next_token: Option<String>,
}

impl ListMemoriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `maxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `nextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListMemoriesRequest {
        "workspaceId" => workspace_id: path,
        "maxResults" => max_results: query,
        "nextToken" => next_token: query,
    }
}

impl Operation for ListMemoriesRequest {
    type Response = ListMemoriesResponse;
    type Error = ListMemoriesError;
    const INFO: OperationInfo = super::operation("ListMemories")
        .roa("GET", "/{workspaceId}/memories")
        .required(&["workspaceId"])
        .read_only();
    const ERRORS: &'static [ListMemoriesError] = &[
        ListMemoriesError::MemoryMaxResultsInvalid,
        ListMemoriesError::MemoryNextTokenInvalid,
        ListMemoriesError::MemoryMemoryIdNotFound,
        ListMemoriesError::MemoryInternalError,
    ];
}

impl Paginated for ListMemoriesRequest {
    type Item = Memory;
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
        Some(&mut response.memories)
    }
}

/// Response to [`ListMemoriesRequest`].
#[non_exhaustive]
pub struct ListMemoriesResponse {
    /// Outcomes of the max, one entry each. Example: `10`.
    pub max_results: Option<i32>,
    /// The memories that were found or are concerned, one entry each.
    pub memories: Vec<Memory>,
    /// Token for the next; pass it on without reading anything into it.
    /// Example: `dc270401186b433f975d7e1faaa3xxxx`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6a71f2d9-f1c9-913b-818b-11402910xxxx`.
    pub request_id: Option<String>,
    /// How many there are of this: total. Example: `105`.
    pub total_count: Option<i32>,
    /// ID of the workspace that the item belongs to or stands for. Example: `llm-3z7uw7fwz0vexxxx`.
    pub workspace_id: Option<String>,
}

response! {
    ListMemoriesResponse {
        "maxResults" => max_results: value,
        "memories" => memories: list(""),
        "nextToken" => next_token: value,
        "requestId" => request_id: value,
        "totalCount" => total_count: value,
        "workspaceId" => workspace_id: value,
    }
}

/// The memories that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Memory {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the memory that the item belongs to or stands for.
    /// Example: `3fc531f4519444beaafffa4538f6xxxx`.
    pub memory_id: Option<String>,
}

response! {
    Memory {
        "description" => description: value,
        "memoryId" => memory_id: value,
    }
}

/// Errors that the documentation of [`ListMemoriesRequest`] names.
///
/// - [`MemoryMaxResultsInvalid`](super::DocumentedError::MemoryMaxResultsInvalid)
/// - [`MemoryNextTokenInvalid`](super::DocumentedError::MemoryNextTokenInvalid)
/// - [`MemoryMemoryIdNotFound`](super::DocumentedError::MemoryMemoryIdNotFound)
/// - [`MemoryInternalError`](super::DocumentedError::MemoryInternalError)
pub type ListMemoriesError = super::DocumentedError;
