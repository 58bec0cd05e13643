// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetInstanceHealth`, from `ess/SetInstanceHealth.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HealthStatus};

/// Declares an instance healthy or not; Auto Scaling replaces those that are not.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::SetInstanceHealthRequest::new()
///     .health_status("Unhealthy")
///     .instance_id("i-bp1ap6bro51a7fsa****");
/// let reply = client.set_instance_health(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetInstanceHealthRequest {
    /// **Required.** Whether the instance counts as healthy; Auto Scaling takes those that do not out
    /// of the group. Example: `Healthy`.
    pub health_status: Option<Open<HealthStatus>>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-bp1ap6bro51a7fsa****`.
    pub instance_id: Option<String>,
}

impl SetInstanceHealthRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HealthStatus`, which is required.
    pub fn health_status(mut self, value: impl Into<Open<HealthStatus>>) -> Self {
        self.health_status = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    SetInstanceHealthRequest {
        "HealthStatus" => health_status: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for SetInstanceHealthRequest {
    type Response = SetInstanceHealthResponse;
    type Error = SetInstanceHealthError;
    const INFO: OperationInfo = super::operation("SetInstanceHealth")
        .required(&["HealthStatus", "InstanceId"]);
    const ERRORS: &'static [SetInstanceHealthError] = &[
        SetInstanceHealthError::InvalidInstanceIdNotFound,
        SetInstanceHealthError::InvalidParameter,
    ];
}

/// Response to [`SetInstanceHealthRequest`].
pub type SetInstanceHealthResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetInstanceHealthRequest`] names.
///
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound), here with HTTP status 400
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type SetInstanceHealthError = super::DocumentedError;
