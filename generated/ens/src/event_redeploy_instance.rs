// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EventRedeployInstance`, from `ens/EventRedeployInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OpsType};

/// Answers a system event by deploying the affected instance anew, now or at a planned time.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::EventRedeployInstanceRequest::new()
///     .event_id("...")
///     .resource_id("...")
///     .ops_type("...");
/// let reply = client.event_redeploy_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EventRedeployInstanceRequest {
    /// **Required.** ID of one event.
    pub event_id: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** Which kind of ops it is or is to be.
    pub ops_type: Option<Open<OpsType>>,
    /// Time that is set or recorded for this: plan.
    pub plan_time: Option<i64>,
}

impl EventRedeployInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventId`, which is required.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `OpsType`, which is required.
    pub fn ops_type(mut self, value: impl Into<Open<OpsType>>) -> Self {
        self.ops_type = Some(value.into());
        self
    }
    /// Sets `PlanTime`.
    #[inline]
    pub fn plan_time(mut self, value: i64) -> Self {
        self.plan_time = Some(value);
        self
    }
}

request! {
    EventRedeployInstanceRequest {
        "EventId" => event_id: query,
        "ResourceId" => resource_id: query,
        "OpsType" => ops_type: query,
        "PlanTime" => plan_time: query,
    }
}

impl Operation for EventRedeployInstanceRequest {
    type Response = EventRedeployInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EventRedeployInstance")
        .required(&["EventId", "ResourceId", "OpsType"]);
}

/// Response to [`EventRedeployInstanceRequest`], which the documentation does not describe.
pub type EventRedeployInstanceResponse = alicloud_runtime::UndocumentedResponse;
