// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCollection`, from `gpdb/CreateCollection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{WorkspaceId};

/// Creates a collection for vectors and their metadata in a namespace of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateCollectionRequest::new()
///     .manager_account("...")
///     .manager_account_password("...")
///     .collection("...")
///     .metadata("...");
/// let reply = client.create_collection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCollectionRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Account that the manager belongs to or works with.
    pub manager_account: Option<String>,
    /// **Required.** Password that belongs to the manager account; keep it secret.
    pub manager_account_password: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// Length of the vectors.
    pub dimension: Option<i64>,
    /// The full text retrieval fields that are concerned.
    pub full_text_retrieval_fields: Option<String>,
    /// **Required.** Fields kept beside the vector.
    pub metadata: Option<String>,
    /// Tokenizer for text search.
    pub parser: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The metrics that are concerned.
    pub metrics: Option<Open<WorkspaceId>>,
    /// Most neighbors a point has in the index; best left to the service, which goes by the dimension
    /// of the vectors. Range: 1 to 1000.
    pub hnsw_m: Option<i32>,
    /// Candidates looked at while the index is built.
    pub hnsw_ef_construction: Option<String>,
    /// Whether the pq is switched on.
    pub pq_enable: Option<i32>,
    /// `1` builds the index by memory mapping, faster to fill but without updates and deletion.
    pub external_storage: Option<i32>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
    /// The metadata indices that are concerned.
    pub metadata_indices: Option<String>,
    /// Whether this can be used: sparse.
    pub support_sparse: Option<bool>,
    /// Settings of the sparse vector index, and what it works with.
    pub sparse_vector_index_config: Option<SparseVectorIndexConfig>,
}

impl CreateCollectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`.
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
    /// Sets `Dimension`.
    #[inline]
    pub fn dimension(mut self, value: i64) -> Self {
        self.dimension = Some(value);
        self
    }
    /// Sets `FullTextRetrievalFields`.
    pub fn full_text_retrieval_fields(mut self, value: impl Into<String>) -> Self {
        self.full_text_retrieval_fields = Some(value.into());
        self
    }
    /// Sets `Metadata`, which is required.
    pub fn metadata(mut self, value: impl Into<String>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets `Parser`.
    pub fn parser(mut self, value: impl Into<String>) -> Self {
        self.parser = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Metrics`.
    pub fn metrics(mut self, value: impl Into<Open<WorkspaceId>>) -> Self {
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
    /// Sets `WorkspaceId`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `MetadataIndices`.
    pub fn metadata_indices(mut self, value: impl Into<String>) -> Self {
        self.metadata_indices = Some(value.into());
        self
    }
    /// Sets `SupportSparse`.
    #[inline]
    pub fn support_sparse(mut self, value: bool) -> Self {
        self.support_sparse = Some(value);
        self
    }
    /// Sets `SparseVectorIndexConfig`.
    pub fn sparse_vector_index_config(
        mut self,
        value: impl Into<SparseVectorIndexConfig>,
    ) -> Self {
        self.sparse_vector_index_config = Some(value.into());
        self
    }
}

request! {
    CreateCollectionRequest {
        "DBInstanceId" => db_instance_id: query,
        "ManagerAccount" => manager_account: query,
        "ManagerAccountPassword" => manager_account_password: query,
        "Namespace" => namespace: query,
        "Collection" => collection: query,
        "Dimension" => dimension: query,
        "FullTextRetrievalFields" => full_text_retrieval_fields: query,
        "Metadata" => metadata: query,
        "Parser" => parser: query,
        "RegionId" => region_id: query,
        "Metrics" => metrics: query,
        "HnswM" => hnsw_m: query,
        "HnswEfConstruction" => hnsw_ef_construction: query,
        "PqEnable" => pq_enable: query,
        "ExternalStorage" => external_storage: query,
        "WorkspaceId" => workspace_id: query,
        "MetadataIndices" => metadata_indices: query,
        "SupportSparse" => support_sparse: query,
        "SparseVectorIndexConfig" => sparse_vector_index_config: query_json,
    }
}

impl Operation for CreateCollectionRequest {
    type Response = CreateCollectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCollection")
        .required(
            &[
                "ManagerAccount",
                "ManagerAccountPassword",
                "Collection",
                "Metadata",
                "RegionId",
            ],
        )
        .region("RegionId");
}

/// Response to [`CreateCollectionRequest`].
#[non_exhaustive]
pub struct CreateCollectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `create successfully`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
}

response! {
    CreateCollectionResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}

/// Settings of the sparse vector index, and what it works with.
#[non_exhaustive]
pub struct SparseVectorIndexConfig {
    /// Most neighbors a point has in the index; best left to the service, which goes by the dimension
    /// of the vectors.
    pub hnsw_m: Option<i32>,
    /// Candidates looked at while the index is built.
    pub hnsw_ef_construction: Option<i32>,
}

impl SparseVectorIndexConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HnswM`.
    #[inline]
    pub fn hnsw_m(mut self, value: i32) -> Self {
        self.hnsw_m = Some(value);
        self
    }
    /// Sets `HnswEfConstruction`.
    #[inline]
    pub fn hnsw_ef_construction(mut self, value: i32) -> Self {
        self.hnsw_ef_construction = Some(value);
        self
    }
}

request! {
    SparseVectorIndexConfig {
        "HnswM" => hnsw_m: field,
        "HnswEfConstruction" => hnsw_ef_construction: field,
    }
}
