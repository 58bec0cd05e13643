// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCollectionData`, from `gpdb/DeleteCollectionData.md`.

use alicloud_runtime::codegen::*;

/// Deletes vectors from a collection, by their IDs or by a filter.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteCollectionDataRequest::new()
///     .collection("...")
///     .namespace_password("...");
/// let reply = client.delete_collection_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCollectionDataRequest {
    /// ID of the database instance.
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
    /// What was measured or stored about the collection.
    pub collection_data: Option<String>,
    /// Picks the rows to delete, as a SQL condition.
    pub collection_data_filter: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
}

impl DeleteCollectionDataRequest {
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
    /// Sets `CollectionData`.
    pub fn collection_data(mut self, value: impl Into<String>) -> Self {
        self.collection_data = Some(value.into());
        self
    }
    /// Sets `CollectionDataFilter`.
    pub fn collection_data_filter(mut self, value: impl Into<String>) -> Self {
        self.collection_data_filter = Some(value.into());
        self
    }
    /// Sets `WorkspaceId`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

request! {
    DeleteCollectionDataRequest {
        "DBInstanceId" => db_instance_id: query,
        "Namespace" => namespace: query,
        "Collection" => collection: query,
        "RegionId" => region_id: query,
        "NamespacePassword" => namespace_password: query,
        "CollectionData" => collection_data: query,
        "CollectionDataFilter" => collection_data_filter: query,
        "WorkspaceId" => workspace_id: query,
    }
}

impl Operation for DeleteCollectionDataRequest {
    type Response = DeleteCollectionDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCollectionData")
        .required(&["Collection", "RegionId", "NamespacePassword"])
        .region("RegionId");
}

/// Response to [`DeleteCollectionDataRequest`].
#[non_exhaustive]
pub struct DeleteCollectionDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// Number that is given for this: applied rows. Example: `10`.
    pub applied_rows: Option<i64>,
}

response! {
    DeleteCollectionDataResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
        "AppliedRows" => applied_rows: value,
    }
}
