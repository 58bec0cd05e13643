// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIndexFileDetails`, from `bailian/ListIndexFileDetails.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DocumentStatus, DocumentType};

/// Lists the documents in a knowledge base together with their chunking settings.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::ListIndexFileDetailsRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vexxxx");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_index_file_details(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIndexFileDetailsRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vexxxx`.
    pub workspace_id: Option<String>,
    /// ID of the index that the call is about. Example: `79c0alxxxx`.
    pub index_id: Option<String>,
    /// State of the document, to narrow the list down to or to be put into. Example: `FINISH`.
    pub document_status: Option<Open<DocumentStatus>>,
    /// Name that the document goes by. Example: `text`.
    pub document_name: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 10. Example: `10`.
    pub page_size: Option<i32>,
    /// Whether this is switched on: name like. Default: `false`. Example: `false`.
    pub enable_name_like: Option<String>,
}

impl ListIndexFileDetailsRequest {
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
    /// Sets `IndexId`.
    pub fn index_id(mut self, value: impl Into<String>) -> Self {
        self.index_id = Some(value.into());
        self
    }
    /// Sets `DocumentStatus`.
    pub fn document_status(mut self, value: impl Into<Open<DocumentStatus>>) -> Self {
        self.document_status = Some(value.into());
        self
    }
    /// Sets `DocumentName`.
    pub fn document_name(mut self, value: impl Into<String>) -> Self {
        self.document_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `EnableNameLike`.
    pub fn enable_name_like(mut self, value: impl Into<String>) -> Self {
        self.enable_name_like = Some(value.into());
        self
    }
}

request! {
    ListIndexFileDetailsRequest {
        "WorkspaceId" => workspace_id: path,
        "IndexId" => index_id: query,
        "DocumentStatus" => document_status: query,
        "DocumentName" => document_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "EnableNameLike" => enable_name_like: query,
    }
}

impl Operation for ListIndexFileDetailsRequest {
    type Response = ListIndexFileDetailsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListIndexFileDetails")
        .roa("POST", "/{WorkspaceId}/index/list_index_file_detail")
        .required(&["WorkspaceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
}

impl Paginated for ListIndexFileDetailsRequest {
    type Item = Document;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.documents)
    }
}

/// Response to [`ListIndexFileDetailsRequest`].
#[non_exhaustive]
pub struct ListIndexFileDetailsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `35A267BF-xxxx-54DB-8394-AA3B0742D833`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `InvalidParameter`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<IndexFileData>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
}

response! {
    ListIndexFileDetailsResponse {
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
pub struct IndexFileData {
    /// The documents that were found or are concerned, one entry each.
    pub documents: Vec<Document>,
    /// ID of the index that the item belongs to or stands for. Example: `79c0alxxxx`.
    pub index_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2437`.
    pub total_count: Option<i64>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

response! {
    IndexFileData {
        "Documents" => documents: list(""),
        "IndexId" => index_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// The documents that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Document {
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<Open<DocumentStatus>>,
    /// Whether this is switched on: headers. Example: `true`.
    pub enable_headers: Option<String>,
    /// How large the overlap is or is to be. Example: `100`.
    pub overlap_size: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// How large it is, or how many a page holds. Example: `996764`.
    pub size: Option<i32>,
    /// ID of the source that the item belongs to or stands for.
    /// Example: `cate_21a407a3372c4ba7aedc649709143f0cxxxxxxxx`.
    pub source_id: Option<String>,
    /// When the item was last changed. Example: `1744856423000`.
    pub gmt_modified: Option<i64>,
    /// Which kind of document it is or is to be. Example: `pdf`.
    pub document_type: Option<Open<DocumentType>>,
    /// Way in which the chunk works. Example: `DashSplitter`.
    pub chunk_mode: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `110002`.
    pub code: Option<String>,
    /// Where the text is cut. Example: `" "`.
    pub separator: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// How large the chunk is or is to be. Example: `600`.
    pub chunk_size: Option<String>,
    /// Identifier of the item within its collection.
    /// Example: `doc_c134aa2073204a5d936d870bf960f56axxxxxxxx`.
    pub id: Option<String>,
}

response! {
    Document {
        "Status" => status: value,
        "EnableHeaders" => enable_headers: value,
        "OverlapSize" => overlap_size: value,
        "Message" => message: value,
        "Size" => size: value,
        "SourceId" => source_id: value,
        "GmtModified" => gmt_modified: value,
        "DocumentType" => document_type: value,
        "ChunkMode" => chunk_mode: value,
        "Code" => code: value,
        "separator" => separator: value,
        "Name" => name: value,
        "ChunkSize" => chunk_size: value,
        "Id" => id: value,
    }
}
