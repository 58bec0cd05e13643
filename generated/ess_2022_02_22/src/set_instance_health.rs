// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetInstanceHealth`, from `ess_2022_02_22/SetInstanceHealth.md`.

use alicloud_runtime::codegen::*;

/// Marks an instance in a scaling group as healthy or unhealthy when health checks miss the truth.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::SetInstanceHealthRequest::new()
///     .instance_id("...")
///     .health_status("...");
/// let reply = client.set_instance_health(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetInstanceHealthRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** State of the health, to narrow the list down to or to be put into.
    pub health_status: Option<String>,
}

impl SetInstanceHealthRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `HealthStatus`, which is required.
    pub fn health_status(mut self, value: impl Into<String>) -> Self {
        self.health_status = Some(value.into());
        self
    }
}

request! {
    SetInstanceHealthRequest {
        "InstanceId" => instance_id: query,
        "HealthStatus" => health_status: query,
    }
}

impl Operation for SetInstanceHealthRequest {
    type Response = SetInstanceHealthResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetInstanceHealth")
        .required(&["InstanceId", "HealthStatus"]);
}

/// Response to [`SetInstanceHealthRequest`].
pub type SetInstanceHealthResponse = alicloud_runtime::EmptyResponse;
