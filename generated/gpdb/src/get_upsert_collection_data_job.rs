// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUpsertCollectionDataJob`, from `gpdb/GetUpsertCollectionDataJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Job};

/// Returns progress and result of a background upload of vector data, by its job ID.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::GetUpsertCollectionDataJobRequest::new()
///     .collection("...")
///     .namespace_password("...")
///     .job_id("...");
/// let reply = client.get_upsert_collection_data_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUpsertCollectionDataJobRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
}

impl GetUpsertCollectionDataJobRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `WorkspaceId`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

request! {
    GetUpsertCollectionDataJobRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "Collection" => collection: form,
        "Namespace" => namespace: form,
        "NamespacePassword" => namespace_password: form,
        "JobId" => job_id: form,
        "WorkspaceId" => workspace_id: query,
    }
}

impl Operation for GetUpsertCollectionDataJobRequest {
    type Response = GetUpsertCollectionDataJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetUpsertCollectionDataJob")
        .required(&["RegionId", "Collection", "NamespacePassword", "JobId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetUpsertCollectionDataJobRequest`].
#[non_exhaustive]
pub struct GetUpsertCollectionDataJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// How the job stands.
    pub job: Option<Job>,
}

response! {
    GetUpsertCollectionDataJobResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Message" => message: value,
        "Job" => job: value,
    }
}
