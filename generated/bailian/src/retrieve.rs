// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `Retrieve`, from `bailian/Retrieve.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Extra, Node, RerankMode};

/// Finds the pieces of a knowledge base that match a query best, reranked if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::RetrieveRequest::new()
///     .workspace_id("llm-3shx2gu255oqxxxx")
///     .index_id("5pwe0mxxxx");
/// let reply = client.retrieve(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RetrieveRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oqxxxx`.
    pub workspace_id: Option<String>,
    /// Text or conditions to search for. Example: `text`.
    pub query: Option<String>,
    /// How many of the nearest chunks the vector search brings; with the keyword search at most 200.
    /// Default: `100`. Example: `100`.
    pub dense_similarity_top_k: Option<i32>,
    /// Whether this is switched on: reranking. Default: `true`. Example: `true`.
    pub enable_reranking: Option<bool>,
    /// Whether this is switched on: rewrite. Default: `false`. Example: `false`.
    pub enable_rewrite: Option<bool>,
    /// How results are put in order.
    pub rerank: Vec<Rerank>,
    /// Way in which the rerank works. Default: `qa`. Example: `qa`.
    pub rerank_mode: Option<Open<RerankMode>>,
    /// What the ranking is to go by, in plain words; for custom ranking only.
    pub rerank_instruct: Option<String>,
    /// Score that was worked out for the rerank min. Range: 0.01 to 1. Example: `0.20`.
    pub rerank_min_score: Option<f64>,
    /// How many results are left after ranking. Range: 1 to 20. Default: `5`. Example: `5`.
    pub rerank_top_n: Option<i32>,
    /// How the question is reworded from the conversation.
    pub rewrite: Vec<RetrieveRewrite>,
    /// How many of the best chunks the keyword search brings; with the vector search at most 200.
    /// Range: 0 to 100. Default: `100`. Example: `100`.
    pub sparse_similarity_top_k: Option<i32>,
    /// **Required.** ID of the index that the call is about. Example: `5pwe0mxxxx`.
    pub index_id: Option<String>,
    /// Whether the search is kept as test data. Default: `false`. Example: `false`.
    pub save_retriever_history: Option<bool>,
    /// The search filters to work on or to narrow the list down to.
    pub search_filters: Vec<BTreeMap<String, String>>,
    /// Text itself. Example: `text`.
    pub content: Option<String>,
    /// Further data of the message.
    pub extra: Option<Extra>,
    /// The images to work on or to narrow the list down to.
    pub images: Vec<String>,
    /// Earlier turns of the conversation; only when the question is reworded.
    pub query_history: Vec<RetrieveQueryHistory>,
}

impl RetrieveRequest {
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
    /// Sets `Query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `DenseSimilarityTopK`.
    #[inline]
    pub fn dense_similarity_top_k(mut self, value: i32) -> Self {
        self.dense_similarity_top_k = Some(value);
        self
    }
    /// Sets `EnableReranking`.
    #[inline]
    pub fn enable_reranking(mut self, value: bool) -> Self {
        self.enable_reranking = Some(value);
        self
    }
    /// Sets `EnableRewrite`.
    #[inline]
    pub fn enable_rewrite(mut self, value: bool) -> Self {
        self.enable_rewrite = Some(value);
        self
    }
    /// Sets `Rerank`.
    pub fn rerank(mut self, value: impl IntoIterator<Item = impl Into<Rerank>>) -> Self {
        self.rerank = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RerankMode`.
    pub fn rerank_mode(mut self, value: impl Into<Open<RerankMode>>) -> Self {
        self.rerank_mode = Some(value.into());
        self
    }
    /// Sets `RerankInstruct`.
    pub fn rerank_instruct(mut self, value: impl Into<String>) -> Self {
        self.rerank_instruct = Some(value.into());
        self
    }
    /// Sets `RerankMinScore`.
    #[inline]
    pub fn rerank_min_score(mut self, value: f64) -> Self {
        self.rerank_min_score = Some(value);
        self
    }
    /// Sets `RerankTopN`.
    #[inline]
    pub fn rerank_top_n(mut self, value: i32) -> Self {
        self.rerank_top_n = Some(value);
        self
    }
    /// Sets `Rewrite`.
    pub fn rewrite(
        mut self,
        value: impl IntoIterator<Item = impl Into<RetrieveRewrite>>,
    ) -> Self {
        self.rewrite = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SparseSimilarityTopK`.
    #[inline]
    pub fn sparse_similarity_top_k(mut self, value: i32) -> Self {
        self.sparse_similarity_top_k = Some(value);
        self
    }
    /// Sets `IndexId`, which is required.
    pub fn index_id(mut self, value: impl Into<String>) -> Self {
        self.index_id = Some(value.into());
        self
    }
    /// Sets `SaveRetrieverHistory`.
    #[inline]
    pub fn save_retriever_history(mut self, value: bool) -> Self {
        self.save_retriever_history = Some(value);
        self
    }
    /// Sets `SearchFilters`.
    pub fn search_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<BTreeMap<String, String>>>,
    ) -> Self {
        self.search_filters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `Extra`.
    pub fn extra(mut self, value: impl Into<Extra>) -> Self {
        self.extra = Some(value.into());
        self
    }
    /// Sets `Images`.
    pub fn images(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.images = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `QueryHistory`.
    pub fn query_history(
        mut self,
        value: impl IntoIterator<Item = impl Into<RetrieveQueryHistory>>,
    ) -> Self {
        self.query_history = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RetrieveRequest {
        "WorkspaceId" => workspace_id: path,
        "Query" => query: query,
        "DenseSimilarityTopK" => dense_similarity_top_k: query,
        "EnableReranking" => enable_reranking: query,
        "EnableRewrite" => enable_rewrite: query,
        "Rerank" => rerank: query_json,
        "RerankMode" => rerank_mode: body,
        "RerankInstruct" => rerank_instruct: body,
        "RerankMinScore" => rerank_min_score: query,
        "RerankTopN" => rerank_top_n: query,
        "Rewrite" => rewrite: query_json,
        "SparseSimilarityTopK" => sparse_similarity_top_k: query,
        "IndexId" => index_id: query,
        "SaveRetrieverHistory" => save_retriever_history: query,
        "SearchFilters" => search_filters: query_json,
        "content" => content: body,
        "Extra" => extra: body,
        "Images" => images: query_joined(','),
        "QueryHistory" => query_history: query_json,
    }
}

impl Operation for RetrieveRequest {
    type Response = RetrieveResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("Retrieve")
        .roa("POST", "/{WorkspaceId}/index/retrieve")
        .required(&["WorkspaceId", "IndexId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`RetrieveRequest`].
#[non_exhaustive]
pub struct RetrieveResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Index.InvalidParameter`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RetrieveData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `17204B98-7734-4F9A-8464-2446A84821CA`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    RetrieveResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}

/// How results are put in order.
#[non_exhaustive]
pub struct Rerank {
    /// Name that the model goes by. Example: `gte-rerank-hybrid`.
    pub model_name: Option<String>,
}

impl Rerank {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ModelName`.
    pub fn model_name(mut self, value: impl Into<String>) -> Self {
        self.model_name = Some(value.into());
        self
    }
}

request! {
    Rerank {
        "ModelName" => model_name: field,
    }
}

/// How the question is reworded from the conversation.
#[non_exhaustive]
pub struct RetrieveRewrite {
    /// Name that the model goes by. Example: `conv-rewrite-qwen-1.8b`.
    pub model_name: Option<String>,
}

impl RetrieveRewrite {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ModelName`.
    pub fn model_name(mut self, value: impl Into<String>) -> Self {
        self.model_name = Some(value.into());
        self
    }
}

request! {
    RetrieveRewrite {
        "ModelName" => model_name: field,
    }
}

/// Earlier turns of the conversation; only when the question is reworded.
#[non_exhaustive]
pub struct RetrieveQueryHistory {
    /// Who speaks in the turn.
    pub role: Option<String>,
    /// Text itself.
    pub content: Option<String>,
}

impl RetrieveQueryHistory {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

request! {
    RetrieveQueryHistory {
        "role" => role: field,
        "content" => content: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RetrieveData {
    /// The nodes that were found or are concerned, one entry each.
    pub nodes: Vec<Node>,
}

response! {
    RetrieveData {
        "Nodes" => nodes: list(""),
    }
}
