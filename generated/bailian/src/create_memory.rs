// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMemory`, from `bailian/CreateMemory.md`.

use alicloud_runtime::codegen::*;

/// Creates a long-term memory, to which memory nodes can be added.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::CreateMemoryRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vexxxx");
/// let reply = client.create_memory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMemoryRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vexxxx`.
    pub workspace_id: Option<String>,
    /// Free text that describes the item to people. Length: 1 to 50. Example: `text`.
    pub description: Option<String>,
}

impl CreateMemoryRequest {
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
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateMemoryRequest {
        "workspaceId" => workspace_id: path,
        "description" => description: query,
    }
}

impl Operation for CreateMemoryRequest {
    type Response = CreateMemoryResponse;
    type Error = CreateMemoryError;
    const INFO: OperationInfo = super::operation("CreateMemory")
        .roa("POST", "/{workspaceId}/memories")
        .required(&["workspaceId"]);
    const ERRORS: &'static [CreateMemoryError] = &[
        CreateMemoryError::MemoryDescriptionInvalid,
        CreateMemoryError::MemoryMemoryIdNotFound,
        CreateMemoryError::MemoryInternalError,
    ];
}

/// Response to [`CreateMemoryRequest`].
#[non_exhaustive]
pub struct CreateMemoryResponse {
    /// ID of the memory that the item belongs to or stands for.
    /// Example: `6bff4f317a14442fbc9f73d29dbxxxx`.
    pub memory_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `17204B98-xxxx-4F9A--2446A84821CA`.
    pub request_id: Option<String>,
}

response! {
    CreateMemoryResponse {
        "memoryId" => memory_id: value,
        "requestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateMemoryRequest`] names.
///
/// - [`MemoryDescriptionInvalid`](super::DocumentedError::MemoryDescriptionInvalid)
/// - [`MemoryMemoryIdNotFound`](super::DocumentedError::MemoryMemoryIdNotFound)
/// - [`MemoryInternalError`](super::DocumentedError::MemoryInternalError)
pub type CreateMemoryError = super::DocumentedError;
