// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFailoverTestJob`, from `vpc/CreateFailoverTestJob.md`.

use alicloud_runtime::codegen::*;

/// Creates one new failover test job with the settings given in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateFailoverTestJobRequest::new();
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
    /// **Required.** Kind of job, out of those that the service tells apart.
    pub job_type: Option<Open<JobType>>,
    /// **Required.** How long the job lasts. Range: 1 to 4320.
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
}

/// What [`CreateFailoverTestJobRequest`] is answered with.
#[non_exhaustive]
pub struct CreateFailoverTestJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C44F62BE-9CE7-4277-B117-69243F3988BF`.
    pub request_id: Option<String>,
    /// ID of the job, for asking about it or ending it. Example: `ftj-bp1yh6mvi13aq3g8w****`.
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
    /// Kind of job, out of those that the service tells apart.
    pub enum JobType {
        /// The test begins as soon as it is created.
        StartNow = "StartNow",
        /// The test is only created; start it by another call.
        StartLater = "StartLater",
    }
}

errors! {
    /// Errors that the documentation of [`CreateFailoverTestJobRequest`] names.
    pub enum CreateFailoverTestJobError {
        IllegalParamName = "IllegalParam.Name" ("400"), "", "`Name` breaks the rules for names. Check its length and first character.";
        IllegalParamDescription = "IllegalParam.Description" ("400"), "", "`Description` breaks the rules for descriptions. Check its length and first characters.";
        IllegalParamResourceType = "IllegalParam.ResourceType" ("400"), "Invalid Resource Type value.", "`ResourceType` has a value that the operation does not know.";
        EcFailoverTestJobExceedMaxResourceNum = "EcFailoverTestJobExceedMaxResourceNum" ("400"), "", "A failover test can cover 16 resources at most. Name fewer.";
        EcFailoverTestJobResourceInAnotherProcessingJob = "EcFailoverTestJobResourceInAnotherProcessingJob" ("400"), "", "Another failover test is at work on the same resources. Wait for its end.";
        IllegalParamResourceId = "IllegalParam.ResourceId" ("400"), "", "One of the resources of the failover test is not valid. Check the IDs and their type.";
        IncorrectStatusResourceId = "IncorrectStatus.ResourceId" ("400"), "", "A resource of the failover test is in a state in which it cannot be tested.";
        IncorrectBusinessStatusResourceId = "IncorrectBusinessStatus.ResourceId" ("400"), "", "A resource of the failover test is locked, usually because of open bills.";
        VpconnNotAssociatedVbr = "VpconnNotAssociatedVbr" ("400"), "", "The hosted connection has no virtual border router, so there is nothing to test.";
        VpconnWithVlan0NotSupportShutdown = "VpconnWithVlan0NotSupportShutdown" ("400"), "", "A hosted connection on VLAN 0 cannot be shut down for a test.";
        PconnContainsMoreThanOneVpconn = "PconnContainsMoreThanOneVpconn" ("400"), "", "More than one hosted connection runs on the leased line, so it cannot be tested.";
        PconnContailsMoreThanOneAcrossCountVbr = "PconnContailsMoreThanOneAcrossCountVbr" ("400"), "", "Other accounts have more than one virtual border router on the leased line, so it cannot be tested.";
        IllegalParamJobType = "IllegalParam.JobType" ("400"), "", "`JobType` has a value that is not possible.";
        IllegalParamJobDuration = "IllegalParam.JobDuration" ("400"), "", "`JobDuration` is outside the time that a failover test may take.";
        AnotherJobTesting = "AnotherJobTesting" ("400"), "", "Another failover test is running. Wait for its end before you start a new one.";
    }
}
