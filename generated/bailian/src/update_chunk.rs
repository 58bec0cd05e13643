// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateChunk`, from `bailian/UpdateChunk.md`.

use alicloud_runtime::codegen::*;

/// Changes title or content of a chunk in a knowledge base, or whether it is displayed.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::UpdateChunkRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vexxxx")
///     .pipeline_id("79c0alxxxx")
///     .data_id("doc_c134aa2073204a5d936d870bf960f56axxxxxxxx")
///     .chunk_id("llm-5ip55o1zrzxx_09fe52x")
///     .is_displayed_chunk_content(true)
///     .content("text");
/// let reply = client.update_chunk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateChunkRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vexxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the pipeline that the call is about. Example: `79c0alxxxx`.
    pub pipeline_id: Option<String>,
    /// **Required.** ID of the data that the call is about.
    /// Example: `doc_c134aa2073204a5d936d870bf960f56axxxxxxxx`.
    pub data_id: Option<String>,
    /// **Required.** ID of the chunk that the call is about. Example: `llm-5ip55o1zrzxx_09fe52x`.
    pub chunk_id: Option<String>,
    /// **Required.** What the is displayed chunk contains. Default: `true`. Example: `true`.
    pub is_displayed_chunk_content: Option<bool>,
    /// **Required.** Text itself. Length: 10 to 6000. Example: `text`.
    pub content: Option<String>,
    /// Title or heading shown to people. Length: 0 to 50. Example: `text`.
    pub title: Option<String>,
}

impl UpdateChunkRequest {
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
    /// Sets `DataId`, which is required.
    pub fn data_id(mut self, value: impl Into<String>) -> Self {
        self.data_id = Some(value.into());
        self
    }
    /// Sets `ChunkId`, which is required.
    pub fn chunk_id(mut self, value: impl Into<String>) -> Self {
        self.chunk_id = Some(value.into());
        self
    }
    /// Sets `IsDisplayedChunkContent`, which is required.
    #[inline]
    pub fn is_displayed_chunk_content(mut self, value: bool) -> Self {
        self.is_displayed_chunk_content = Some(value);
        self
    }
    /// Sets `content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

request! {
    UpdateChunkRequest {
        "WorkspaceId" => workspace_id: path,
        "PipelineId" => pipeline_id: query,
        "DataId" => data_id: query,
        "ChunkId" => chunk_id: query,
        "IsDisplayedChunkContent" => is_displayed_chunk_content: query,
        "content" => content: query,
        "title" => title: query,
    }
}

impl Operation for UpdateChunkRequest {
    type Response = UpdateChunkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateChunk")
        .roa("POST", "/{WorkspaceId}/chunk/update")
        .required(
            &[
                "WorkspaceId",
                "PipelineId",
                "DataId",
                "ChunkId",
                "IsDisplayedChunkContent",
                "content",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`UpdateChunkRequest`].
#[non_exhaustive]
pub struct UpdateChunkResponse {
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
    /// State of what the entry describes, which decides what can be done with it. Example: `"200"`.
    pub status: Option<String>,
}

response! {
    UpdateChunkResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
        "Status" => status: value,
    }
}
