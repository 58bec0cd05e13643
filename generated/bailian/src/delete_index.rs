// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIndex`, from `bailian/DeleteIndex.md`.

use alicloud_runtime::codegen::*;

/// Deletes a knowledge base by its index ID, so that applications can no longer query it.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::DeleteIndexRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vexxxx")
///     .index_id("f89ie0xxxx");
/// let reply = client.delete_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIndexRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vexxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the index that the call is about. Example: `f89ie0xxxx`.
    pub index_id: Option<String>,
}

impl DeleteIndexRequest {
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
    /// Sets `IndexId`, which is required.
    pub fn index_id(mut self, value: impl Into<String>) -> Self {
        self.index_id = Some(value.into());
        self
    }
}

request! {
    DeleteIndexRequest {
        "WorkspaceId" => workspace_id: path,
        "IndexId" => index_id: query,
    }
}

impl Operation for DeleteIndexRequest {
    type Response = DeleteIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteIndex")
        .roa("POST", "/{WorkspaceId}/index/delete")
        .required(&["WorkspaceId", "IndexId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`DeleteIndexRequest`].
#[non_exhaustive]
pub struct DeleteIndexResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Index.InvalidParameter`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `17204B98-xxxx-4F9A-8464-2446A84821CA`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteIndexResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}
