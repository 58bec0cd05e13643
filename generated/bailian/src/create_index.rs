// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIndex`, from `bailian/CreateIndex.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChunkMode, EmbeddingModelName, IndexData, PipelineCommercialType, RerankMode, SinkType, SourceType};

/// Defines a knowledge base over files, categories or tables;
/// [`SubmitIndexJob`](super::Client::submit_index_job) then builds it.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::CreateIndexRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vexxxx")
///     .name("text")
///     .structure_type("unstructured")
///     .sink_type("BUILT_IN");
/// let reply = client.create_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIndexRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vexxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** Name that people know the item by. Length: 1 to 20. Example: `text`.
    pub name: Option<String>,
    /// **Required.** Which kind of structure it is or is to be. Example: `unstructured`.
    pub structure_type: Option<Open<StructureType>>,
    /// Name that the embedding model goes by. Here: `text-embedding-v4`, `text-embedding-v3`.
    pub embedding_model_name: Option<Open<EmbeddingModelName>>,
    /// Name that the rerank model goes by. Example: `gte-rerank-hybrid`.
    pub rerank_model_name: Option<String>,
    /// Score that was worked out for the rerank min. Range: 0.01 to 1. Example: `0.20`.
    pub rerank_min_score: Option<f64>,
    /// How large the chunk is or is to be. Range: 1 to 6000. Example: `128`.
    pub chunk_size: Option<i32>,
    /// How large the overlap is or is to be. Range: 0 to 1024. Example: `16`.
    pub overlap_size: Option<i32>,
    /// Regular expression at whose matches the text is cut; for cutting by expression only.
    /// Example: `text`.
    pub separator: Option<String>,
    /// **Required** under conditions. Which kind of source it is or is to be.
    /// Example: `DATA_CENTER_FILE`.
    pub source_type: Option<Open<SourceType>>,
    /// IDs of the documents to work on or to narrow the list down to.
    /// Items: at most 10000. Example: `file_9a65732555b54d5ea10796ca5742ba22_xxxxxxxx`.
    pub document_ids: Vec<String>,
    /// IDs of the categories to work on or to narrow the list down to.
    /// Items: at most 10000. Example: `ca_hiu2383nfxxxx`.
    pub category_ids: Vec<String>,
    /// IDs of the tables to work on or to narrow the list down to.
    pub table_ids: Vec<String>,
    /// **Required.** Which kind of sink it is or is to be. Here: `BUILT_IN`, `ADB`.
    /// Example: `BUILT_IN`.
    pub sink_type: Option<Open<SinkType>>,
    /// **Required** under conditions. ID of the sink instance that the call is about.
    /// Example: `gp-bp32109xxxx`.
    pub sink_instance_id: Option<String>,
    /// **Required** under conditions. Region that the sink lies in. Example: `cn-hangzhou`.
    pub sink_region: Option<String>,
    /// The columns to work on or to narrow the list down to.
    pub columns: Vec<Column>,
    /// Kind of the item, out of those that the service tells apart. Example: `string`.
    pub type_: Option<Open<IndexType>>,
    /// Free text that describes the item to people. Length: 0 to 1000. Example: `text`.
    pub description: Option<String>,
    /// The meta extract columns to work on or to narrow the list down to.
    pub meta_extract_columns: Vec<IndexMetaExtractColumn>,
    /// Whether this holds: enable headers. Example: `false`.
    pub enable_headers: Option<bool>,
    /// Way in which the chunk works. Example: `regex`.
    pub chunk_mode: Option<Open<ChunkMode>>,
    /// Whether this is switched on: rewrite. Example: `true`.
    pub enable_rewrite: Option<bool>,
    /// Which kind of create index it is or is to be. Example: `standard`.
    pub create_index_type: Option<String>,
    /// Which kind of pipeline commercial it is or is to be. Example: `standard`.
    pub pipeline_commercial_type: Option<Open<PipelineCommercialType>>,
    /// **Required** under conditions. Retrieval units of the enterprise edition, 1 to 200.
    /// Example: `1`.
    pub pipeline_commercial_cu: Option<i32>,
    /// **Required** under conditions. What is done about the pipeline retrieve rate limit, as rules.
    /// Default: `downgrade`. Example: `downgrade`.
    pub pipeline_retrieve_rate_limit_strategy: Option<String>,
    /// **Required** under conditions. Code that stands for the datasource, for programs to act on.
    /// Example: `260xxx`.
    pub datasource_code: Option<String>,
    /// **Required** under conditions. Table to query. Example: `lance`.
    pub table: Option<String>,
    /// **Required** under conditions. Database that holds the table. Example: `database_a6eacabe6`.
    pub database: Option<String>,
    /// Which kind of knowledge it is or is to be. Example: `document`.
    pub knowledge_type: Option<Open<KnowledgeType>>,
    /// What the knowledge base is to be good at; given together with its type.
    /// Example: `basic_document_qa`.
    pub knowledge_scene: Option<String>,
    /// ID of the connect that the call is about. Example: `conn_mysql_xxx_xxx`.
    pub connect_id: Option<String>,
    /// Which kind of channel it is or is to be. Example: `connector`.
    pub channel_type: Option<String>,
    /// Way in which the rerank works. Default: `qa`. Example: `qa`.
    pub rerank_mode: Option<Open<RerankMode>>,
    /// What the ranking is to go by, in plain words; for custom ranking only.
    pub rerank_instruct: Option<String>,
    /// Where the data comes from.
    pub data_source: Option<DataSource>,
}

impl CreateIndexRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `StructureType`, which is required.
    pub fn structure_type(mut self, value: impl Into<Open<StructureType>>) -> Self {
        self.structure_type = Some(value.into());
        self
    }
    /// Sets `EmbeddingModelName`.
    pub fn embedding_model_name(
        mut self,
        value: impl Into<Open<EmbeddingModelName>>,
    ) -> Self {
        self.embedding_model_name = Some(value.into());
        self
    }
    /// Sets `RerankModelName`.
    pub fn rerank_model_name(mut self, value: impl Into<String>) -> Self {
        self.rerank_model_name = Some(value.into());
        self
    }
    /// Sets `RerankMinScore`.
    #[inline]
    pub fn rerank_min_score(mut self, value: f64) -> Self {
        self.rerank_min_score = Some(value);
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
    /// Sets `Separator`.
    pub fn separator(mut self, value: impl Into<String>) -> Self {
        self.separator = Some(value.into());
        self
    }
    /// Sets `SourceType`.
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
    /// Sets `TableIds`.
    pub fn table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.table_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SinkType`, which is required.
    pub fn sink_type(mut self, value: impl Into<Open<SinkType>>) -> Self {
        self.sink_type = Some(value.into());
        self
    }
    /// Sets `SinkInstanceId`.
    pub fn sink_instance_id(mut self, value: impl Into<String>) -> Self {
        self.sink_instance_id = Some(value.into());
        self
    }
    /// Sets `SinkRegion`.
    pub fn sink_region(mut self, value: impl Into<String>) -> Self {
        self.sink_region = Some(value.into());
        self
    }
    /// Sets `Columns`.
    pub fn columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<Column>>,
    ) -> Self {
        self.columns = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<IndexType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `metaExtractColumns`.
    pub fn meta_extract_columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<IndexMetaExtractColumn>>,
    ) -> Self {
        self.meta_extract_columns = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `enableHeaders`.
    #[inline]
    pub fn enable_headers(mut self, value: bool) -> Self {
        self.enable_headers = Some(value);
        self
    }
    /// Sets `chunkMode`.
    pub fn chunk_mode(mut self, value: impl Into<Open<ChunkMode>>) -> Self {
        self.chunk_mode = Some(value.into());
        self
    }
    /// Sets `EnableRewrite`.
    #[inline]
    pub fn enable_rewrite(mut self, value: bool) -> Self {
        self.enable_rewrite = Some(value);
        self
    }
    /// Sets `CreateIndexType`.
    pub fn create_index_type(mut self, value: impl Into<String>) -> Self {
        self.create_index_type = Some(value.into());
        self
    }
    /// Sets `pipelineCommercialType`.
    pub fn pipeline_commercial_type(
        mut self,
        value: impl Into<Open<PipelineCommercialType>>,
    ) -> Self {
        self.pipeline_commercial_type = Some(value.into());
        self
    }
    /// Sets `pipelineCommercialCu`.
    #[inline]
    pub fn pipeline_commercial_cu(mut self, value: i32) -> Self {
        self.pipeline_commercial_cu = Some(value);
        self
    }
    /// Sets `pipelineRetrieveRateLimitStrategy`.
    pub fn pipeline_retrieve_rate_limit_strategy(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.pipeline_retrieve_rate_limit_strategy = Some(value.into());
        self
    }
    /// Sets `datasourceCode`.
    pub fn datasource_code(mut self, value: impl Into<String>) -> Self {
        self.datasource_code = Some(value.into());
        self
    }
    /// Sets `table`.
    pub fn table(mut self, value: impl Into<String>) -> Self {
        self.table = Some(value.into());
        self
    }
    /// Sets `database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `knowledgeType`.
    pub fn knowledge_type(mut self, value: impl Into<Open<KnowledgeType>>) -> Self {
        self.knowledge_type = Some(value.into());
        self
    }
    /// Sets `knowledgeScene`.
    pub fn knowledge_scene(mut self, value: impl Into<String>) -> Self {
        self.knowledge_scene = Some(value.into());
        self
    }
    /// Sets `connectId`.
    pub fn connect_id(mut self, value: impl Into<String>) -> Self {
        self.connect_id = Some(value.into());
        self
    }
    /// Sets `channelType`.
    pub fn channel_type(mut self, value: impl Into<String>) -> Self {
        self.channel_type = Some(value.into());
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
    /// Sets `DataSource`.
    pub fn data_source(mut self, value: impl Into<DataSource>) -> Self {
        self.data_source = Some(value.into());
        self
    }
}

request! {
    CreateIndexRequest {
        "WorkspaceId" => workspace_id: path,
        "Name" => name: query,
        "StructureType" => structure_type: query,
        "EmbeddingModelName" => embedding_model_name: query,
        "RerankModelName" => rerank_model_name: query,
        "RerankMinScore" => rerank_min_score: query,
        "ChunkSize" => chunk_size: query,
        "OverlapSize" => overlap_size: query,
        "Separator" => separator: query,
        "SourceType" => source_type: query,
        "DocumentIds" => document_ids: query_json,
        "CategoryIds" => category_ids: query_json,
        "TableIds" => table_ids: query_json,
        "SinkType" => sink_type: query,
        "SinkInstanceId" => sink_instance_id: query,
        "SinkRegion" => sink_region: query,
        "Columns" => columns: query_json,
        "Type" => type_: body,
        "Description" => description: query,
        "metaExtractColumns" => meta_extract_columns: query_json,
        "enableHeaders" => enable_headers: query,
        "chunkMode" => chunk_mode: query,
        "EnableRewrite" => enable_rewrite: query,
        "CreateIndexType" => create_index_type: query,
        "pipelineCommercialType" => pipeline_commercial_type: body,
        "pipelineCommercialCu" => pipeline_commercial_cu: body,
        "pipelineRetrieveRateLimitStrategy" => pipeline_retrieve_rate_limit_strategy: body,
        "datasourceCode" => datasource_code: body,
        "table" => table: body,
        "database" => database: body,
        "knowledgeType" => knowledge_type: body,
        "knowledgeScene" => knowledge_scene: body,
        "connectId" => connect_id: body,
        "channelType" => channel_type: body,
        "RerankMode" => rerank_mode: body,
        "RerankInstruct" => rerank_instruct: body,
        "DataSource" => data_source: query_json,
    }
}

impl Operation for CreateIndexRequest {
    type Response = CreateIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateIndex")
        .roa("POST", "/{WorkspaceId}/index/create")
        .required(&["WorkspaceId", "Name", "StructureType", "SinkType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`CreateIndexRequest`].
#[non_exhaustive]
pub struct CreateIndexResponse {
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<IndexData>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `17204B98-xxxx-4F9A--2446A84821CA`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `"200"`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateIndexResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}

/// The columns to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Column {
    /// Column of the table concerned. Example: `school`.
    pub column: Option<String>,
    /// Whether what is found in the column is given to the model. Example: `true`.
    pub is_recall: Option<bool>,
    /// Whether the column is searched. Example: `true`.
    pub is_search: Option<bool>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl Column {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Column`.
    pub fn column(mut self, value: impl Into<String>) -> Self {
        self.column = Some(value.into());
        self
    }
    /// Sets `IsRecall`.
    #[inline]
    pub fn is_recall(mut self, value: bool) -> Self {
        self.is_recall = Some(value);
        self
    }
    /// Sets `IsSearch`.
    #[inline]
    pub fn is_search(mut self, value: bool) -> Self {
        self.is_search = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    Column {
        "Column" => column: field,
        "IsRecall" => is_recall: field,
        "IsSearch" => is_search: field,
        "Name" => name: field,
        "Type" => type_: field,
    }
}

/// The meta extract columns to work on or to narrow the list down to.
#[non_exhaustive]
pub struct IndexMetaExtractColumn {
    /// **Required** under conditions. Name in a pair of name and value.
    /// Length: 1 to 50. Example: `author`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `Tim`.
    pub value: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `constant`.
    pub type_: Option<Open<MetaExtractColumnType>>,
    /// Free text that describes the item to people. Length: 0 to 1000. Example: `text`.
    pub desc: Option<String>,
    /// Whether this is switched on: llm. Default: `false`. Example: `false`.
    pub enable_llm: Option<bool>,
    /// Whether this is switched on: search. Default: `false`. Example: `false`.
    pub enable_search: Option<bool>,
}

impl IndexMetaExtractColumn {
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<MetaExtractColumnType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Desc`.
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
    /// Sets `EnableLlm`.
    #[inline]
    pub fn enable_llm(mut self, value: bool) -> Self {
        self.enable_llm = Some(value);
        self
    }
    /// Sets `EnableSearch`.
    #[inline]
    pub fn enable_search(mut self, value: bool) -> Self {
        self.enable_search = Some(value);
        self
    }
}

request! {
    IndexMetaExtractColumn {
        "Key" => key: field,
        "Value" => value: field,
        "Type" => type_: field,
        "Desc" => desc: field,
        "EnableLlm" => enable_llm: field,
        "EnableSearch" => enable_search: field,
    }
}

/// Where the data comes from.
#[non_exhaustive]
pub struct DataSource {
    /// ID of the credential that the call is about.
    pub credential_id: Option<String>,
    /// Key that opens, signs or picks out the credential.
    pub credential_key: Option<String>,
    /// Database that the call or the item is about.
    pub database: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    pub endpoint: Option<String>,
    /// Whether the source is reached over a private connection.
    pub is_private_link: Option<bool>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Path under which the sub is found.
    pub sub_path: Option<String>,
    /// Which kind of sub it is or is to be.
    pub sub_type: Option<String>,
    /// Table that the call or the item is about.
    pub table: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DataSource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CredentialId`.
    pub fn credential_id(mut self, value: impl Into<String>) -> Self {
        self.credential_id = Some(value.into());
        self
    }
    /// Sets `CredentialKey`.
    pub fn credential_key(mut self, value: impl Into<String>) -> Self {
        self.credential_key = Some(value.into());
        self
    }
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `IsPrivateLink`.
    #[inline]
    pub fn is_private_link(mut self, value: bool) -> Self {
        self.is_private_link = Some(value);
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `SubPath`.
    pub fn sub_path(mut self, value: impl Into<String>) -> Self {
        self.sub_path = Some(value.into());
        self
    }
    /// Sets `SubType`.
    pub fn sub_type(mut self, value: impl Into<String>) -> Self {
        self.sub_type = Some(value.into());
        self
    }
    /// Sets `Table`.
    pub fn table(mut self, value: impl Into<String>) -> Self {
        self.table = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DataSource {
        "CredentialId" => credential_id: field,
        "CredentialKey" => credential_key: field,
        "Database" => database: field,
        "Endpoint" => endpoint: field,
        "IsPrivateLink" => is_private_link: field,
        "Region" => region: field,
        "SubPath" => sub_path: field,
        "SubType" => sub_type: field,
        "Table" => table: field,
        "Type" => type_: field,
    }
}

values! {
    /// Which kind of structure it is or is to be.
    pub enum StructureType {
        /// Documents, sound, or video.
        Unstructured = "unstructured",
        /// Tables or pictures.
        Structured = "structured",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum IndexType {
        /// Text.
        String = "string",
        /// Number with a fraction.
        Double = "double",
        /// Whole number.
        Long = "long",
        /// Date and time.
        Datetime = "datetime",
        /// Address of a picture.
        ImageUrl = "image_url",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum MetaExtractColumnType {
        /// A fixed value.
        Constant = "constant",
        /// Taken from a variable.
        Variable = "variable",
        /// Found by a language model.
        CustomPrompt = "custom_prompt",
        /// Found by a regular expression.
        Regular = "regular",
        /// Found by keywords.
        Keywords = "keywords",
    }
}

values! {
    /// Which kind of knowledge it is or is to be.
    pub enum KnowledgeType {
        /// Documents.
        Document = "document",
        /// Tables.
        Table = "table",
        /// Pictures.
        Image = "image",
        /// Sound and video.
        Multimedia = "multimedia",
    }
}
