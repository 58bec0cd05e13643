// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUploadDocumentJob`, from `gpdb/GetUploadDocumentJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Job};

/// Returns progress and result of a background document upload, by its job ID.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::GetUploadDocumentJobRequest::new()
///     .db_instance_id("...")
///     .collection("...")
///     .namespace_password("...")
///     .job_id("...");
/// let reply = client.get_upload_document_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUploadDocumentJobRequest {
    /// **Required.** ID of the database instance.
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
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetUploadDocumentJobRequest {
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
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    GetUploadDocumentJobRequest {
        "DBInstanceId" => db_instance_id: query,
        "Namespace" => namespace: form,
        "Collection" => collection: form,
        "RegionId" => region_id: query,
        "NamespacePassword" => namespace_password: form,
        "JobId" => job_id: form,
    }
}

impl Operation for GetUploadDocumentJobRequest {
    type Response = GetUploadDocumentJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetUploadDocumentJob")
        .required(
            &["DBInstanceId", "Collection", "RegionId", "NamespacePassword", "JobId"],
        )
        .region("RegionId")
        .read_only();
}

/// Response to [`GetUploadDocumentJobRequest`].
#[non_exhaustive]
pub struct GetUploadDocumentJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// How the job stands.
    pub job: Option<Job>,
    /// Result of the step or check named chunk.
    pub chunk_result: Option<ChunkResult>,
    /// Tokens or entries used up.
    pub usage: Option<Usage>,
}

response! {
    GetUploadDocumentJobResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
        "Job" => job: value,
        "ChunkResult" => chunk_result: value,
        "Usage" => usage: value,
    }
}

/// Result of the step or check named chunk.
#[non_exhaustive]
pub struct ChunkResult {
    /// Web address under which the chunk file is found. Example: `http://xxx/test.jsonl`.
    pub chunk_file_url: Option<String>,
    /// Web address under which the plain chunk file is found. Example: `http://xxx/test.txt`.
    pub plain_chunk_file_url: Option<String>,
}

response! {
    ChunkResult {
        "ChunkFileUrl" => chunk_file_url: value,
        "PlainChunkFileUrl" => plain_chunk_file_url: value,
    }
}

/// Tokens or entries used up.
#[non_exhaustive]
pub struct Usage {
    /// Number that is given for this: embedding tokens. Example: `475`.
    pub embedding_tokens: Option<i32>,
    /// How many texts and pictures were turned into vectors; a picture counts as two.
    pub embedding_entries: Option<i32>,
}

response! {
    Usage {
        "EmbeddingTokens" => embedding_tokens: value,
        "EmbeddingEntries" => embedding_entries: value,
    }
}
