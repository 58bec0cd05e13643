// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMemoryNodes`, from `bailian/ListMemoryNodes.md`.

use alicloud_runtime::codegen::*;

/// Lists the nodes of a long-term memory with their contents.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::ListMemoryNodesRequest::new()
///     .workspace_id("llm-us9hjmt32nysdm5v")
///     .memory_id("6bff4f317a14442fbc9f73d29dbd5fc3");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_memory_nodes(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMemoryNodesRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-us9hjmt32nysdm5v`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the memory that the call is about.
    /// Example: `6bff4f317a14442fbc9f73d29dbd5fc3`.
    pub memory_id: Option<String>,
    /// Outcomes of the max, one entry each. Range: 1 to 50. Example: `20`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it.
    /// Example: `dc270401186b433f975d7e1faaa34e0e`.
    pub next_token: Option<String>,
}

impl ListMemoryNodesRequest {
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
    /// Sets `memoryId`, which is required.
    pub fn memory_id(mut self, value: impl Into<String>) -> Self {
        self.memory_id = Some(value.into());
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
    ListMemoryNodesRequest {
        "workspaceId" => workspace_id: path,
        "memoryId" => memory_id: path,
        "maxResults" => max_results: query,
        "nextToken" => next_token: query,
    }
}

impl Operation for ListMemoryNodesRequest {
    type Response = ListMemoryNodesResponse;
    type Error = ListMemoryNodesError;
    const INFO: OperationInfo = super::operation("ListMemoryNodes")
        .roa("GET", "/{workspaceId}/memories/{memoryId}/memoryNodes")
        .required(&["workspaceId", "memoryId"])
        .read_only();
    const ERRORS: &'static [ListMemoryNodesError] = &[
        ListMemoryNodesError::MemoryMaxResultsInvalid,
        ListMemoryNodesError::MemoryMemoryNodeContentInvalid,
        ListMemoryNodesError::MemoryNextTokenInvalid,
        ListMemoryNodesError::MemoryMemoryIdNotFound,
        ListMemoryNodesError::MemoryMemoryNodeNotFound,
        ListMemoryNodesError::MemoryInternalError,
    ];
}

impl Paginated for ListMemoryNodesRequest {
    type Item = MemoryNode;
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
        Some(&mut response.memory_nodes)
    }
}

/// Response to [`ListMemoryNodesRequest`].
#[non_exhaustive]
pub struct ListMemoryNodesResponse {
    /// Outcomes of the max, one entry each. Example: `20`.
    pub max_results: Option<i32>,
    /// The memory nodes that were found or are concerned, one entry each.
    pub memory_nodes: Vec<MemoryNode>,
    /// Token for the next; pass it on without reading anything into it.
    /// Example: `dc270401186b433f975d7e1faaa34e0e`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6a71f2d9-f1c9-913b-818b-114029103cad`.
    pub request_id: Option<String>,
    /// How many there are of this: total. Example: `100`.
    pub total_count: Option<i32>,
}

response! {
    ListMemoryNodesResponse {
        "maxResults" => max_results: value,
        "memoryNodes" => memory_nodes: list(""),
        "nextToken" => next_token: value,
        "requestId" => request_id: value,
        "totalCount" => total_count: value,
    }
}

/// The memory nodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MemoryNode {
    /// Text itself. Example: `text`.
    pub content: Option<String>,
    /// ID of the memory node that the item belongs to or stands for.
    /// Example: `68de06c95368463a8be4a84efc872cc5`.
    pub memory_node_id: Option<String>,
}

response! {
    MemoryNode {
        "content" => content: value,
        "memoryNodeId" => memory_node_id: value,
    }
}

/// Errors that the documentation of [`ListMemoryNodesRequest`] names.
///
/// - [`MemoryMaxResultsInvalid`](super::DocumentedError::MemoryMaxResultsInvalid)
/// - [`MemoryMemoryNodeContentInvalid`](super::DocumentedError::MemoryMemoryNodeContentInvalid)
/// - [`MemoryNextTokenInvalid`](super::DocumentedError::MemoryNextTokenInvalid)
/// - [`MemoryMemoryIdNotFound`](super::DocumentedError::MemoryMemoryIdNotFound)
/// - [`MemoryMemoryNodeNotFound`](super::DocumentedError::MemoryMemoryNodeNotFound)
/// - [`MemoryInternalError`](super::DocumentedError::MemoryInternalError)
pub type ListMemoryNodesError = super::DocumentedError;
