// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDeploymentJob`, from `cas/CreateDeploymentJob.md`.

use alicloud_runtime::codegen::*;

/// Creates a job that deploys issued certificates to resources of cloud services, now or at a set
/// time.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::CreateDeploymentJobRequest::new()
///     .name("...")
///     .job_type("...")
///     .cert_ids("...")
///     .resource_ids("...")
///     .contact_ids("...");
/// let reply = client.create_deployment_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDeploymentJobRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Which kind of job it is or is to be.
    pub job_type: Option<String>,
    /// **Required.** IDs of the certificates to work on or to narrow the list down to.
    pub cert_ids: Option<String>,
    /// **Required.** IDs of the resources to work on or to narrow the list down to.
    pub resource_ids: Option<String>,
    /// **Required.** IDs of the contacts to work on or to narrow the list down to.
    pub contact_ids: Option<String>,
    /// Time that is set or recorded for this: schedule.
    pub schedule_time: Option<i64>,
}

impl CreateDeploymentJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `JobType`, which is required.
    pub fn job_type(mut self, value: impl Into<String>) -> Self {
        self.job_type = Some(value.into());
        self
    }
    /// Sets `CertIds`, which is required.
    pub fn cert_ids(mut self, value: impl Into<String>) -> Self {
        self.cert_ids = Some(value.into());
        self
    }
    /// Sets `ResourceIds`, which is required.
    pub fn resource_ids(mut self, value: impl Into<String>) -> Self {
        self.resource_ids = Some(value.into());
        self
    }
    /// Sets `ContactIds`, which is required.
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
    CreateDeploymentJobRequest {
        "Name" => name: query,
        "JobType" => job_type: query,
        "CertIds" => cert_ids: query,
        "ResourceIds" => resource_ids: query,
        "ContactIds" => contact_ids: query,
        "ScheduleTime" => schedule_time: query,
    }
}

impl Operation for CreateDeploymentJobRequest {
    type Response = CreateDeploymentJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDeploymentJob")
        .required(&["Name", "JobType", "CertIds", "ResourceIds", "ContactIds"]);
}

/// Response to [`CreateDeploymentJobRequest`].
#[non_exhaustive]
pub struct CreateDeploymentJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `15C66C7B-671A-4297-9187-2C4477247A74`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `8888`.
    pub job_id: Option<i64>,
}

response! {
    CreateDeploymentJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}
