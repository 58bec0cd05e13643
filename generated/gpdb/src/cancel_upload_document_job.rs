// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelUploadDocumentJob`, from `gpdb/CancelUploadDocumentJob.md`.

use alicloud_runtime::codegen::*;

/// Cancels a background upload that [`UploadDocumentAsync`](super::Client::upload_document_async)
/// started, by its job ID.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CancelUploadDocumentJobRequest::new()
///     .db_instance_id("...")
///     .collection("...")
///     .namespace_password("...")
///     .job_id("...");
/// let reply = client.cancel_upload_document_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelUploadDocumentJobRequest {
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

impl CancelUploadDocumentJobRequest {
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
    CancelUploadDocumentJobRequest {
        "DBInstanceId" => db_instance_id: query,
        "Namespace" => namespace: form,
        "Collection" => collection: form,
        "RegionId" => region_id: query,
        "NamespacePassword" => namespace_password: form,
        "JobId" => job_id: form,
    }
}

impl Operation for CancelUploadDocumentJobRequest {
    type Response = CancelUploadDocumentJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelUploadDocumentJob")
        .required(
            &["DBInstanceId", "Collection", "RegionId", "NamespacePassword", "JobId"],
        )
        .region("RegionId");
}

/// Response to [`CancelUploadDocumentJobRequest`].
#[non_exhaustive]
pub struct CancelUploadDocumentJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
}

response! {
    CancelUploadDocumentJobResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}
