// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SuspendProcesses`, from `ess_2022_02_22/SuspendProcesses.md`.

use alicloud_runtime::codegen::*;

/// Halts chosen processes of a scaling group, such as scale-in or health checks.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::SuspendProcessesRequest::new()
///     .scaling_group_id("...")
///     .processes(["..."]);
/// let reply = client.suspend_processes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SuspendProcessesRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** The processes to work on or to narrow the list down to. Items: at most 100.
    pub processes: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl SuspendProcessesRequest {
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
    SuspendProcessesRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "Processes" => processes: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for SuspendProcessesRequest {
    type Response = SuspendProcessesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SuspendProcesses")
        .required(&["ScalingGroupId", "Processes"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`SuspendProcessesRequest`].
pub type SuspendProcessesResponse = alicloud_runtime::EmptyResponse;
