// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIndexDocument`, from `bailian/DeleteIndexDocument.md`.

use alicloud_runtime::codegen::*;

/// Deletes documents from a knowledge base, so that answers no longer draw on them.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::DeleteIndexDocumentRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vxxxx")
///     .index_id("79c0alxxxx")
///     .document_ids(["file_5f03dfea56da4050ab68d61871fc4cb3_xxxxxxxx"]);
/// let reply = client.delete_index_document(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIndexDocumentRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vxxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the index that the call is about. Example: `79c0alxxxx`.
    pub index_id: Option<String>,
    /// **Required.** IDs of the documents to work on or to narrow the list down to.
    /// Example: `file_5f03dfea56da4050ab68d61871fc4cb3_xxxxxxxx`.
    pub document_ids: Vec<String>,
}

impl DeleteIndexDocumentRequest {
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
    /// Sets `DocumentIds`, which is required.
    pub fn document_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.document_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteIndexDocumentRequest {
        "WorkspaceId" => workspace_id: path,
        "IndexId" => index_id: query,
        "DocumentIds" => document_ids: query_json,
    }
}

impl Operation for DeleteIndexDocumentRequest {
    type Response = DeleteIndexDocumentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteIndexDocument")
        .roa("POST", "/{WorkspaceId}/index/delete_index_document")
        .required(&["WorkspaceId", "IndexId", "DocumentIds"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`DeleteIndexDocumentRequest`].
#[non_exhaustive]
pub struct DeleteIndexDocumentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `17204B98-xxxx-4F9A-8464-2446A84821CA`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Index.InvalidParameter`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<IndexDocumentData>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
}

response! {
    DeleteIndexDocumentResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
        "Status" => status: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct IndexDocumentData {
    /// Files that were taken out. Example: `file_5f03dfea56da4050ab68d61871fc4cb3_xxxxxxxx`.
    pub deleted_document: Vec<String>,
}

response! {
    IndexDocumentData {
        "DeletedDocument" => deleted_document: list(""),
    }
}
