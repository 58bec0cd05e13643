// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDeploymentJobStatus`, from `cas/UpdateDeploymentJobStatus.md`.

use alicloud_runtime::codegen::*;

/// Sets the status of a deployment job.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::UpdateDeploymentJobStatusRequest::new()
///     .job_id(1)
///     .status("...");
/// let reply = client.update_deployment_job_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDeploymentJobStatusRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<i64>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl UpdateDeploymentJobStatusRequest {
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
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    UpdateDeploymentJobStatusRequest {
        "JobId" => job_id: query,
        "Status" => status: query,
    }
}

impl Operation for UpdateDeploymentJobStatusRequest {
    type Response = UpdateDeploymentJobStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDeploymentJobStatus")
        .required(&["JobId", "Status"]);
}

/// Response to [`UpdateDeploymentJobStatusRequest`].
#[non_exhaustive]
pub struct UpdateDeploymentJobStatusResponse {
    /// What the call returns besides its status.
    pub data: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EA69E364-5CBB-50E8-BF09-E8CAA396A4F8`.
    pub request_id: Option<String>,
}

response! {
    UpdateDeploymentJobStatusResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}
