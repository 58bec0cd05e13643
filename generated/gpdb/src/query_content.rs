// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryContent`, from `gpdb/QueryContent.md`.

use alicloud_runtime::codegen::*;

/// Searches a document collection with natural language or an image for matching chunks and
/// metadata.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::QueryContentRequest::new()
///     .db_instance_id("...")
///     .collection("...")
///     .namespace_password("...");
/// let reply = client.query_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryContentRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Conditions that narrow the list down.
    pub filter: Option<String>,
    /// How many neighbors before and after each match come with it, up to 10 each way.
    pub recall_window: Vec<i32>,
    /// How many of the best matches to return. Range: 1 to 2147483647.
    pub top_k: Option<i32>,
    /// How many times as many vector matches are ranked anew as are returned; above 1, at most 5.
    pub rerank_factor: Option<f64>,
    /// Whether text is searched beside the vectors.
    pub use_full_text_retrieval: Option<bool>,
    /// The metrics that are concerned.
    pub metrics: Option<String>,
    /// Name under which the file is stored.
    pub file_name: Option<String>,
    /// Web address under which the file is found.
    pub file_url: Option<String>,
    /// Whether vectors are returned as well.
    pub include_vector: Option<bool>,
    /// How vector and text matches are put in one order; without it, their scores are compared.
    pub hybrid_search: Option<String>,
    /// The hybrid search args that are concerned.
    pub hybrid_search_args: BTreeMap<String, BTreeMap<String, Value>>,
    /// The include metadata fields that are concerned.
    pub include_metadata_fields: Option<String>,
    /// Web address under which the include file is found.
    pub include_file_url: Option<bool>,
    /// How long addresses in the response can be used.
    pub url_expiration: Option<String>,
    /// Whether a knowledge graph helps the search.
    pub graph_enhance: Option<bool>,
    /// The graph search args that are concerned.
    pub graph_search_args: Option<GraphSearchArgs>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
}

impl QueryContentRequest {
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
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Collection`, which is required.
    pub fn collection(mut self, value: impl Into<String>) -> Self {
        self.collection = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NamespacePassword`, which is required.
    pub fn namespace_password(mut self, value: impl Into<String>) -> Self {
        self.namespace_password = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `RecallWindow`.
    pub fn recall_window(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.recall_window = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TopK`.
    #[inline]
    pub fn top_k(mut self, value: i32) -> Self {
        self.top_k = Some(value);
        self
    }
    /// Sets `RerankFactor`.
    #[inline]
    pub fn rerank_factor(mut self, value: f64) -> Self {
        self.rerank_factor = Some(value);
        self
    }
    /// Sets `UseFullTextRetrieval`.
    #[inline]
    pub fn use_full_text_retrieval(mut self, value: bool) -> Self {
        self.use_full_text_retrieval = Some(value);
        self
    }
    /// Sets `Metrics`.
    pub fn metrics(mut self, value: impl Into<String>) -> Self {
        self.metrics = Some(value.into());
        self
    }
    /// Sets `FileName`.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `FileUrl`.
    pub fn file_url(mut self, value: impl Into<String>) -> Self {
        self.file_url = Some(value.into());
        self
    }
    /// Sets `IncludeVector`.
    #[inline]
    pub fn include_vector(mut self, value: bool) -> Self {
        self.include_vector = Some(value);
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
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<BTreeMap<String, Value>>),
        >,
    ) -> Self {
        self.hybrid_search_args = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
    /// Sets `IncludeMetadataFields`.
    pub fn include_metadata_fields(mut self, value: impl Into<String>) -> Self {
        self.include_metadata_fields = Some(value.into());
        self
    }
    /// Sets `IncludeFileUrl`.
    #[inline]
    pub fn include_file_url(mut self, value: bool) -> Self {
        self.include_file_url = Some(value);
        self
    }
    /// Sets `UrlExpiration`.
    pub fn url_expiration(mut self, value: impl Into<String>) -> Self {
        self.url_expiration = Some(value.into());
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
    QueryContentRequest {
        "DBInstanceId" => db_instance_id: query,
        "Namespace" => namespace: query,
        "Collection" => collection: query,
        "RegionId" => region_id: query,
        "NamespacePassword" => namespace_password: query,
        "Content" => content: form,
        "Filter" => filter: query,
        "RecallWindow" => recall_window: query_json,
        "TopK" => top_k: query,
        "RerankFactor" => rerank_factor: query,
        "UseFullTextRetrieval" => use_full_text_retrieval: query,
        "Metrics" => metrics: query,
        "FileName" => file_name: query,
        "FileUrl" => file_url: query,
        "IncludeVector" => include_vector: query,
        "HybridSearch" => hybrid_search: query,
        "HybridSearchArgs" => hybrid_search_args: query_json,
        "IncludeMetadataFields" => include_metadata_fields: query,
        "IncludeFileUrl" => include_file_url: query,
        "UrlExpiration" => url_expiration: query,
        "GraphEnhance" => graph_enhance: query,
        "GraphSearchArgs" => graph_search_args: query_json,
        "OrderBy" => order_by: query,
        "Offset" => offset: query,
    }
}

impl Operation for QueryContentRequest {
    type Response = QueryContentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryContent")
        .required(&["DBInstanceId", "Collection", "RegionId", "NamespacePassword"])
        .region("RegionId")
        .read_only();
}

/// Response to [`QueryContentRequest`].
#[non_exhaustive]
pub struct QueryContentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// The matches that are concerned.
    pub matches: Option<Matches>,
    /// The window matches that were found or are concerned, one entry each.
    pub window_matches: Vec<WindowMatches>,
    /// The embedding tokens that are concerned. Example: `100`.
    pub embedding_tokens: Option<String>,
    /// Tokens or entries used up.
    pub usage: Option<Usage>,
}

response! {
    QueryContentResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
        "Matches" => matches: value,
        "WindowMatches" => window_matches: list("windowMatches"),
        "EmbeddingTokens" => embedding_tokens: value,
        "Usage" => usage: value,
    }
}

/// The graph search args that are concerned.
#[non_exhaustive]
pub struct GraphSearchArgs {
    /// How many of the best matches to take from the graph.
    pub graph_top_k: Option<i32>,
}

impl GraphSearchArgs {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GraphTopK`.
    #[inline]
    pub fn graph_top_k(mut self, value: i32) -> Self {
        self.graph_top_k = Some(value);
        self
    }
}

request! {
    GraphSearchArgs {
        "GraphTopK" => graph_top_k: field,
    }
}

/// The matches that are concerned.
#[non_exhaustive]
pub struct Matches {
    /// Items of the kind match that were found or are concerned.
    pub match_list: Vec<MatchList>,
}

response! {
    Matches {
        "MatchList" => match_list: list(""),
    }
}

/// Items of the kind match that were found or are concerned.
#[non_exhaustive]
pub struct MatchList {
    /// Identifier of the item within its collection. Example: `doca-1234`.
    pub id: Option<String>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// Fields kept beside the vector.
    pub metadata: BTreeMap<String, String>,
    /// Numbers of the vector.
    pub vector: Option<Vector>,
    /// Name under which the file is stored. Example: `my_doc.txt`.
    pub file_name: Option<String>,
    /// How sure or how good the result is. Example: `0.12345`.
    pub score: Option<f64>,
    /// Where the retrieval comes from. Example: `1`.
    pub retrieval_source: Option<i32>,
    /// What the loader noted about the chunk, as JSON text. Example: `{"page_pos": 1}`.
    pub loader_metadata: Option<String>,
    /// Web address under which the file is found.
    /// Example: `https://xxx-cn-beijing.aliyuncs.com/image/test.png`.
    pub file_url: Option<String>,
    /// Score that was worked out for the rerank. Example: `6.2345`.
    pub rerank_score: Option<f64>,
}

response! {
    MatchList {
        "Id" => id: value,
        "Content" => content: value,
        "Metadata" => metadata: map,
        "Vector" => vector: value,
        "FileName" => file_name: value,
        "Score" => score: value,
        "RetrievalSource" => retrieval_source: value,
        "LoaderMetadata" => loader_metadata: value,
        "FileURL" => file_url: value,
        "RerankScore" => rerank_score: value,
    }
}

/// Numbers of the vector.
#[non_exhaustive]
pub struct Vector {
    /// Items of the kind vector that were found or are concerned. Example: `[1.2123,-0.12314,...]`.
    pub vector_list: Vec<f64>,
}

response! {
    Vector {
        "VectorList" => vector_list: list(""),
    }
}

/// The window matches that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct WindowMatches {
    /// Chunks around the match.
    pub window_match: Vec<WindowMatch>,
}

response! {
    WindowMatches {
        "WindowMatch" => window_match: list("windowMatch"),
    }
}

/// Chunks around the match.
#[non_exhaustive]
pub struct WindowMatch {
    /// Identifier of the item within its collection. Example: `doca-2345`.
    pub id: Option<String>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// Fields kept beside the vector.
    pub metadata: BTreeMap<String, String>,
    /// Name under which the file is stored. Example: `my_doc.txt`.
    pub file_name: Option<String>,
    /// What the loader noted about the chunk, as JSON text. Example: `{"page_pos": 2}`.
    pub loader_metadata: Option<String>,
}

response! {
    WindowMatch {
        "Id" => id: value,
        "Content" => content: value,
        "Metadata" => metadata: map,
        "FileName" => file_name: value,
        "LoaderMetadata" => loader_metadata: value,
    }
}

/// Tokens or entries used up.
#[non_exhaustive]
pub struct Usage {
    /// The embedding tokens that are concerned. Example: `100`.
    pub embedding_tokens: Option<String>,
    /// How many texts and pictures were turned into vectors; a picture counts as two. Example: `10`.
    pub embedding_entries: Option<String>,
}

response! {
    Usage {
        "EmbeddingTokens" => embedding_tokens: value,
        "EmbeddingEntries" => embedding_entries: value,
    }
}
