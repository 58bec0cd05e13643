// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpsertCollectionDataAsync`, from `gpdb/UpsertCollectionDataAsync.md`.

use alicloud_runtime::codegen::*;

/// Starts a background upload of vectors from a file, for amounts too large for one request.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::UpsertCollectionDataAsyncRequest::new()
///     .collection("...")
///     .namespace_password("...")
///     .file_url("...");
/// let reply = client.upsert_collection_data_async(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpsertCollectionDataAsyncRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// **Required.** Web address under which the file is found.
    pub file_url: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
}

impl UpsertCollectionDataAsyncRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
    /// Sets `NamespacePassword`, which is required.
    pub fn namespace_password(mut self, value: impl Into<String>) -> Self {
        self.namespace_password = Some(value.into());
        self
    }
    /// Sets `FileUrl`, which is required.
    pub fn file_url(mut self, value: impl Into<String>) -> Self {
        self.file_url = Some(value.into());
        self
    }
    /// Sets `WorkspaceId`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

request! {
    UpsertCollectionDataAsyncRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "Namespace" => namespace: form,
        "Collection" => collection: form,
        "NamespacePassword" => namespace_password: form,
        "FileUrl" => file_url: form,
        "WorkspaceId" => workspace_id: query,
    }
}

impl Operation for UpsertCollectionDataAsyncRequest {
    type Response = UpsertCollectionDataAsyncResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpsertCollectionDataAsync")
        .required(&["RegionId", "Collection", "NamespacePassword", "FileUrl"])
        .region("RegionId");
}

/// Response to [`UpsertCollectionDataAsyncRequest`].
#[non_exhaustive]
pub struct UpsertCollectionDataAsyncResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `231460f8-75dc-405e-a669-0c5204887e91`.
    pub job_id: Option<String>,
}

response! {
    UpsertCollectionDataAsyncResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
        "JobId" => job_id: value,
    }
}
