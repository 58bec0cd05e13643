// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListChunks`, from `bailian/ListChunks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Node};

/// Lists the chunks into which a knowledge base has split a file.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::ListChunksRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vxxxx")
///     .index_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_chunks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListChunksRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vxxxx`.
    pub workspace_id: Option<String>,
    /// What to list.
    pub body: Option<ChunkBody>,
    /// The fields to work on or to narrow the list down to.
    pub fields: Vec<String>,
    /// File, by the name older SDKs use for `FileId`.
    pub filed: Option<String>,
    /// ID of the file that the call is about.
    pub file_id: Option<String>,
    /// **Required.** ID of the index that the call is about.
    pub index_id: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListChunksRequest {
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
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<ChunkBody>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `Fields`.
    pub fn fields(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fields = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Filed`.
    pub fn filed(mut self, value: impl Into<String>) -> Self {
        self.filed = Some(value.into());
        self
    }
    /// Sets `FileId`.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `IndexId`, which is required.
    pub fn index_id(mut self, value: impl Into<String>) -> Self {
        self.index_id = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListChunksRequest {
        "WorkspaceId" => workspace_id: path,
        "body" => body: body,
        "Fields" => fields: body,
        "Filed" => filed: body,
        "FileId" => file_id: body,
        "IndexId" => index_id: body,
        "PageNum" => page_num: body,
        "PageSize" => page_size: body,
    }
}

impl Operation for ListChunksRequest {
    type Response = ListChunksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListChunks")
        .roa("POST", "/{WorkspaceId}/index/list_chunks")
        .required(&["WorkspaceId", "IndexId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
}

impl Paginated for ListChunksRequest {
    type Item = Node;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.nodes)
    }
}

/// Response to [`ListChunksRequest`].
#[non_exhaustive]
pub struct ListChunksResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Index.InvalidParameter`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ChunkData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8F97A63B-xxxx-527F-9D6E-467B6A7E8CF1`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListChunksResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}

/// What to list.
#[non_exhaustive]
pub struct ChunkBody {
    /// The fields to work on or to narrow the list down to. Example: `name`.
    pub fields: Vec<String>,
    /// File, by the name older SDKs use for `FileId`.
    /// Example: `file_5f03dfea56da4050ab68d61871fc4cb3_xxxxxxxx`.
    pub filed: Option<String>,
    /// ID of the file that the call is about.
    /// Example: `file_5f03dfea56da4050ab68d61871fc4cb3_xxxxxxxx`.
    pub file_id: Option<String>,
    /// **Required** by the documentation; not checked here. ID of the index that the call is about.
    /// Example: `otoru9xxxx`.
    pub index_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Range: at most 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl ChunkBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Fields`.
    pub fn fields(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fields = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Filed`.
    pub fn filed(mut self, value: impl Into<String>) -> Self {
        self.filed = Some(value.into());
        self
    }
    /// Sets `FileId`.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `IndexId`.
    pub fn index_id(mut self, value: impl Into<String>) -> Self {
        self.index_id = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ChunkBody {
        "Fields" => fields: field,
        "Filed" => filed: field,
        "FileId" => file_id: field,
        "IndexId" => index_id: field,
        "PageNum" => page_num: field,
        "PageSize" => page_size: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ChunkData {
    /// The nodes that were found or are concerned, one entry each.
    pub nodes: Vec<Node>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
}

response! {
    ChunkData {
        "Nodes" => nodes: list(""),
        "Total" => total: value,
    }
}
