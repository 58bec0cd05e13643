// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResumeProcesses`, from `ess_2022_02_22/ResumeProcesses.md`.

use alicloud_runtime::codegen::*;

/// Lets suspended processes of a scaling group, such as health checks, run again.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::ResumeProcessesRequest::new()
///     .scaling_group_id("...")
///     .processes(["..."]);
/// let reply = client.resume_processes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResumeProcessesRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** The processes to work on or to narrow the list down to. Items: at most 100.
    pub processes: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ResumeProcessesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Processes`, which is required.
    pub fn processes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.processes = value.into_iter().map(Into::into).collect();
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
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "Processes" => processes: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ResumeProcessesRequest {
    type Response = ResumeProcessesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResumeProcesses")
        .required(&["ScalingGroupId", "Processes"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ResumeProcessesRequest`].
pub type ResumeProcessesResponse = alicloud_runtime::EmptyResponse;
