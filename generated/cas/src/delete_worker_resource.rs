// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWorkerResource`, from `cas/DeleteWorkerResource.md`.

use alicloud_runtime::codegen::*;

/// Removes one worker from a deployment task, that is the deployment to a single resource.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::DeleteWorkerResourceRequest::new()
///     .job_id(1)
///     .worker_id(1);
/// let reply = client.delete_worker_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteWorkerResourceRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<i64>,
    /// **Required.** ID of the worker that the call is about.
    pub worker_id: Option<i64>,
}

impl DeleteWorkerResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    #[inline]
    pub fn job_id(mut self, value: i64) -> Self {
        self.job_id = Some(value);
        self
    }
    /// Sets `WorkerId`, which is required.
    #[inline]
    pub fn worker_id(mut self, value: i64) -> Self {
        self.worker_id = Some(value);
        self
    }
}

request! {
    DeleteWorkerResourceRequest {
        "JobId" => job_id: query,
        "WorkerId" => worker_id: query,
    }
}

impl Operation for DeleteWorkerResourceRequest {
    type Response = DeleteWorkerResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteWorkerResource")
        .required(&["JobId", "WorkerId"]);
}

/// Response to [`DeleteWorkerResourceRequest`].
pub type DeleteWorkerResourceResponse = alicloud_runtime::EmptyResponse;
