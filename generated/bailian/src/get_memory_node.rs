// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMemoryNode`, from `bailian/GetMemoryNode.md`.

use alicloud_runtime::codegen::*;

/// Shows the content of one node of a long-term memory.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::GetMemoryNodeRequest::new()
///     .workspace_id("llm-us9hjmt32nysdm5v")
///     .memory_id("6bff4f317a14442fbc9f73d29dbd5fc3")
///     .memory_node_id("68de06c95368463a8be4a84efc872cc5");
/// let reply = client.get_memory_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMemoryNodeRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-us9hjmt32nysdm5v`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the memory that the call is about.
    /// Example: `6bff4f317a14442fbc9f73d29dbd5fc3`.
    pub memory_id: Option<String>,
    /// **Required.** ID of the memory node that the call is about.
    /// Example: `68de06c95368463a8be4a84efc872cc5`.
    pub memory_node_id: Option<String>,
}

impl GetMemoryNodeRequest {
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
    /// Sets `memoryNodeId`, which is required.
    pub fn memory_node_id(mut self, value: impl Into<String>) -> Self {
        self.memory_node_id = Some(value.into());
        self
    }
}

request! {
    GetMemoryNodeRequest {
        "workspaceId" => workspace_id: path,
        "memoryId" => memory_id: path,
        "memoryNodeId" => memory_node_id: path,
    }
}

impl Operation for GetMemoryNodeRequest {
    type Response = GetMemoryNodeResponse;
    type Error = GetMemoryNodeError;
    const INFO: OperationInfo = super::operation("GetMemoryNode")
        .roa("GET", "/{workspaceId}/memories/{memoryId}/memoryNodes/{memoryNodeId}")
        .required(&["workspaceId", "memoryId", "memoryNodeId"])
        .read_only();
    const ERRORS: &'static [GetMemoryNodeError] = &[
        GetMemoryNodeError::MemoryMemoryNodeContentInvalid,
        GetMemoryNodeError::MemoryMemoryIdNotFound,
        GetMemoryNodeError::MemoryMemoryNodeNotFound,
        GetMemoryNodeError::MemoryInternalError,
    ];
}

/// Response to [`GetMemoryNodeRequest`].
#[non_exhaustive]
pub struct GetMemoryNodeResponse {
    /// Text itself. Example: `text`.
    pub content: Option<String>,
    /// ID of the memory that the item belongs to or stands for.
    /// Example: `6bff4f317a14442fbc9f73d29dbd5fc3`.
    pub memory_id: Option<String>,
    /// ID of the memory node that the item belongs to or stands for.
    /// Example: `68de06c95368463a8be4a84efc872cc5`.
    pub memory_node_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8C56C7AF-6573-19CE-B018-E05E1EDCF4C5`.
    pub request_id: Option<String>,
    /// ID of the workspace that the item belongs to or stands for. Example: `llm-us9hjmt32nysdm5v`.
    pub workspace_id: Option<String>,
}

response! {
    GetMemoryNodeResponse {
        "content" => content: value,
        "memoryId" => memory_id: value,
        "memoryNodeId" => memory_node_id: value,
        "requestId" => request_id: value,
        "workspaceId" => workspace_id: value,
    }
}

/// Errors that the documentation of [`GetMemoryNodeRequest`] names.
///
/// - [`MemoryMemoryNodeContentInvalid`](super::DocumentedError::MemoryMemoryNodeContentInvalid)
/// - [`MemoryMemoryIdNotFound`](super::DocumentedError::MemoryMemoryIdNotFound)
/// - [`MemoryMemoryNodeNotFound`](super::DocumentedError::MemoryMemoryNodeNotFound)
/// - [`MemoryInternalError`](super::DocumentedError::MemoryInternalError)
pub type GetMemoryNodeError = super::DocumentedError;
