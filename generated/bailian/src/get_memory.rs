// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMemory`, from `bailian/GetMemory.md`.

use alicloud_runtime::codegen::*;

/// Shows the description of one long-term memory, without its nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::GetMemoryRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vexxxx")
///     .memory_id("6bff4f317a14442fbc9f73d29dbxxxx");
/// let reply = client.get_memory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMemoryRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vexxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the memory that the call is about.
    /// Example: `6bff4f317a14442fbc9f73d29dbxxxx`.
    pub memory_id: Option<String>,
}

impl GetMemoryRequest {
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
}

request! {
    GetMemoryRequest {
        "workspaceId" => workspace_id: path,
        "memoryId" => memory_id: path,
    }
}

impl Operation for GetMemoryRequest {
    type Response = GetMemoryResponse;
    type Error = GetMemoryError;
    const INFO: OperationInfo = super::operation("GetMemory")
        .roa("GET", "/{workspaceId}/memories/{memoryId}")
        .required(&["workspaceId", "memoryId"])
        .read_only();
    const ERRORS: &'static [GetMemoryError] = &[
        GetMemoryError::MemoryMemoryIdNotFound,
        GetMemoryError::MemoryInternalError,
    ];
}

/// Response to [`GetMemoryRequest`].
#[non_exhaustive]
pub struct GetMemoryResponse {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the memory that the item belongs to or stands for.
    /// Example: `6bff4f317a14442fbc9f73d29dbdxxxx`.
    pub memory_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6a71f2d9-f1c9-913b-818b-11402910xxxx`.
    pub request_id: Option<String>,
    /// ID of the workspace that the item belongs to or stands for. Example: `llm-3z7uw7fwz0vexxxx`.
    pub workspace_id: Option<String>,
}

response! {
    GetMemoryResponse {
        "description" => description: value,
        "memoryId" => memory_id: value,
        "requestId" => request_id: value,
        "workspaceId" => workspace_id: value,
    }
}

/// Errors that the documentation of [`GetMemoryRequest`] names.
///
/// - [`MemoryMemoryIdNotFound`](super::DocumentedError::MemoryMemoryIdNotFound)
/// - [`MemoryInternalError`](super::DocumentedError::MemoryInternalError)
pub type GetMemoryError = super::DocumentedError;
