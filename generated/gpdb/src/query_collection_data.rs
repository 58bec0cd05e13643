// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryCollectionData`, from `gpdb/QueryCollectionData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SparseVector, WorkspaceId};

/// Finds the entries of a collection nearest to a vector or text, with filters and hybrid search.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::QueryCollectionDataRequest::new()
///     .collection("...")
///     .namespace_password("...")
///     .top_k(1);
/// let reply = client.query_collection_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryCollectionDataRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Conditions that narrow the list down.
    pub filter: Option<String>,
    /// **Required.** How many of the best matches to return. Range: at least 0.
    pub top_k: Option<i64>,
    /// Embedding as a list of numbers; its length must match the collection.
    pub vector: Vec<f64>,
    /// Sparse vector, only positions with a value.
    pub sparse_vector: Option<SparseVector>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The metrics that are concerned.
    pub metrics: Option<Open<WorkspaceId>>,
    /// Whether this holds: include values.
    pub include_values: Option<bool>,
    /// How vector and text matches are put in one order; without it, their scores are compared.
    pub hybrid_search: Option<String>,
    /// The hybrid search args that are concerned.
    pub hybrid_search_args: BTreeMap<String, BTreeMap<String, Value>>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// The include metadata fields that are concerned.
    pub include_metadata_fields: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
    /// Lets a table decide which matches count.
    pub relational_table_filter: Option<RelationalTableFilter>,
    /// Whether this holds: include sparse values.
    pub include_sparse_values: Option<bool>,
}

impl QueryCollectionDataRequest {
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
    /// Sets `TopK`, which is required.
    #[inline]
    pub fn top_k(mut self, value: i64) -> Self {
        self.top_k = Some(value);
        self
    }
    /// Sets `Vector`.
    pub fn vector(mut self, value: impl IntoIterator<Item = impl Into<f64>>) -> Self {
        self.vector = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SparseVector`.
    pub fn sparse_vector(mut self, value: impl Into<SparseVector>) -> Self {
        self.sparse_vector = Some(value.into());
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
    /// Sets `IncludeValues`.
    #[inline]
    pub fn include_values(mut self, value: bool) -> Self {
        self.include_values = Some(value);
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
    /// Sets `IncludeMetadataFields`.
    pub fn include_metadata_fields(mut self, value: impl Into<String>) -> Self {
        self.include_metadata_fields = Some(value.into());
        self
    }
    /// Sets `WorkspaceId`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `RelationalTableFilter`.
    pub fn relational_table_filter(
        mut self,
        value: impl Into<RelationalTableFilter>,
    ) -> Self {
        self.relational_table_filter = Some(value.into());
        self
    }
    /// Sets `IncludeSparseValues`.
    #[inline]
    pub fn include_sparse_values(mut self, value: bool) -> Self {
        self.include_sparse_values = Some(value);
        self
    }
}

request! {
    QueryCollectionDataRequest {
        "DBInstanceId" => db_instance_id: query,
        "Collection" => collection: query,
        "Namespace" => namespace: query,
        "NamespacePassword" => namespace_password: query,
        "Content" => content: query,
        "Filter" => filter: form,
        "TopK" => top_k: query,
        "Vector" => vector: query_json,
        "SparseVector" => sparse_vector: query_json,
        "RegionId" => region_id: query,
        "Metrics" => metrics: query,
        "IncludeValues" => include_values: query,
        "HybridSearch" => hybrid_search: query,
        "HybridSearchArgs" => hybrid_search_args: query_json,
        "OrderBy" => order_by: query,
        "Offset" => offset: query,
        "IncludeMetadataFields" => include_metadata_fields: query,
        "WorkspaceId" => workspace_id: query,
        "RelationalTableFilter" => relational_table_filter: query_json,
        "IncludeSparseValues" => include_sparse_values: query,
    }
}

impl Operation for QueryCollectionDataRequest {
    type Response = QueryCollectionDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryCollectionData")
        .required(&["Collection", "NamespacePassword", "TopK", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`QueryCollectionDataRequest`].
#[non_exhaustive]
pub struct QueryCollectionDataResponse {
    /// The matches that were found or are concerned, one entry each.
    pub matches: Vec<Match>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `0.1234`.
    pub message: Option<String>,
    /// How many items there are in all. Example: `100`.
    pub total: Option<i32>,
}

response! {
    QueryCollectionDataResponse {
        "Matches" => matches: list("match"),
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Message" => message: value,
        "Total" => total: value,
    }
}

/// Lets a table decide which matches count.
#[non_exhaustive]
pub struct RelationalTableFilter {
    /// Field of the collection to compare.
    pub collection_metadata_field: Option<String>,
    /// Field of the table to compare.
    pub table_field: Option<String>,
    /// Which table is meant; partitions count as tables of their own.
    pub table_name: Option<String>,
    /// Condition for rows of the table, in SQL.
    pub condition: Option<String>,
}

impl RelationalTableFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CollectionMetadataField`.
    pub fn collection_metadata_field(mut self, value: impl Into<String>) -> Self {
        self.collection_metadata_field = Some(value.into());
        self
    }
    /// Sets `TableField`.
    pub fn table_field(mut self, value: impl Into<String>) -> Self {
        self.table_field = Some(value.into());
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
    /// Sets `Condition`.
    pub fn condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }
}

request! {
    RelationalTableFilter {
        "CollectionMetadataField" => collection_metadata_field: field,
        "TableField" => table_field: field,
        "TableName" => table_name: field,
        "Condition" => condition: field,
    }
}

/// The matches that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Match {
    /// Identifier of the item within its collection. Example: `doca-1234`.
    pub id: Option<String>,
    /// Fields kept beside the vector.
    pub metadata: BTreeMap<String, String>,
    /// The values that were found or are concerned, one entry each.
    pub values: Vec<f64>,
    /// How sure or how good the result is. Example: `0.12345`.
    pub score: Option<f64>,
}

response! {
    Match {
        "Id" => id: value,
        "Metadata" => metadata: map,
        "Values" => values: list("value"),
        "Score" => score: value,
    }
}
