// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `Retrieve`, from `bailian/Retrieve.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Extra, RerankMode};

/// Finds the pieces of a knowledge base that match a query best, reranked if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::RetrieveRequest::new()
///     .workspace_id("llm-3shx2gu255oqxxxx")
///     .index_id("...");
/// let reply = client.retrieve(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RetrieveRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oqxxxx`.
    pub workspace_id: Option<String>,
    /// Example: `text`.
    pub query: Option<String>,
    /// Default: `100`. Example: `100`.
    pub dense_similarity_top_k: Option<i32>,
    /// Whether this is switched on: reranking. Default: `true`. Example: `true`.
    pub enable_reranking: Option<bool>,
    /// Whether this is switched on: rewrite. Default: `false`. Example: `false`.
    pub enable_rewrite: Option<bool>,
    /// `Rerank`.
    pub rerank: Vec<Rerank>,
    /// Score that was worked out for the rerank min.
    pub rerank_min_score: Option<f64>,
    /// `RerankTopN`.
    pub rerank_top_n: Option<i32>,
    /// `Rewrite`.
    pub rewrite: Vec<RetrieveRewrite>,
    /// `SparseSimilarityTopK`.
    pub sparse_similarity_top_k: Option<i32>,
    /// **Required.** ID of the index that the call is about.
    pub index_id: Option<String>,
    /// `SaveRetrieverHistory`.
    pub save_retriever_history: Option<bool>,
    /// The search filters to work on or to narrow the list down to.
    pub search_filters: Vec<BTreeMap<String, String>>,
    /// The images to work on or to narrow the list down to.
    pub images: Vec<String>,
    /// `QueryHistory`.
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
        "RerankMinScore" => rerank_min_score: query,
        "RerankTopN" => rerank_top_n: query,
        "Rewrite" => rewrite: query_json,
        "SparseSimilarityTopK" => sparse_similarity_top_k: query,
        "IndexId" => index_id: query,
        "SaveRetrieverHistory" => save_retriever_history: query,
        "SearchFilters" => search_filters: query_json,
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
    /// Text for people that explains the code or the event beside it.
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

/// An item of [`rerank`](RetrieveRequest::rerank).
#[non_exhaustive]
pub struct Rerank {
    /// Name that the model goes by. Example: `gte-rerank-hybrid`.
    pub model_name: Option<String>,
    /// Way in which the rerank works. Default: `qa`. Example: `qa`.
    pub rerank_mode: Option<Open<RerankMode>>,
    /// `RerankInstruct`.
    pub rerank_instruct: Option<String>,
    /// Score that was worked out for the rerank min. Range: 0.01 to 1. Example: `0.20`.
    pub rerank_min_score: Option<i32>,
    /// Range: 1 to 20. Default: `5`. Example: `5`.
    pub rerank_top_n: Option<i32>,
    /// `Rewrite`.
    pub rewrite: Vec<Rewrite>,
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
    pub fn rerank_min_score(mut self, value: i32) -> Self {
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
        value: impl IntoIterator<Item = impl Into<Rewrite>>,
    ) -> Self {
        self.rewrite = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Rerank {
        "ModelName" => model_name: field,
        "RerankMode" => rerank_mode: field,
        "RerankInstruct" => rerank_instruct: field,
        "RerankMinScore" => rerank_min_score: field,
        "RerankTopN" => rerank_top_n: field,
        "Rewrite" => rewrite: field,
    }
}

/// An item of [`rewrite`](Rerank::rewrite).
#[non_exhaustive]
pub struct Rewrite {
    /// Name that the model goes by. Example: `conv-rewrite-qwen-1.8b`.
    pub model_name: Option<String>,
    /// Range: 0 to 100. Default: `100`. Example: `100`.
    pub sparse_similarity_top_k: Option<i32>,
    /// **Required.** ID of the index that the call is about. Example: `5pwe0mxxxx`.
    pub index_id: Option<String>,
    /// Default: `false`. Example: `false`.
    pub save_retriever_history: Option<bool>,
    /// The search filters to work on or to narrow the list down to.
    pub search_filters: Vec<SearchFilter>,
}

impl Rewrite {
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
        value: impl IntoIterator<Item = impl Into<SearchFilter>>,
    ) -> Self {
        self.search_filters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Rewrite {
        "ModelName" => model_name: field,
        "SparseSimilarityTopK" => sparse_similarity_top_k: field,
        "IndexId" => index_id: field,
        "SaveRetrieverHistory" => save_retriever_history: field,
        "SearchFilters" => search_filters: field,
    }
}

/// The search filters to work on or to narrow the list down to.
#[non_exhaustive]
pub struct SearchFilter {
    /// The images to work on or to narrow the list down to.
    pub images: Vec<String>,
    /// `QueryHistory`.
    pub query_history: Vec<QueryHistory>,
}

impl SearchFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Images`.
    pub fn images(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.images = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `QueryHistory`.
    pub fn query_history(
        mut self,
        value: impl IntoIterator<Item = impl Into<QueryHistory>>,
    ) -> Self {
        self.query_history = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SearchFilter {
        "Images" => images: field,
        "QueryHistory" => query_history: field,
    }
}

/// An item of [`query_history`](SearchFilter::query_history).
#[non_exhaustive]
pub struct QueryHistory {
    /// Example: `user`.
    pub role: Option<Open<QueryHistoryRole>>,
    /// `content`.
    pub content: Option<String>,
    /// `Extra`.
    pub extra: Option<Extra>,
}

impl QueryHistory {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `role`.
    pub fn role(mut self, value: impl Into<Open<QueryHistoryRole>>) -> Self {
        self.role = Some(value.into());
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
}

request! {
    QueryHistory {
        "role" => role: field,
        "content" => content: field,
        "Extra" => extra: field,
    }
}

/// An item of [`rewrite`](RetrieveRequest::rewrite).
#[non_exhaustive]
pub struct RetrieveRewrite {
    /// Name that the model goes by.
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

/// An item of [`query_history`](RetrieveRequest::query_history).
#[non_exhaustive]
pub struct RetrieveQueryHistory {
    /// `role`.
    pub role: Option<String>,
    /// `content`.
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

/// The nodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Node {
    /// Example: `text`.
    pub metadata: Option<String>,
    /// Range: 0 to 1. Example: `0.3`.
    pub score: Option<f64>,
    /// `Text`.
    pub text: Option<String>,
}

response! {
    Node {
        "Metadata" => metadata: value,
        "Score" => score: value,
        "Text" => text: value,
    }
}

values! {
    /// A value of [`role`](QueryHistory::role).
    pub enum QueryHistoryRole {
        /// `user`
        User = "user",
        /// `assistant`
        Assistant = "assistant",
    }
}
