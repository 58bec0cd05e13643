// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateWorkerResourceStatus`, from `cas/UpdateWorkerResourceStatus.md`.

use alicloud_runtime::codegen::*;

/// Runs or rolls back one worker task of a deployment job at once.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::UpdateWorkerResourceStatusRequest::new()
///     .job_id(1)
///     .worker_id(1)
///     .status("...");
/// let reply = client.update_worker_resource_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateWorkerResourceStatusRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<i64>,
    /// **Required.** ID of the worker that the call is about.
    pub worker_id: Option<i64>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl UpdateWorkerResourceStatusRequest {
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
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    UpdateWorkerResourceStatusRequest {
        "JobId" => job_id: query,
        "WorkerId" => worker_id: query,
        "Status" => status: query,
    }
}

impl Operation for UpdateWorkerResourceStatusRequest {
    type Response = UpdateWorkerResourceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateWorkerResourceStatus")
        .required(&["JobId", "WorkerId", "Status"]);
}

/// Response to [`UpdateWorkerResourceStatusRequest`].
#[non_exhaustive]
pub struct UpdateWorkerResourceStatusResponse {
    /// What the call returns besides its status.
    pub data: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `12345678-1234-1234-1234-123456789ABC`.
    pub request_id: Option<String>,
}

response! {
    UpdateWorkerResourceStatusResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}
