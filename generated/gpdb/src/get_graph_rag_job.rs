// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGraphRAGJob`, from `gpdb/GetGraphRAGJob.md`.

use alicloud_runtime::codegen::*;

/// Returns progress and outcome of a GraphRAG job of a document collection.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::GetGraphRAGJobRequest::new()
///     .db_instance_id("...")
///     .namespace_password("...")
///     .collection("...")
///     .job_id("...");
/// let reply = client.get_graph_rag_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGraphRAGJobRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetGraphRAGJobRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    GetGraphRAGJobRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "Namespace" => namespace: query,
        "NamespacePassword" => namespace_password: query,
        "Collection" => collection: query,
        "JobId" => job_id: query,
    }
}

impl Operation for GetGraphRAGJobRequest {
    type Response = GetGraphRAGJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetGraphRAGJob")
        .required(
            &["DBInstanceId", "RegionId", "NamespacePassword", "Collection", "JobId"],
        )
        .region("RegionId")
        .read_only();
}

/// Response to [`GetGraphRAGJobRequest`], which the documentation does not describe.
pub type GetGraphRAGJobResponse = alicloud_runtime::UndocumentedResponse;
