// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryKnowledgeBasesContent`, from `gpdb/QueryKnowledgeBasesContent.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GraphSearchArgs, MergeMethodArgs, Rrf, Weight};

/// Searches several document collections at once with natural language and merges the hits.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// use alicloud_gpdb::query_knowledge_bases_content::SourceCollection;
///
/// let request = alicloud_gpdb::QueryKnowledgeBasesContentRequest::new()
///     .db_instance_id("...")
///     .content("...")
///     .source_collection([SourceCollection::new()]);
/// let reply = client.query_knowledge_bases_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Text or data that the item consists of.
    pub content: Option<String>,
    /// How results of several collections are put together.
    pub merge_method: Option<String>,
    /// The merge method args that are concerned.
    pub merge_method_args: Option<MergeMethodArgs>,
    /// How many times as many vector matches are ranked anew as are returned; above 1, at most 5.
    pub rerank_factor: Option<f64>,
    /// **Required.** Collections to search.
    pub source_collection: Vec<SourceCollection>,
    /// How many of the best matches to return.
    pub top_k: Option<i64>,
}

impl QueryKnowledgeBasesContentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `MergeMethod`.
    pub fn merge_method(mut self, value: impl Into<String>) -> Self {
        self.merge_method = Some(value.into());
        self
    }
    /// Sets `MergeMethodArgs`.
    pub fn merge_method_args(mut self, value: impl Into<MergeMethodArgs>) -> Self {
        self.merge_method_args = Some(value.into());
        self
    }
    /// Sets `RerankFactor`.
    #[inline]
    pub fn rerank_factor(mut self, value: f64) -> Self {
        self.rerank_factor = Some(value);
        self
    }
    /// Sets `SourceCollection`, which is required.
    pub fn source_collection(
        mut self,
        value: impl IntoIterator<Item = impl Into<SourceCollection>>,
    ) -> Self {
        self.source_collection = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TopK`.
    #[inline]
    pub fn top_k(mut self, value: i64) -> Self {
        self.top_k = Some(value);
        self
    }
}

request! {
    QueryKnowledgeBasesContentRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "Content" => content: query,
        "MergeMethod" => merge_method: query,
        "MergeMethodArgs" => merge_method_args: query_json,
        "RerankFactor" => rerank_factor: query,
        "SourceCollection" => source_collection: query_json,
        "TopK" => top_k: query,
    }
}

impl Operation for QueryKnowledgeBasesContentRequest {
    type Response = QueryKnowledgeBasesContentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryKnowledgeBasesContent")
        .required(&["DBInstanceId", "RegionId", "Content", "SourceCollection"])
        .region("RegionId")
        .read_only();
}

/// Response to [`QueryKnowledgeBasesContentRequest`], which the documentation does not describe.
pub type QueryKnowledgeBasesContentResponse = alicloud_runtime::UndocumentedResponse;

/// Collections to search.
#[non_exhaustive]
pub struct SourceCollection {
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// The query params that are concerned.
    pub query_params: Option<QueryParams>,
}

impl SourceCollection {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Collection`, which is required.
    pub fn collection(mut self, value: impl Into<String>) -> Self {
        self.collection = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `NamespacePassword`, which is required.
    pub fn namespace_password(mut self, value: impl Into<String>) -> Self {
        self.namespace_password = Some(value.into());
        self
    }
    /// Sets `QueryParams`.
    pub fn query_params(mut self, value: impl Into<QueryParams>) -> Self {
        self.query_params = Some(value.into());
        self
    }
}

request! {
    SourceCollection {
        "Collection" => collection: field,
        "Namespace" => namespace: field,
        "NamespacePassword" => namespace_password: field,
        "QueryParams" => query_params: field,
    }
}

/// The query params that are concerned.
#[non_exhaustive]
pub struct QueryParams {
    /// Conditions that narrow the list down.
    pub filter: Option<String>,
    /// Whether a knowledge graph helps the search.
    pub graph_enhance: Option<bool>,
    /// The graph search args that are concerned.
    pub graph_search_args: Option<GraphSearchArgs>,
    /// How vector and text matches are put in one order; without it, their scores are compared.
    pub hybrid_search: Option<String>,
    /// The hybrid search args that are concerned.
    pub hybrid_search_args: BTreeMap<String, Value>,
    /// The metrics that are concerned.
    pub metrics: Option<String>,
    /// How many neighbors before and after each match come with it, up to 10 each way.
    pub recall_window: Vec<i64>,
    /// How many times as many vector matches are ranked anew as are returned; above 1, at most 5.
    pub rerank_factor: Option<f64>,
    /// How many of the best matches to return.
    pub top_k: Option<i64>,
    /// Whether text is searched beside the vectors.
    pub use_full_text_retrieval: Option<bool>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
}

impl QueryParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `GraphEnhance`.
    #[inline]
    pub fn graph_enhance(mut self, value: bool) -> Self {
        self.graph_enhance = Some(value);
        self
    }
    /// Sets `GraphSearchArgs`.
    pub fn graph_search_args(mut self, value: impl Into<GraphSearchArgs>) -> Self {
        self.graph_search_args = Some(value.into());
        self
    }
    /// Sets `HybridSearch`.
    pub fn hybrid_search(mut self, value: impl Into<String>) -> Self {
        self.hybrid_search = Some(value.into());
        self
    }
    /// Sets `HybridSearchArgs`.
    pub fn hybrid_search_args(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.hybrid_search_args = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
    /// Sets `Metrics`.
    pub fn metrics(mut self, value: impl Into<String>) -> Self {
        self.metrics = Some(value.into());
        self
    }
    /// Sets `RecallWindow`.
    pub fn recall_window(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.recall_window = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RerankFactor`.
    #[inline]
    pub fn rerank_factor(mut self, value: f64) -> Self {
        self.rerank_factor = Some(value);
        self
    }
    /// Sets `TopK`.
    #[inline]
    pub fn top_k(mut self, value: i64) -> Self {
        self.top_k = Some(value);
        self
    }
    /// Sets `UseFullTextRetrieval`.
    #[inline]
    pub fn use_full_text_retrieval(mut self, value: bool) -> Self {
        self.use_full_text_retrieval = Some(value);
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
}

request! {
    QueryParams {
        "Filter" => filter: field,
        "GraphEnhance" => graph_enhance: field,
        "GraphSearchArgs" => graph_search_args: field,
        "HybridSearch" => hybrid_search: field,
        "HybridSearchArgs" => hybrid_search_args: field,
        "Metrics" => metrics: field,
        "RecallWindow" => recall_window: field,
        "RerankFactor" => rerank_factor: field,
        "TopK" => top_k: field,
        "UseFullTextRetrieval" => use_full_text_retrieval: field,
        "OrderBy" => order_by: field,
        "Offset" => offset: field,
    }
}
