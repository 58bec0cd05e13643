// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFailoverTestJob`, from `vpc/CreateFailoverTestJob.md`.

use alicloud_runtime::codegen::*;

/// Creates a failover test of Express Connect resources, to start now or later.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateFailoverTestJobRequest::new()
///     .resource_type("...")
///     .resource_id(["..."])
///     .job_type("...")
///     .job_duration(1);
/// let reply = client.create_failover_test_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFailoverTestJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// **Required.** Kind of resource that the ID beside it names.
    pub resource_type: Option<Open<ResourceType>>,
    /// **Required.** Resources that the call is about, by their IDs. Items: at most 16.
    pub resource_id: Vec<String>,
    /// **Required.** Whether the drill starts at once or when you say so.
    pub job_type: Option<Open<JobType>>,
    /// **Required.** How long the drill lasts. Range: 1 to 4320.
    pub job_duration: Option<i32>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CreateFailoverTestJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `JobType`, which is required.
    pub fn job_type(mut self, value: impl Into<Open<JobType>>) -> Self {
        self.job_type = Some(value.into());
        self
    }
    /// Sets `JobDuration`, which is required.
    #[inline]
    pub fn job_duration(mut self, value: i32) -> Self {
        self.job_duration = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    CreateFailoverTestJobRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "Description" => description: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "JobType" => job_type: query,
        "JobDuration" => job_duration: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateFailoverTestJobRequest {
    type Response = CreateFailoverTestJobResponse;
    type Error = CreateFailoverTestJobError;
    const INFO: OperationInfo = super::operation("CreateFailoverTestJob")
        .required(&["ResourceType", "ResourceId", "JobType", "JobDuration"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateFailoverTestJobError] = &[
        CreateFailoverTestJobError::IllegalParamName,
        CreateFailoverTestJobError::IllegalParamDescription,
        CreateFailoverTestJobError::IllegalParamResourceType,
        CreateFailoverTestJobError::EcFailoverTestJobExceedMaxResourceNum,
        CreateFailoverTestJobError::EcFailoverTestJobResourceInAnotherProcessingJob,
        CreateFailoverTestJobError::IllegalParamResourceId,
        CreateFailoverTestJobError::IncorrectStatusResourceId,
        CreateFailoverTestJobError::IncorrectBusinessStatusResourceId,
        CreateFailoverTestJobError::VpconnNotAssociatedVbr,
        CreateFailoverTestJobError::VpconnWithVlan0NotSupportShutdown,
        CreateFailoverTestJobError::PconnContainsMoreThanOneVpconn,
        CreateFailoverTestJobError::PconnContailsMoreThanOneAcrossCountVbr,
        CreateFailoverTestJobError::IllegalParamJobType,
        CreateFailoverTestJobError::IllegalParamJobDuration,
        CreateFailoverTestJobError::AnotherJobTesting,
    ];
}

/// Response to [`CreateFailoverTestJobRequest`].
#[non_exhaustive]
pub struct CreateFailoverTestJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C44F62BE-9CE7-4277-B117-69243F3988BF`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `ftj-bp1yh6mvi13aq3g8w****`.
    pub job_id: Option<String>,
}

response! {
    CreateFailoverTestJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

values! {
    /// Kind of resource that the ID beside it names.
    pub enum ResourceType {
        /// Leased line of Express Connect.
        Physicalconnection = "PHYSICALCONNECTION",
        /// Router at the cloud end of a leased line.
        Virtualborderrouter = "VIRTUALBORDERROUTER",
        /// Neighbor in a BGP session.
        Bgppeer = "BGPPEER",
    }
}

values! {
    /// Whether the drill starts at once or when you say so.
    pub enum JobType {
        /// The test begins as soon as it is created.
        StartNow = "StartNow",
        /// The test is only created; start it by another call.
        StartLater = "StartLater",
    }
}

/// Errors that the documentation of [`CreateFailoverTestJobRequest`] names.
///
/// - [`IllegalParamName`](super::DocumentedError::IllegalParamName)
/// - [`IllegalParamDescription`](super::DocumentedError::IllegalParamDescription)
/// - [`IllegalParamResourceType`](super::DocumentedError::IllegalParamResourceType)
/// - [`EcFailoverTestJobExceedMaxResourceNum`](super::DocumentedError::EcFailoverTestJobExceedMaxResourceNum)
/// - [`EcFailoverTestJobResourceInAnotherProcessingJob`](super::DocumentedError::EcFailoverTestJobResourceInAnotherProcessingJob)
/// - [`IllegalParamResourceId`](super::DocumentedError::IllegalParamResourceId)
/// - [`IncorrectStatusResourceId`](super::DocumentedError::IncorrectStatusResourceId)
/// - [`IncorrectBusinessStatusResourceId`](super::DocumentedError::IncorrectBusinessStatusResourceId)
/// - [`VpconnNotAssociatedVbr`](super::DocumentedError::VpconnNotAssociatedVbr)
/// - [`VpconnWithVlan0NotSupportShutdown`](super::DocumentedError::VpconnWithVlan0NotSupportShutdown)
/// - [`PconnContainsMoreThanOneVpconn`](super::DocumentedError::PconnContainsMoreThanOneVpconn)
/// - [`PconnContailsMoreThanOneAcrossCountVbr`](super::DocumentedError::PconnContailsMoreThanOneAcrossCountVbr)
/// - [`IllegalParamJobType`](super::DocumentedError::IllegalParamJobType)
/// - [`IllegalParamJobDuration`](super::DocumentedError::IllegalParamJobDuration)
/// - [`AnotherJobTesting`](super::DocumentedError::AnotherJobTesting)
pub type CreateFailoverTestJobError = super::DocumentedError;
