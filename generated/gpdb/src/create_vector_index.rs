// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVectorIndex`, from `gpdb/CreateVectorIndex.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{WorkspaceId};

/// Builds the vector index (HNSW) of a collection, for a dimension and distance metric.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateVectorIndexRequest::new()
///     .db_instance_id("...")
///     .collection("...")
///     .manager_account("...")
///     .manager_account_password("...");
/// let reply = client.create_vector_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVectorIndexRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// Length of the vectors.
    pub dimension: Option<i32>,
    /// **Required.** Account that the manager belongs to or works with.
    pub manager_account: Option<String>,
    /// **Required.** Password that belongs to the manager account; keep it secret.
    pub manager_account_password: Option<String>,
    /// The metrics that are concerned.
    pub metrics: Option<Open<WorkspaceId>>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the pq is switched on.
    pub pq_enable: Option<i32>,
    /// Most neighbors a point has in the index; best left to the service, which goes by the dimension
    /// of the vectors. Range: 1 to 1000.
    pub hnsw_m: Option<i32>,
    /// Candidates looked at while the index is built.
    pub hnsw_ef_construction: Option<i32>,
    /// `1` builds the index by memory mapping, faster to fill but without updates and deletion.
    pub external_storage: Option<i32>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl CreateVectorIndexRequest {
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
    /// Sets `Collection`, which is required.
    pub fn collection(mut self, value: impl Into<String>) -> Self {
        self.collection = Some(value.into());
        self
    }
    /// Sets `Dimension`.
    #[inline]
    pub fn dimension(mut self, value: i32) -> Self {
        self.dimension = Some(value);
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
    /// Sets `Metrics`.
    pub fn metrics(mut self, value: impl Into<Open<WorkspaceId>>) -> Self {
        self.metrics = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PqEnable`.
    #[inline]
    pub fn pq_enable(mut self, value: i32) -> Self {
        self.pq_enable = Some(value);
        self
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
    /// Sets `ExternalStorage`.
    #[inline]
    pub fn external_storage(mut self, value: i32) -> Self {
        self.external_storage = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    CreateVectorIndexRequest {
        "DBInstanceId" => db_instance_id: query,
        "Collection" => collection: query,
        "Dimension" => dimension: query,
        "ManagerAccount" => manager_account: query,
        "ManagerAccountPassword" => manager_account_password: query,
        "Metrics" => metrics: query,
        "Namespace" => namespace: query,
        "RegionId" => region_id: query,
        "PqEnable" => pq_enable: query,
        "HnswM" => hnsw_m: query,
        "HnswEfConstruction" => hnsw_ef_construction: query,
        "ExternalStorage" => external_storage: query,
        "Type" => type_: query,
    }
}

impl Operation for CreateVectorIndexRequest {
    type Response = CreateVectorIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateVectorIndex")
        .required(
            &[
                "DBInstanceId",
                "Collection",
                "ManagerAccount",
                "ManagerAccountPassword",
                "RegionId",
            ],
        )
        .region("RegionId");
}

/// Response to [`CreateVectorIndexRequest`].
#[non_exhaustive]
pub struct CreateVectorIndexResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
}

response! {
    CreateVectorIndexResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}
