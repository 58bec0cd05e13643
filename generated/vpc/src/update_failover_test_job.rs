// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateFailoverTestJob`, from `vpc/UpdateFailoverTestJob.md`.

use alicloud_runtime::codegen::*;

/// Changes resources, duration or description of an Express Connect failover test.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateFailoverTestJobRequest::new()
///     .job_id("...");
/// let reply = client.update_failover_test_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateFailoverTestJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// Resources that the call is about, by their IDs. Items: at most 16.
    pub resource_id: Vec<String>,
    /// How long the drill lasts. Range: 1 to 4320.
    pub job_duration: Option<i32>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl UpdateFailoverTestJobRequest {
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
    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `JobDuration`.
    #[inline]
    pub fn job_duration(mut self, value: i32) -> Self {
        self.job_duration = Some(value);
        self
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
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
    UpdateFailoverTestJobRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "Description" => description: query,
        "ResourceId" => resource_id: query,
        "JobDuration" => job_duration: query,
        "JobId" => job_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for UpdateFailoverTestJobRequest {
    type Response = UpdateFailoverTestJobResponse;
    type Error = UpdateFailoverTestJobError;
    const INFO: OperationInfo = super::operation("UpdateFailoverTestJob")
        .required(&["JobId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateFailoverTestJobError] = &[
        UpdateFailoverTestJobError::IllegalParamName,
        UpdateFailoverTestJobError::IllegalParamDescription,
        UpdateFailoverTestJobError::EcFailoverTestJobExceedMaxResourceNum,
        UpdateFailoverTestJobError::EcFailoverTestJobResourceInAnotherProcessingJob,
        UpdateFailoverTestJobError::IllegalParamResourceId,
        UpdateFailoverTestJobError::IncorrectStatusResourceId,
        UpdateFailoverTestJobError::IncorrectBusinessStatusResourceId,
        UpdateFailoverTestJobError::VpconnNotAssociatedVbr,
        UpdateFailoverTestJobError::VpconnWithVlan0NotSupportShutdown,
        UpdateFailoverTestJobError::PconnContainsMoreThanOneVpconn,
        UpdateFailoverTestJobError::PconnContailsMoreThanOneAcrossCountVbr,
        UpdateFailoverTestJobError::IllegalParamJobDuration,
        UpdateFailoverTestJobError::IllegalParamJobId,
        UpdateFailoverTestJobError::IncorrectStatusOnlyForInit,
    ];
}

/// Response to [`UpdateFailoverTestJobRequest`].
pub type UpdateFailoverTestJobResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateFailoverTestJobRequest`] names.
///
/// - [`IllegalParamName`](super::DocumentedError::IllegalParamName)
/// - [`IllegalParamDescription`](super::DocumentedError::IllegalParamDescription)
/// - [`EcFailoverTestJobExceedMaxResourceNum`](super::DocumentedError::EcFailoverTestJobExceedMaxResourceNum)
/// - [`EcFailoverTestJobResourceInAnotherProcessingJob`](super::DocumentedError::EcFailoverTestJobResourceInAnotherProcessingJob)
/// - [`IllegalParamResourceId`](super::DocumentedError::IllegalParamResourceId)
/// - [`IncorrectStatusResourceId`](super::DocumentedError::IncorrectStatusResourceId)
/// - [`IncorrectBusinessStatusResourceId`](super::DocumentedError::IncorrectBusinessStatusResourceId)
/// - [`VpconnNotAssociatedVbr`](super::DocumentedError::VpconnNotAssociatedVbr)
/// - [`VpconnWithVlan0NotSupportShutdown`](super::DocumentedError::VpconnWithVlan0NotSupportShutdown)
/// - [`PconnContainsMoreThanOneVpconn`](super::DocumentedError::PconnContainsMoreThanOneVpconn)
/// - [`PconnContailsMoreThanOneAcrossCountVbr`](super::DocumentedError::PconnContailsMoreThanOneAcrossCountVbr)
/// - [`IllegalParamJobDuration`](super::DocumentedError::IllegalParamJobDuration)
/// - [`IllegalParamJobId`](super::DocumentedError::IllegalParamJobId)
/// - [`IncorrectStatusOnlyForInit`](super::DocumentedError::IncorrectStatusOnlyForInit)
pub type UpdateFailoverTestJobError = super::DocumentedError;
