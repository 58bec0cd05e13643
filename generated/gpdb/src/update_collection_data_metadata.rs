// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCollectionDataMetadata`, from `gpdb/UpdateCollectionDataMetadata.md`.

use alicloud_runtime::codegen::*;

/// Changes the metadata of entries in a vector collection; their vectors stay.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::UpdateCollectionDataMetadataRequest::new()
///     .collection("...")
///     .namespace_password("...")
///     .metadata([("...", "...")]);
/// let reply = client.update_collection_data_metadata(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCollectionDataMetadataRequest {
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
    /// Conditions that narrow the list down.
    pub filter: Option<String>,
    /// The ids to work on or to narrow the list down to.
    pub ids: Vec<String>,
    /// **Required.** Fields kept beside the vector.
    pub metadata: BTreeMap<String, Value>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
}

impl UpdateCollectionDataMetadataRequest {
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
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `Ids`.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Metadata`, which is required.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.metadata = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `WorkspaceId`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

request! {
    UpdateCollectionDataMetadataRequest {
        "DBInstanceId" => db_instance_id: query,
        "Namespace" => namespace: query,
        "Collection" => collection: query,
        "RegionId" => region_id: query,
        "NamespacePassword" => namespace_password: query,
        "Filter" => filter: query,
        "Ids" => ids: query_json,
        "Metadata" => metadata: query_json,
        "WorkspaceId" => workspace_id: query,
    }
}

impl Operation for UpdateCollectionDataMetadataRequest {
    type Response = UpdateCollectionDataMetadataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCollectionDataMetadata")
        .required(&["Collection", "RegionId", "NamespacePassword", "Metadata"])
        .region("RegionId");
}

/// Response to [`UpdateCollectionDataMetadataRequest`].
#[non_exhaustive]
pub struct UpdateCollectionDataMetadataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// Number that is given for this: applied rows. Example: `10`.
    pub applied_rows: Option<i64>,
}

response! {
    UpdateCollectionDataMetadataResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
        "AppliedRows" => applied_rows: value,
    }
}
