// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMemoryNode`, from `bailian/CreateMemoryNode.md`.

use alicloud_runtime::codegen::*;

/// Adds a node, that is a piece of content, to a long-term memory.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::CreateMemoryNodeRequest::new()
///     .workspace_id("llm-us9hjmt32nysdm5v")
///     .memory_id("6bff4f317a14442fbc9f73d29dbd5fc3")
///     .content("text");
/// let reply = client.create_memory_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMemoryNodeRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-us9hjmt32nysdm5v`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the memory that the call is about.
    /// Example: `6bff4f317a14442fbc9f73d29dbd5fc3`.
    pub memory_id: Option<String>,
    /// **Required.** Text itself. Length: 1 to 200. Example: `text`.
    pub content: Option<String>,
}

impl CreateMemoryNodeRequest {
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
    /// Sets `content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

request! {
    CreateMemoryNodeRequest {
        "workspaceId" => workspace_id: path,
        "memoryId" => memory_id: path,
        "content" => content: query,
    }
}

impl Operation for CreateMemoryNodeRequest {
    type Response = CreateMemoryNodeResponse;
    type Error = CreateMemoryNodeError;
    const INFO: OperationInfo = super::operation("CreateMemoryNode")
        .roa("POST", "/{workspaceId}/memories/{memoryId}/memoryNodes")
        .required(&["workspaceId", "memoryId", "content"]);
    const ERRORS: &'static [CreateMemoryNodeError] = &[
        CreateMemoryNodeError::MemoryMemoryNodeContentInvalid,
        CreateMemoryNodeError::MemoryMemoryIdNotFound,
        CreateMemoryNodeError::MemoryMemoryNodeNotFound,
        CreateMemoryNodeError::MemoryInternalError,
    ];
}

/// Response to [`CreateMemoryNodeRequest`].
#[non_exhaustive]
pub struct CreateMemoryNodeResponse {
    /// ID of the memory node that the item belongs to or stands for.
    /// Example: `68de06c95368463a8be4a84efcxxxxxx`.
    pub memory_node_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8C56C7AF-xxxx-19CE-B018-E05E1EDCF4C5`.
    pub request_id: Option<String>,
}

response! {
    CreateMemoryNodeResponse {
        "memoryNodeId" => memory_node_id: value,
        "requestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateMemoryNodeRequest`] names.
///
/// - [`MemoryMemoryNodeContentInvalid`](super::DocumentedError::MemoryMemoryNodeContentInvalid)
/// - [`MemoryMemoryIdNotFound`](super::DocumentedError::MemoryMemoryIdNotFound)
/// - [`MemoryMemoryNodeNotFound`](super::DocumentedError::MemoryMemoryNodeNotFound)
/// - [`MemoryInternalError`](super::DocumentedError::MemoryInternalError)
pub type CreateMemoryNodeError = super::DocumentedError;
