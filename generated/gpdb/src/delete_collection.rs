// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCollection`, from `gpdb/DeleteCollection.md`.

use alicloud_runtime::codegen::*;

/// Deletes a vector collection with all vectors in it.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteCollectionRequest::new()
///     .namespace_password("...")
///     .collection("...");
/// let reply = client.delete_collection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCollectionRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
}

impl DeleteCollectionRequest {
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
    /// Sets `NamespacePassword`, which is required.
    pub fn namespace_password(mut self, value: impl Into<String>) -> Self {
        self.namespace_password = Some(value.into());
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
    /// Sets `WorkspaceId`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

request! {
    DeleteCollectionRequest {
        "DBInstanceId" => db_instance_id: query,
        "Namespace" => namespace: query,
        "NamespacePassword" => namespace_password: query,
        "Collection" => collection: query,
        "RegionId" => region_id: query,
        "WorkspaceId" => workspace_id: query,
    }
}

impl Operation for DeleteCollectionRequest {
    type Response = DeleteCollectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCollection")
        .required(&["NamespacePassword", "Collection", "RegionId"])
        .region("RegionId");
}

/// Response to [`DeleteCollectionRequest`].
#[non_exhaustive]
pub struct DeleteCollectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
}

response! {
    DeleteCollectionResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}
