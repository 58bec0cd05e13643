// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpsertCollectionData`, from `gpdb/UpsertCollectionData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SparseVector};

/// Writes vectors with their metadata into a collection; existing ones of the same ID are replaced.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::UpsertCollectionDataRequest::new()
///     .collection("...")
///     .namespace_password("...");
/// let reply = client.upsert_collection_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpsertCollectionDataRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// The rows to work on or to narrow the list down to.
    pub rows: Vec<Row>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
}

impl UpsertCollectionDataRequest {
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
    /// Sets `Rows`.
    pub fn rows(mut self, value: impl IntoIterator<Item = impl Into<Row>>) -> Self {
        self.rows = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `WorkspaceId`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

request! {
    UpsertCollectionDataRequest {
        "DBInstanceId" => db_instance_id: query,
        "Collection" => collection: query,
        "Namespace" => namespace: query,
        "NamespacePassword" => namespace_password: query,
        "Rows" => rows: form_json,
        "RegionId" => region_id: query,
        "WorkspaceId" => workspace_id: query,
    }
}

impl Operation for UpsertCollectionDataRequest {
    type Response = UpsertCollectionDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpsertCollectionData")
        .required(&["Collection", "NamespacePassword", "RegionId"])
        .region("RegionId");
}

/// Response to [`UpsertCollectionDataRequest`].
#[non_exhaustive]
pub struct UpsertCollectionDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
}

response! {
    UpsertCollectionDataResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}

/// The rows to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Row {
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// Fields kept beside the vector.
    pub metadata: BTreeMap<String, String>,
    /// **Required.** Embedding as a list of numbers; its length must match the collection.
    pub vector: Vec<f64>,
    /// Sparse vector, only positions with a value.
    pub sparse_vector: Option<SparseVector>,
}

impl Row {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Metadata`.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `Vector`, which is required.
    pub fn vector(mut self, value: impl IntoIterator<Item = impl Into<f64>>) -> Self {
        self.vector = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SparseVector`.
    pub fn sparse_vector(mut self, value: impl Into<SparseVector>) -> Self {
        self.sparse_vector = Some(value.into());
        self
    }
}

request! {
    Row {
        "Id" => id: field,
        "Metadata" => metadata: field,
        "Vector" => vector: field,
        "SparseVector" => sparse_vector: field,
    }
}
