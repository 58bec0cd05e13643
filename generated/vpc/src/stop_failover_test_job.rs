// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopFailoverTestJob`, from `vpc/StopFailoverTestJob.md`.

use alicloud_runtime::codegen::*;

/// Ends a running Express Connect failover test.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::StopFailoverTestJobRequest::new()
///     .job_id("...");
/// let reply = client.stop_failover_test_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopFailoverTestJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl StopFailoverTestJobRequest {
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
    StopFailoverTestJobRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "JobId" => job_id: query,
    }
}

impl Operation for StopFailoverTestJobRequest {
    type Response = StopFailoverTestJobResponse;
    type Error = StopFailoverTestJobError;
    const INFO: OperationInfo = super::operation("StopFailoverTestJob")
        .required(&["JobId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [StopFailoverTestJobError] = &[
        StopFailoverTestJobError::IllegalParamJobId,
        StopFailoverTestJobError::IncorrectStatusOnlyForTesting,
    ];
}

/// Response to [`StopFailoverTestJobRequest`].
pub type StopFailoverTestJobResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopFailoverTestJobRequest`] names.
///
/// - [`IllegalParamJobId`](super::DocumentedError::IllegalParamJobId)
/// - [`IncorrectStatusOnlyForTesting`](super::DocumentedError::IncorrectStatusOnlyForTesting)
pub type StopFailoverTestJobError = super::DocumentedError;
