// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteChunk`, from `bailian/DeleteChunk.md`.

use alicloud_runtime::codegen::*;

/// Deletes text pieces from a knowledge base, so that answers no longer draw on them.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::DeleteChunkRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vexxxx")
///     .pipeline_id("79c0alxxxx")
///     .chunk_ids(["llm-5ip55o1zrzxx_09fe52x"]);
/// let reply = client.delete_chunk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteChunkRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vexxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the pipeline that the call is about. Example: `79c0alxxxx`.
    pub pipeline_id: Option<String>,
    /// **Required.** IDs of the chunks to work on or to narrow the list down to.
    /// Items: at most 10. Example: `llm-5ip55o1zrzxx_09fe52x`.
    pub chunk_ids: Vec<String>,
}

impl DeleteChunkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `PipelineId`, which is required.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `ChunkIds`, which is required.
    pub fn chunk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.chunk_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteChunkRequest {
        "WorkspaceId" => workspace_id: path,
        "PipelineId" => pipeline_id: query,
        "ChunkIds" => chunk_ids: query_json,
    }
}

impl Operation for DeleteChunkRequest {
    type Response = DeleteChunkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteChunk")
        .roa("POST", "/{WorkspaceId}/chunk/delete")
        .required(&["WorkspaceId", "PipelineId", "ChunkIds"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`DeleteChunkRequest`].
#[non_exhaustive]
pub struct DeleteChunkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `35A267BF-xxxx-54DB-8394-AA3B0742D833`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
}

response! {
    DeleteChunkResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
        "Status" => status: value,
    }
}
