// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResumeProcesses`, from `ess/ResumeProcesses.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Process};

/// Lets processes of a scaling group go on that
/// [`SuspendProcesses`](super::Client::suspend_processes) has paused.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::ResumeProcessesRequest::new()
///     .process(["..."])
///     .scaling_group_id("asg-bp15oubotmrq11xe****");
/// let reply = client.resume_processes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResumeProcessesRequest {
    /// **Required.** Processes of the scaling group to pause or let go on.
    /// Items: at most 100. Example: `ScaleIn`.
    pub process: Vec<Open<Process>>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp15oubotmrq11xe****`.
    pub scaling_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ResumeProcessesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Process`, which is required.
    pub fn process(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<Process>>>,
    ) -> Self {
        self.process = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ResumeProcessesRequest {
        "Process" => process: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ResumeProcessesRequest {
    type Response = ResumeProcessesResponse;
    type Error = ResumeProcessesError;
    const INFO: OperationInfo = super::operation("ResumeProcesses")
        .required(&["Process", "ScalingGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ResumeProcessesError] = &[
        ResumeProcessesError::InvalidScalingGroupIdNotFound,
        ResumeProcessesError::InvalidParameter,
    ];
}

/// Response to [`ResumeProcessesRequest`].
pub type ResumeProcessesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ResumeProcessesRequest`] names.
///
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type ResumeProcessesError = super::DocumentedError;
