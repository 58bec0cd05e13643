// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelCreateIndexJob`, from `gpdb/CancelCreateIndexJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{WorkspaceId};

/// Cancels a background job that builds an index on a vector collection.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CancelCreateIndexJobRequest::new()
///     .namespace("...")
///     .namespace_password("...")
///     .collection("...")
///     .job_id("...");
/// let reply = client.cancel_create_index_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelCreateIndexJobRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<Open<WorkspaceId>>,
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl CancelCreateIndexJobRequest {
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
    /// Sets `WorkspaceId`.
    pub fn workspace_id(mut self, value: impl Into<Open<WorkspaceId>>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
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
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    CancelCreateIndexJobRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "WorkspaceId" => workspace_id: query,
        "Namespace" => namespace: query,
        "NamespacePassword" => namespace_password: query,
        "Collection" => collection: query,
        "JobId" => job_id: query,
    }
}

impl Operation for CancelCreateIndexJobRequest {
    type Response = CancelCreateIndexJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelCreateIndexJob")
        .required(&["RegionId", "Namespace", "NamespacePassword", "Collection", "JobId"])
        .region("RegionId");
}

/// Response to [`CancelCreateIndexJobRequest`], which the documentation does not describe.
pub type CancelCreateIndexJobResponse = alicloud_runtime::UndocumentedResponse;
