// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSimulatedSystemEvents`, from `ecs/CreateSimulatedSystemEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventType};

/// Schedules system events that are only simulated, for trying out how you respond; the instances
/// are not affected.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateSimulatedSystemEventsRequest::new()
///     .event_type("SystemMaintenance.Reboot")
///     .instance_id(["i-bp1gtjxuuvwj17zr****"])
///     .not_before("2018-12-01T06:32:31Z")
///     .region_id("cn-hangzhou");
/// let reply = client.create_simulated_system_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSimulatedSystemEventsRequest {
    /// **Required.** What kind of system event to pretend.
    /// Here: `SystemMaintenance.Reboot`, `SystemMaintenance.Redeploy`, `SystemFailure.Reboot`, `SystemFailure.Redeploy`, `InstanceFailure.Reboot`, `SystemMaintenance.Stop`, `SystemFailure.Stop`.
    /// Example: `SystemMaintenance.Reboot`.
    pub event_type: Option<Open<EventType>>,
    /// **Required.** Instances that the simulated event is for.
    /// Items: at most 100. Example: `i-bp1gtjxuuvwj17zr****`.
    pub instance_id: Vec<String>,
    /// **Required.** Planned start of the simulated event. For failures, which begin at once, the
    /// moment at which they count as executed. Example: `2018-12-01T06:32:31Z`.
    pub not_before: Option<Timestamp>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateSimulatedSystemEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventType`, which is required.
    pub fn event_type(mut self, value: impl Into<Open<EventType>>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NotBefore`, which is required.
    pub fn not_before(mut self, value: impl Into<Timestamp>) -> Self {
        self.not_before = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateSimulatedSystemEventsRequest {
        "EventType" => event_type: query,
        "InstanceId" => instance_id: query,
        "NotBefore" => not_before: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateSimulatedSystemEventsRequest {
    type Response = CreateSimulatedSystemEventsResponse;
    type Error = CreateSimulatedSystemEventsError;
    const INFO: OperationInfo = super::operation("CreateSimulatedSystemEvents")
        .required(&["EventType", "InstanceId", "NotBefore", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [CreateSimulatedSystemEventsError] = &[
        CreateSimulatedSystemEventsError::MissingParameter,
        CreateSimulatedSystemEventsError::InvalidParameter2,
        CreateSimulatedSystemEventsError::InvalidNotBeforePassed,
        CreateSimulatedSystemEventsError::InvalidInstanceIdNotFound3,
        CreateSimulatedSystemEventsError::SimulatedEventLimitExceeded,
        CreateSimulatedSystemEventsError::InstanceIdLimitExceeded,
    ];
}

/// Response to [`CreateSimulatedSystemEventsRequest`].
#[non_exhaustive]
pub struct CreateSimulatedSystemEventsResponse {
    /// IDs of the simulated events, needed to cancel them later.
    /// Example: `" EventId " : [ " e-bp16helosl7v0ooj**** " ]`.
    pub event_id_set: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateSimulatedSystemEventsResponse {
        "EventIdSet" => event_id_set: list("EventId"),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateSimulatedSystemEventsRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter), here with HTTP status 404
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 403
/// - [`InvalidNotBeforePassed`](super::DocumentedError::InvalidNotBeforePassed)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`SimulatedEventLimitExceeded`](super::DocumentedError::SimulatedEventLimitExceeded)
/// - [`InstanceIdLimitExceeded`](super::DocumentedError::InstanceIdLimitExceeded)
pub type CreateSimulatedSystemEventsError = super::DocumentedError;
