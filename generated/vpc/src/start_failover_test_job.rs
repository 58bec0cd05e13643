// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartFailoverTestJob`, from `vpc/StartFailoverTestJob.md`.

use alicloud_runtime::codegen::*;

/// Starts the failover test job.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::StartFailoverTestJobRequest::new();
/// let reply = client.start_failover_test_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartFailoverTestJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the job, for asking about it or ending it.
    pub job_id: Option<String>,
}

impl StartFailoverTestJobRequest {
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
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    StartFailoverTestJobRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "JobId" => job_id: query,
    }
}

impl Operation for StartFailoverTestJobRequest {
    type Response = StartFailoverTestJobResponse;
    type Error = StartFailoverTestJobError;
    const INFO: OperationInfo = super::operation("StartFailoverTestJob")
        .required(&["JobId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`StartFailoverTestJobRequest`] is answered with.
pub type StartFailoverTestJobResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`StartFailoverTestJobRequest`] names.
    pub enum StartFailoverTestJobError {
        IllegalParamJobId = "IllegalParam.JobId" ("400"), "", "`JobId` is not the ID of a failover test.";
        IncorrectStatusOnlyForInit = "IncorrectStatus.OnlyForInit" ("400"), "", "The failover test has run or is running. Only one that has not been started can be started or changed.";
        EcFailoverTestJobResourceInAnotherProcessingJob = "EcFailoverTestJobResourceInAnotherProcessingJob" ("400"), "", "Another failover test is at work on the same resources. Wait for its end.";
        IllegalParamResourceId = "IllegalParam.ResourceId" ("400"), "", "One of the resources of the failover test is not valid. Check the IDs and their type.";
        IncorrectStatusResourceId = "IncorrectStatus.ResourceId" ("400"), "", "A resource of the failover test is in a state in which it cannot be tested.";
        IncorrectBusinessStatusResourceId = "IncorrectBusinessStatus.ResourceId" ("400"), "", "A resource of the failover test is locked, usually because of open bills.";
        VpconnNotAssociatedVbr = "VpconnNotAssociatedVbr" ("400"), "", "The hosted connection has no virtual border router, so there is nothing to test.";
        VpconnWithVlan0NotSupportShutdown = "VpconnWithVlan0NotSupportShutdown" ("400"), "", "A hosted connection on VLAN 0 cannot be shut down for a test.";
        PconnContainsMoreThanOneVpconn = "PconnContainsMoreThanOneVpconn" ("400"), "", "More than one hosted connection runs on the leased line, so it cannot be tested.";
        PconnContailsMoreThanOneAcrossCountVbr = "PconnContailsMoreThanOneAcrossCountVbr" ("400"), "", "Other accounts have more than one virtual border router on the leased line, so it cannot be tested.";
    }
}
