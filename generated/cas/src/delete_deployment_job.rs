// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDeploymentJob`, from `cas/DeleteDeploymentJob.md`.

use alicloud_runtime::codegen::*;

/// Deletes a task that deploys certificates to cloud services.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::DeleteDeploymentJobRequest::new()
///     .job_id(1);
/// let reply = client.delete_deployment_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDeploymentJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<i64>,
}

impl DeleteDeploymentJobRequest {
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
}

request! {
    DeleteDeploymentJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for DeleteDeploymentJobRequest {
    type Response = DeleteDeploymentJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDeploymentJob")
        .required(&["JobId"]);
}

/// Response to [`DeleteDeploymentJobRequest`].
pub type DeleteDeploymentJobResponse = alicloud_runtime::EmptyResponse;
