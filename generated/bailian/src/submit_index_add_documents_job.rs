// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitIndexAddDocumentsJob`, from `bailian/SubmitIndexAddDocumentsJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChunkMode, Extra, IndexData, SourceType};

/// Starts a background job that adds documents or categories to a knowledge base.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::SubmitIndexAddDocumentsJobRequest::new()
///     .workspace_id("llm-3shx2gu255oqxxxx")
///     .index_id("79c0alxxxx")
///     .source_type("DATA_CENTER_FILE");
/// let reply = client.submit_index_add_documents_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitIndexAddDocumentsJobRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oqxxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the index that the call is about. Example: `79c0alxxxx`.
    pub index_id: Option<String>,
    /// **Required.** Which kind of source it is or is to be. Example: `DATA_CENTER_FILE`.
    pub source_type: Option<Open<SourceType>>,
    /// IDs of the documents to work on or to narrow the list down to.
    /// Example: `doc_ea4a504d9ce545508d8aa6d90371bf54xxxxxxxx`.
    pub document_ids: Vec<String>,
    /// IDs of the categories to work on or to narrow the list down to.
    /// Example: `cate_21a407a3372c4ba7aedc649709143f0cxxxxxxxx`.
    pub category_ids: Vec<String>,
    /// Way in which the chunk works. Example: `length`.
    pub chunk_mode: Option<Open<ChunkMode>>,
    /// Regular expression at whose matches the text is cut; for cutting by expression only.
    /// Example: `text`.
    pub separator: Option<String>,
    /// **Required** under conditions. How large the chunk is or is to be.
    /// Range: 1 to 6000. Default: `500`. Example: `128`.
    pub chunk_size: Option<i32>,
    /// How large the overlap is or is to be. Range: 0 to 1024. Default: `100`. Example: `16`.
    pub overlap_size: Option<i32>,
    /// Whether this is switched on: headers. Default: `false`. Example: `false`.
    pub enable_headers: Option<bool>,
    /// Further data of the message.
    pub extra: Option<Extra>,
}

impl SubmitIndexAddDocumentsJobRequest {
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
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<Open<SourceType>>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `DocumentIds`.
    pub fn document_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.document_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CategoryIds`.
    pub fn category_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.category_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ChunkMode`.
    pub fn chunk_mode(mut self, value: impl Into<Open<ChunkMode>>) -> Self {
        self.chunk_mode = Some(value.into());
        self
    }
    /// Sets `Separator`.
    pub fn separator(mut self, value: impl Into<String>) -> Self {
        self.separator = Some(value.into());
        self
    }
    /// Sets `ChunkSize`.
    #[inline]
    pub fn chunk_size(mut self, value: i32) -> Self {
        self.chunk_size = Some(value);
        self
    }
    /// Sets `OverlapSize`.
    #[inline]
    pub fn overlap_size(mut self, value: i32) -> Self {
        self.overlap_size = Some(value);
        self
    }
    /// Sets `EnableHeaders`.
    #[inline]
    pub fn enable_headers(mut self, value: bool) -> Self {
        self.enable_headers = Some(value);
        self
    }
    /// Sets `Extra`.
    pub fn extra(mut self, value: impl Into<Extra>) -> Self {
        self.extra = Some(value.into());
        self
    }
}

request! {
    SubmitIndexAddDocumentsJobRequest {
        "WorkspaceId" => workspace_id: path,
        "IndexId" => index_id: query,
        "SourceType" => source_type: query,
        "DocumentIds" => document_ids: query_json,
        "CategoryIds" => category_ids: query_json,
        "ChunkMode" => chunk_mode: query,
        "Separator" => separator: query,
        "ChunkSize" => chunk_size: query,
        "OverlapSize" => overlap_size: query,
        "EnableHeaders" => enable_headers: query,
        "Extra" => extra: body,
    }
}

impl Operation for SubmitIndexAddDocumentsJobRequest {
    type Response = SubmitIndexAddDocumentsJobResponse;
    type Error = SubmitIndexAddDocumentsJobError;
    const INFO: OperationInfo = super::operation("SubmitIndexAddDocumentsJob")
        .roa("POST", "/{WorkspaceId}/index/add_documents_to_index")
        .required(&["WorkspaceId", "IndexId", "SourceType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [SubmitIndexAddDocumentsJobError] = &[
        SubmitIndexAddDocumentsJobError::IdempotentParameterMismatch,
    ];
}

/// Response to [`SubmitIndexAddDocumentsJobRequest`].
#[non_exhaustive]
pub struct SubmitIndexAddDocumentsJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `778C0B3B-xxxx-5FC1-A947-36EDD13606AB`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<IndexData>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Index.InvalidParameter`.
    pub code: Option<String>,
}

response! {
    SubmitIndexAddDocumentsJobResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Status" => status: value,
        "Success" => success: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`SubmitIndexAddDocumentsJobRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type SubmitIndexAddDocumentsJobError = super::DocumentedError;
