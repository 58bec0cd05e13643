// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMemory`, from `bailian/UpdateMemory.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a long-term memory.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::UpdateMemoryRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vexxxx")
///     .memory_id("6bff4f317a14442fbc9f73d29dbdxxxx");
/// let reply = client.update_memory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMemoryRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vexxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the memory that the call is about.
    /// Example: `6bff4f317a14442fbc9f73d29dbdxxxx`.
    pub memory_id: Option<String>,
    /// Free text that describes the item to people. Length: 1 to 50. Example: `text`.
    pub description: Option<String>,
}

impl UpdateMemoryRequest {
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
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    UpdateMemoryRequest {
        "workspaceId" => workspace_id: path,
        "memoryId" => memory_id: path,
        "description" => description: query,
    }
}

impl Operation for UpdateMemoryRequest {
    type Response = UpdateMemoryResponse;
    type Error = UpdateMemoryError;
    const INFO: OperationInfo = super::operation("UpdateMemory")
        .roa("PUT", "/{workspaceId}/memories/{memoryId}")
        .required(&["workspaceId", "memoryId"]);
    const ERRORS: &'static [UpdateMemoryError] = &[
        UpdateMemoryError::MemoryDescriptionInvalid,
        UpdateMemoryError::MemoryMemoryIdNotFound,
        UpdateMemoryError::MemoryInternalError,
    ];
}

/// Response to [`UpdateMemoryRequest`].
#[non_exhaustive]
pub struct UpdateMemoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6a71f2d9-f1c9-913b-818b-11402910xxxx`.
    pub request_id: Option<String>,
}

response! {
    UpdateMemoryResponse {
        "requestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateMemoryRequest`] names.
///
/// - [`MemoryDescriptionInvalid`](super::DocumentedError::MemoryDescriptionInvalid)
/// - [`MemoryMemoryIdNotFound`](super::DocumentedError::MemoryMemoryIdNotFound)
/// - [`MemoryInternalError`](super::DocumentedError::MemoryInternalError)
pub type UpdateMemoryError = super::DocumentedError;
