// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDocumentCollection`, from `gpdb/CreateDocumentCollection.md`.

use alicloud_runtime::codegen::*;

/// Creates a document collection, which stores chunks of documents with their vectors for
/// retrieval.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateDocumentCollectionRequest::new()
///     .db_instance_id("...")
///     .manager_account("...")
///     .manager_account_password("...")
///     .collection("...");
/// let reply = client.create_document_collection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDocumentCollectionRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Account that the manager belongs to or works with.
    pub manager_account: Option<String>,
    /// **Required.** Password that belongs to the manager account; keep it secret.
    pub manager_account_password: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Model that makes the vectors.
    pub embedding_model: Option<String>,
    /// Length of the vectors.
    pub dimension: Option<i32>,
    /// The full text retrieval fields that are concerned.
    pub full_text_retrieval_fields: Option<String>,
    /// Fields kept beside the vector.
    pub metadata: Option<String>,
    /// Tokenizer for text search.
    pub parser: Option<String>,
    /// The metrics that are concerned.
    pub metrics: Option<String>,
    /// Most neighbors a point has in the index; best left to the service, which goes by the dimension
    /// of the vectors. Range: 0 to 1000.
    pub hnsw_m: Option<i32>,
    /// Candidates looked at while the index is built.
    pub hnsw_ef_construction: Option<String>,
    /// Whether the pq is switched on.
    pub pq_enable: Option<i32>,
    /// `1` builds the index by memory mapping, faster to fill but without updates and deletion.
    pub external_storage: Option<i32>,
    /// The metadata indices that are concerned.
    pub metadata_indices: Option<String>,
    /// Whether this is switched on: graph.
    pub enable_graph: Option<bool>,
    /// Language model that builds the graph.
    pub llm_model: Option<String>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
    /// Kinds of entity to work on or to narrow the list down to.
    pub entity_types: Vec<String>,
    /// Kinds of relationship to work on or to narrow the list down to.
    pub relationship_types: Vec<String>,
}

impl CreateDocumentCollectionRequest {
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
    /// Sets `ManagerAccount`, which is required.
    pub fn manager_account(mut self, value: impl Into<String>) -> Self {
        self.manager_account = Some(value.into());
        self
    }
    /// Sets `ManagerAccountPassword`, which is required.
    pub fn manager_account_password(mut self, value: impl Into<String>) -> Self {
        self.manager_account_password = Some(value.into());
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
    /// Sets `EmbeddingModel`.
    pub fn embedding_model(mut self, value: impl Into<String>) -> Self {
        self.embedding_model = Some(value.into());
        self
    }
    /// Sets `Dimension`.
    #[inline]
    pub fn dimension(mut self, value: i32) -> Self {
        self.dimension = Some(value);
        self
    }
    /// Sets `FullTextRetrievalFields`.
    pub fn full_text_retrieval_fields(mut self, value: impl Into<String>) -> Self {
        self.full_text_retrieval_fields = Some(value.into());
        self
    }
    /// Sets `Metadata`.
    pub fn metadata(mut self, value: impl Into<String>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets `Parser`.
    pub fn parser(mut self, value: impl Into<String>) -> Self {
        self.parser = Some(value.into());
        self
    }
    /// Sets `Metrics`.
    pub fn metrics(mut self, value: impl Into<String>) -> Self {
        self.metrics = Some(value.into());
        self
    }
    /// Sets `HnswM`.
    #[inline]
    pub fn hnsw_m(mut self, value: i32) -> Self {
        self.hnsw_m = Some(value);
        self
    }
    /// Sets `HnswEfConstruction`.
    pub fn hnsw_ef_construction(mut self, value: impl Into<String>) -> Self {
        self.hnsw_ef_construction = Some(value.into());
        self
    }
    /// Sets `PqEnable`.
    #[inline]
    pub fn pq_enable(mut self, value: i32) -> Self {
        self.pq_enable = Some(value);
        self
    }
    /// Sets `ExternalStorage`.
    #[inline]
    pub fn external_storage(mut self, value: i32) -> Self {
        self.external_storage = Some(value);
        self
    }
    /// Sets `MetadataIndices`.
    pub fn metadata_indices(mut self, value: impl Into<String>) -> Self {
        self.metadata_indices = Some(value.into());
        self
    }
    /// Sets `EnableGraph`.
    #[inline]
    pub fn enable_graph(mut self, value: bool) -> Self {
        self.enable_graph = Some(value);
        self
    }
    /// Sets `LLMModel`.
    pub fn llm_model(mut self, value: impl Into<String>) -> Self {
        self.llm_model = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `EntityTypes`.
    pub fn entity_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RelationshipTypes`.
    pub fn relationship_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.relationship_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateDocumentCollectionRequest {
        "DBInstanceId" => db_instance_id: query,
        "ManagerAccount" => manager_account: query,
        "ManagerAccountPassword" => manager_account_password: query,
        "Namespace" => namespace: query,
        "Collection" => collection: query,
        "RegionId" => region_id: query,
        "EmbeddingModel" => embedding_model: query,
        "Dimension" => dimension: query,
        "FullTextRetrievalFields" => full_text_retrieval_fields: query,
        "Metadata" => metadata: query,
        "Parser" => parser: query,
        "Metrics" => metrics: query,
        "HnswM" => hnsw_m: query,
        "HnswEfConstruction" => hnsw_ef_construction: query,
        "PqEnable" => pq_enable: query,
        "ExternalStorage" => external_storage: query,
        "MetadataIndices" => metadata_indices: query,
        "EnableGraph" => enable_graph: query,
        "LLMModel" => llm_model: query,
        "Language" => language: query,
        "EntityTypes" => entity_types: query_json,
        "RelationshipTypes" => relationship_types: query_json,
    }
}

impl Operation for CreateDocumentCollectionRequest {
    type Response = CreateDocumentCollectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDocumentCollection")
        .required(
            &[
                "DBInstanceId",
                "ManagerAccount",
                "ManagerAccountPassword",
                "Collection",
                "RegionId",
            ],
        )
        .region("RegionId");
}

/// Response to [`CreateDocumentCollectionRequest`].
#[non_exhaustive]
pub struct CreateDocumentCollectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `successs`.
    pub status: Option<String>,
}

response! {
    CreateDocumentCollectionResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}
