// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDeploymentJob`, from `cas/UpdateDeploymentJob.md`.

use alicloud_runtime::codegen::*;

/// Changes the certificates, resources, contacts or time of a deployment job.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::UpdateDeploymentJobRequest::new()
///     .job_id(1);
/// let reply = client.update_deployment_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDeploymentJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<i64>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// IDs of the certificates to work on or to narrow the list down to.
    pub cert_ids: Option<String>,
    /// IDs of the resources to work on or to narrow the list down to.
    pub resource_ids: Option<String>,
    /// IDs of the contacts to work on or to narrow the list down to.
    pub contact_ids: Option<String>,
    /// Time that is set or recorded for this: schedule.
    pub schedule_time: Option<i64>,
}

impl UpdateDeploymentJobRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CertIds`.
    pub fn cert_ids(mut self, value: impl Into<String>) -> Self {
        self.cert_ids = Some(value.into());
        self
    }
    /// Sets `ResourceIds`.
    pub fn resource_ids(mut self, value: impl Into<String>) -> Self {
        self.resource_ids = Some(value.into());
        self
    }
    /// Sets `ContactIds`.
    pub fn contact_ids(mut self, value: impl Into<String>) -> Self {
        self.contact_ids = Some(value.into());
        self
    }
    /// Sets `ScheduleTime`.
    #[inline]
    pub fn schedule_time(mut self, value: i64) -> Self {
        self.schedule_time = Some(value);
        self
    }
}

request! {
    UpdateDeploymentJobRequest {
        "JobId" => job_id: query,
        "Name" => name: query,
        "CertIds" => cert_ids: query,
        "ResourceIds" => resource_ids: query,
        "ContactIds" => contact_ids: query,
        "ScheduleTime" => schedule_time: query,
    }
}

impl Operation for UpdateDeploymentJobRequest {
    type Response = UpdateDeploymentJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDeploymentJob")
        .required(&["JobId"]);
}

/// Response to [`UpdateDeploymentJobRequest`].
pub type UpdateDeploymentJobResponse = alicloud_runtime::EmptyResponse;
