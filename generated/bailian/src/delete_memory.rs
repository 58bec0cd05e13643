// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMemory`, from `bailian/DeleteMemory.md`.

use alicloud_runtime::codegen::*;

/// Deletes a long-term memory with its entries.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::DeleteMemoryRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vexxxx")
///     .memory_id("6bff4f317a14442fbc9f73d29dbdxxxx");
/// let reply = client.delete_memory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMemoryRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vexxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the memory that the call is about.
    /// Example: `6bff4f317a14442fbc9f73d29dbdxxxx`.
    pub memory_id: Option<String>,
}

impl DeleteMemoryRequest {
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
    DeleteMemoryRequest {
        "workspaceId" => workspace_id: path,
        "memoryId" => memory_id: path,
    }
}

impl Operation for DeleteMemoryRequest {
    type Response = DeleteMemoryResponse;
    type Error = DeleteMemoryError;
    const INFO: OperationInfo = super::operation("DeleteMemory")
        .roa("DELETE", "/{workspaceId}/memories/{memoryId}")
        .required(&["workspaceId", "memoryId"]);
    const ERRORS: &'static [DeleteMemoryError] = &[
        DeleteMemoryError::MemoryMemoryIdNotFound,
        DeleteMemoryError::MemoryInternalError,
    ];
}

/// Response to [`DeleteMemoryRequest`].
#[non_exhaustive]
pub struct DeleteMemoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6a71f2d9-f1c9-913b-818b-11402910xxxx`.
    pub request_id: Option<String>,
}

response! {
    DeleteMemoryResponse {
        "requestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteMemoryRequest`] names.
///
/// - [`MemoryMemoryIdNotFound`](super::DocumentedError::MemoryMemoryIdNotFound)
/// - [`MemoryInternalError`](super::DocumentedError::MemoryInternalError)
pub type DeleteMemoryError = super::DocumentedError;
