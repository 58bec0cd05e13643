// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIndices`, from `bailian/ListIndices.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EmbeddingModelName, SinkType, SourceType};

/// Lists the knowledge bases of a workspace with their settings.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::ListIndicesRequest::new()
///     .workspace_id("llm-3shx2gu255oq6xxxx");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_indices(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIndicesRequest {
    /// Name that the index goes by. Length: 1 to 20. Example: `idx_status_score`.
    pub index_name: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<String>,
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oq6xxxx`.
    pub workspace_id: Option<String>,
}

impl ListIndicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IndexName`.
    pub fn index_name(mut self, value: impl Into<String>) -> Self {
        self.index_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

request! {
    ListIndicesRequest {
        "IndexName" => index_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "WorkspaceId" => workspace_id: path,
    }
}

impl Operation for ListIndicesRequest {
    type Response = ListIndicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListIndices")
        .roa("GET", "/{WorkspaceId}/index/list_indices")
        .required(&["WorkspaceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
}

impl Paginated for ListIndicesRequest {
    type Item = Indice;
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
        Some(&mut response.data.as_mut()?.indices)
    }
}

/// Response to [`ListIndicesRequest`].
#[non_exhaustive]
pub struct ListIndicesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `17204B98-xxxx-4F9A-8464-2446A84821CA`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<IndiceData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Index.InvalidParameter`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
}

response! {
    ListIndicesResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Status" => status: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct IndiceData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `48`.
    pub total_count: Option<i32>,
    /// The indices that were found or are concerned, one entry each.
    pub indices: Vec<Indice>,
}

response! {
    IndiceData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Indices" => indices: list(""),
    }
}

/// The indices that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Indice {
    /// Identifier of the item within its collection. Example: `lecxr5xxxx`.
    pub id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Which kind of structure it is or is to be. Example: `UNSTRUCTURED`.
    pub structure_type: Option<String>,
    /// How large the chunk is or is to be. Range: 1 to 2048. Example: `5`.
    pub chunk_size: Option<i32>,
    /// How large the overlap is or is to be. Range: 0 to 1024. Example: `10`.
    pub overlap_size: Option<i32>,
    /// Regular expression at whose matches the text is cut. Example: `\n`.
    pub separator: Option<String>,
    /// Name that the embedding model goes by. Example: `text-embedding-v2`.
    pub embedding_model_name: Option<Open<EmbeddingModelName>>,
    /// Name that the rerank model goes by. Example: `gte-rerank-hybrid`.
    pub rerank_model_name: Option<Open<RerankModelName>>,
    /// Score that was worked out for the rerank min. Example: `0.01`.
    pub rerank_min_score: Option<String>,
    /// Which kind of source it is or is to be. Example: `DATA_CENTER_FILE`.
    pub source_type: Option<Open<SourceType>>,
    /// IDs of the documents that were found or are concerned.
    /// Example: `file_8c67b438043848199ffaa903d29addd4_xxxxxxxx`.
    pub document_ids: Vec<String>,
    /// Which kind of sink it is or is to be. Example: `BUILT_IN`.
    pub sink_type: Option<Open<SinkType>>,
    /// ID of the sink instance that the item belongs to or stands for.
    /// Example: `gp-bp1gq62t1788yxxxx`.
    pub sink_instance_id: Option<String>,
    /// Region that the sink lies in. Example: `cn-hangzhou`.
    pub sink_region: Option<String>,
    /// Whether the settings are the recommended ones. Example: `recommend`.
    pub confg_model: Option<Open<ConfgModel>>,
    /// Whether this is switched on: rewrite. Example: `false`.
    pub enable_rewrite: Option<bool>,
}

response! {
    Indice {
        "Id" => id: value,
        "Name" => name: value,
        "Description" => description: value,
        "StructureType" => structure_type: value,
        "ChunkSize" => chunk_size: value,
        "OverlapSize" => overlap_size: value,
        "Separator" => separator: value,
        "EmbeddingModelName" => embedding_model_name: value,
        "RerankModelName" => rerank_model_name: value,
        "RerankMinScore" => rerank_min_score: value,
        "SourceType" => source_type: value,
        "DocumentIds" => document_ids: list(""),
        "SinkType" => sink_type: value,
        "SinkInstanceId" => sink_instance_id: value,
        "SinkRegion" => sink_region: value,
        "ConfgModel" => confg_model: value,
        "EnableRewrite" => enable_rewrite: value,
    }
}

values! {
    /// Name that the rerank model goes by.
    pub enum RerankModelName {
        /// Qwen3, by meaning and wording.
        Qwen3RerankHybrid = "qwen3-rerank-hybrid",
        /// Qwen3, by meaning.
        Qwen3Rerank = "qwen3-rerank",
        /// GTE by meaning and wording; no longer developed.
        GteRerankHybrid = "gte-rerank-hybrid",
        /// GTE; no longer developed.
        GteRerank = "gte-rerank",
    }
}

values! {
    /// Whether the settings are the recommended ones.
    pub enum ConfgModel {
        /// The recommended settings.
        Recommend = "recommend",
        /// Settings of one's own.
        UserDefined = "user-defined",
    }
}
