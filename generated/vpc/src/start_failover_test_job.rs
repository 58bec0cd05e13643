// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartFailoverTestJob`, from `vpc/StartFailoverTestJob.md`.

use alicloud_runtime::codegen::*;

/// Starts an Express Connect failover test that was created earlier.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::StartFailoverTestJobRequest::new()
///     .job_id("...");
/// let reply = client.start_failover_test_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartFailoverTestJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
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
    const ERRORS: &'static [StartFailoverTestJobError] = &[
        StartFailoverTestJobError::IllegalParamJobId,
        StartFailoverTestJobError::IncorrectStatusOnlyForInit,
        StartFailoverTestJobError::EcFailoverTestJobResourceInAnotherProcessingJob,
        StartFailoverTestJobError::IllegalParamResourceId,
        StartFailoverTestJobError::IncorrectStatusResourceId,
        StartFailoverTestJobError::IncorrectBusinessStatusResourceId,
        StartFailoverTestJobError::VpconnNotAssociatedVbr,
        StartFailoverTestJobError::VpconnWithVlan0NotSupportShutdown,
        StartFailoverTestJobError::PconnContainsMoreThanOneVpconn,
        StartFailoverTestJobError::PconnContailsMoreThanOneAcrossCountVbr,
    ];
}

/// Response to [`StartFailoverTestJobRequest`].
pub type StartFailoverTestJobResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartFailoverTestJobRequest`] names.
///
/// - [`IllegalParamJobId`](super::DocumentedError::IllegalParamJobId)
/// - [`IncorrectStatusOnlyForInit`](super::DocumentedError::IncorrectStatusOnlyForInit)
/// - [`EcFailoverTestJobResourceInAnotherProcessingJob`](super::DocumentedError::EcFailoverTestJobResourceInAnotherProcessingJob)
/// - [`IllegalParamResourceId`](super::DocumentedError::IllegalParamResourceId)
/// - [`IncorrectStatusResourceId`](super::DocumentedError::IncorrectStatusResourceId)
/// - [`IncorrectBusinessStatusResourceId`](super::DocumentedError::IncorrectBusinessStatusResourceId)
/// - [`VpconnNotAssociatedVbr`](super::DocumentedError::VpconnNotAssociatedVbr)
/// - [`VpconnWithVlan0NotSupportShutdown`](super::DocumentedError::VpconnWithVlan0NotSupportShutdown)
/// - [`PconnContainsMoreThanOneVpconn`](super::DocumentedError::PconnContainsMoreThanOneVpconn)
/// - [`PconnContailsMoreThanOneAcrossCountVbr`](super::DocumentedError::PconnContailsMoreThanOneAcrossCountVbr)
pub type StartFailoverTestJobError = super::DocumentedError;
