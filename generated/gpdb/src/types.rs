// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Rights that the login has: `Super` may do everything, `Normal` only what it is granted.
    pub enum AccountType {
        /// A privileged account that manages the databases and the other accounts.
        Super = "Super",
        /// An ordinary account with the rights granted to it.
        Normal = "Normal",
        /// Every kind of account.
        All = "All",
    }
}

values! {
    /// How surely each record is delivered.
    pub enum Consistency {
        /// At least once.
        Atleast = "ATLEAST",
        /// Exactly once.
        Exactly = "EXACTLY",
    }
}

values! {
    /// Where reading starts when the wanted position is gone.
    pub enum FallbackOffset {
        /// The oldest record there is.
        Earliest = "earliest",
        /// The records still to come.
        Latest = "latest",
    }
}

/// The function the model may call.
#[non_exhaustive]
pub struct Function {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<Value>,
}

impl Function {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<Value>) -> Self {
        self.parameters = Some(value.into());
        self
    }
}

request! {
    Function {
        "Description" => description: field,
        "Name" => name: field,
        "Parameters" => parameters: field,
    }
}

/// The graph search args that are concerned.
#[non_exhaustive]
pub struct GraphSearchArgs {
    /// How many of the best matches to take from the graph.
    pub graph_top_k: Option<i64>,
}

impl GraphSearchArgs {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GraphTopK`.
    #[inline]
    pub fn graph_top_k(mut self, value: i64) -> Self {
        self.graph_top_k = Some(value);
        self
    }
}

request! {
    GraphSearchArgs {
        "GraphTopK" => graph_top_k: field,
    }
}

/// How the job stands.
#[non_exhaustive]
pub struct Job {
    /// Identifier of the item within its collection. Example: `231460f8-75dc-405e-a669-0c5204887e91`.
    pub id: Option<String>,
    /// Whether the job is over. Example: `false`.
    pub completed: Option<bool>,
    /// When the item was created. Example: `2024-01-08 16:52:04.864664`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `2024-01-08 16:53:04.864664`.
    pub update_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// What went wrong. Example: `Failed to connect database.`.
    pub error: Option<String>,
    /// How far the work has come. Example: `20`.
    pub progress: Option<i32>,
}

response! {
    Job {
        "Id" => id: value,
        "Completed" => completed: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "Status" => status: value,
        "Error" => error: value,
        "Progress" => progress: value,
    }
}

/// The knowledge params that are concerned.
#[non_exhaustive]
pub struct KnowledgeParams {
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

impl KnowledgeParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    KnowledgeParams {
        "MergeMethod" => merge_method: field,
        "MergeMethodArgs" => merge_method_args: field,
        "RerankFactor" => rerank_factor: field,
        "SourceCollection" => source_collection: field,
        "TopK" => top_k: field,
    }
}

/// The merge method args that are concerned.
#[non_exhaustive]
pub struct MergeMethodArgs {
    /// Settings for merging by reciprocal ranks.
    pub rrf: Option<Rrf>,
    /// Weight of the item when shares are dealt out among several.
    pub weight: Option<Weight>,
}

impl MergeMethodArgs {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Rrf`.
    pub fn rrf(mut self, value: impl Into<Rrf>) -> Self {
        self.rrf = Some(value.into());
        self
    }
    /// Sets `Weight`.
    pub fn weight(mut self, value: impl Into<Weight>) -> Self {
        self.weight = Some(value.into());
        self
    }
}

request! {
    MergeMethodArgs {
        "Rrf" => rrf: field,
        "Weight" => weight: field,
    }
}

/// The messages to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Message {
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<String>,
}

impl Message {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
}

request! {
    Message {
        "Content" => content: field,
        "Role" => role: field,
    }
}

/// The model params that are concerned.
#[non_exhaustive]
pub struct ModelParams {
    /// Largest value, allowed or found, of this: tokens.
    pub max_tokens: Option<i64>,
    /// **Required.** The messages to work on or to narrow the list down to.
    pub messages: Vec<Message>,
    /// **Required.** Model that is meant: of a device, of data or of an AI.
    pub model: Option<String>,
    /// How many responses to write.
    pub n: Option<i64>,
    /// How strongly words already used are avoided.
    pub presence_penalty: Option<f64>,
    /// Starts the random choice, so that responses can be repeated.
    pub seed: Option<i64>,
    /// Texts at which the response ends.
    pub stop: Vec<String>,
    /// How freely words are chosen.
    pub temperature: Option<f64>,
    /// The tools to work on or to narrow the list down to.
    pub tools: Vec<Tool>,
    /// Share of likelihood from which words are chosen.
    pub top_p: Option<f64>,
}

impl ModelParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaxTokens`.
    #[inline]
    pub fn max_tokens(mut self, value: i64) -> Self {
        self.max_tokens = Some(value);
        self
    }
    /// Sets `Messages`, which is required.
    pub fn messages(
        mut self,
        value: impl IntoIterator<Item = impl Into<Message>>,
    ) -> Self {
        self.messages = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Model`, which is required.
    pub fn model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }
    /// Sets `N`.
    #[inline]
    pub fn n(mut self, value: i64) -> Self {
        self.n = Some(value);
        self
    }
    /// Sets `PresencePenalty`.
    #[inline]
    pub fn presence_penalty(mut self, value: f64) -> Self {
        self.presence_penalty = Some(value);
        self
    }
    /// Sets `Seed`.
    #[inline]
    pub fn seed(mut self, value: i64) -> Self {
        self.seed = Some(value);
        self
    }
    /// Sets `Stop`.
    pub fn stop(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.stop = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Temperature`.
    #[inline]
    pub fn temperature(mut self, value: f64) -> Self {
        self.temperature = Some(value);
        self
    }
    /// Sets `Tools`.
    pub fn tools(mut self, value: impl IntoIterator<Item = impl Into<Tool>>) -> Self {
        self.tools = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TopP`.
    #[inline]
    pub fn top_p(mut self, value: f64) -> Self {
        self.top_p = Some(value);
        self
    }
}

request! {
    ModelParams {
        "MaxTokens" => max_tokens: field,
        "Messages" => messages: field,
        "Model" => model: field,
        "N" => n: field,
        "PresencePenalty" => presence_penalty: field,
        "Seed" => seed: field,
        "Stop" => stop: field,
        "Temperature" => temperature: field,
        "Tools" => tools: field,
        "TopP" => top_p: field,
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
    }
}

/// The records that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Record {
    /// ID of the download that the item belongs to or stands for. Example: `1150`.
    pub download_id: Option<i64>,
    /// Text of the error that was thrown. Example: `Error message`.
    pub exception_msg: Option<String>,
    /// Name under which the file is stored. Example: `20220509113448-20220509173448.csv`.
    pub file_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `finished`.
    pub status: Option<String>,
    /// Web address under which the download is found.
    /// Example: `https://perth-download-task.oss-cn-beijing.aliyuncs.com/*****`.
    pub download_url: Option<String>,
}

response! {
    Record {
        "DownloadId" => download_id: value,
        "ExceptionMsg" => exception_msg: value,
        "FileName" => file_name: value,
        "Status" => status: value,
        "DownloadUrl" => download_url: value,
    }
}

/// Settings for merging by reciprocal ranks.
#[non_exhaustive]
pub struct Rrf {
    /// Constant that evens out the ranks.
    pub k: Option<i64>,
}

impl Rrf {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `K`.
    #[inline]
    pub fn k(mut self, value: i64) -> Self {
        self.k = Some(value);
        self
    }
}

request! {
    Rrf {
        "K" => k: field,
    }
}

values! {
    /// Level that the seg disk performance has on its scale.
    pub enum SegDiskPerformanceLevel {
        /// Performance level 0.
        Pl0 = "pl0",
        /// Performance level 1.
        Pl1 = "pl1",
        /// Performance level 2.
        Pl2 = "pl2",
    }
}

/// The values that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SeryValue {
    /// Time and figure. Example: `["2021-11-03T15:00:00+08:00","5.84"]`.
    pub point: Vec<String>,
}

response! {
    SeryValue {
        "Point" => point: list(""),
    }
}

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

/// Sparse vector, only positions with a value.
#[non_exhaustive]
pub struct SparseVector {
    /// The indices to work on or to narrow the list down to.
    pub indices: Vec<i64>,
    /// The values to work on or to narrow the list down to.
    pub values: Vec<f64>,
}

impl SparseVector {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Indices`.
    pub fn indices(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.indices = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Values`.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<f64>>) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SparseVector {
        "Indices" => indices: field,
        "Values" => values: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// The tools to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Tool {
    /// The function the model may call.
    pub function: Option<Function>,
}

impl Tool {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Function`.
    pub fn function(mut self, value: impl Into<Function>) -> Self {
        self.function = Some(value.into());
        self
    }
}

request! {
    Tool {
        "Function" => function: field,
    }
}

/// Weight of the item when shares are dealt out among several.
#[non_exhaustive]
pub struct Weight {
    /// The weights to work on or to narrow the list down to.
    pub weights: Vec<f64>,
}

impl Weight {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Weights`.
    pub fn weights(mut self, value: impl IntoIterator<Item = impl Into<f64>>) -> Self {
        self.weights = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Weight {
        "Weights" => weights: field,
    }
}

values! {
    /// Workspace with several instances; given in place of a single one.
    pub enum WorkspaceId {
        /// Listed upstream, though it names a distance measure and not a workspace.
        Ip = "ip",
        /// Listed upstream, though it names a distance measure and not a workspace.
        L2 = "l2",
        /// Listed upstream, though it names a distance measure and not a workspace.
        Cosine = "cosine",
    }
}

values! {
    /// Way in which the write works.
    pub enum WriteMode {
        /// Adds rows.
        Insert = "insert",
        /// Changes rows that exist.
        Update = "update",
        /// Changes rows that exist and adds the others.
        Merge = "merge",
    }
}
