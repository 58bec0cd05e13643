// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelSimulatedSystemEvents`, from `ecs/CancelSimulatedSystemEvents.md`.

use alicloud_runtime::codegen::*;

/// Calls off simulated system events that are scheduled or under way.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CancelSimulatedSystemEventsRequest::new()
///     .event_id(["e-xhskHun1256****"])
///     .region_id("cn-hangzhou");
/// let reply = client.cancel_simulated_system_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelSimulatedSystemEventsRequest {
    /// **Required.** Simulated events to cancel, as
    /// [`CreateSimulatedSystemEvents`](super::Client::create_simulated_system_events) returned them.
    /// Items: at most 100. Example: `e-xhskHun1256****`.
    pub event_id: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CancelSimulatedSystemEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventId`, which is required.
    pub fn event_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CancelSimulatedSystemEventsRequest {
        "EventId" => event_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CancelSimulatedSystemEventsRequest {
    type Response = CancelSimulatedSystemEventsResponse;
    type Error = CancelSimulatedSystemEventsError;
    const INFO: OperationInfo = super::operation("CancelSimulatedSystemEvents")
        .required(&["EventId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [CancelSimulatedSystemEventsError] = &[
        CancelSimulatedSystemEventsError::MissingParameter,
        CancelSimulatedSystemEventsError::InvalidParameter2,
        CancelSimulatedSystemEventsError::CannotCancelSystemEventNotSimulated,
        CancelSimulatedSystemEventsError::InvalidEventIdNotFound,
        CancelSimulatedSystemEventsError::EventIdLimitExceeded,
    ];
}

/// Response to [`CancelSimulatedSystemEventsRequest`].
pub type CancelSimulatedSystemEventsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelSimulatedSystemEventsRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter), here with HTTP status 404
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 403
/// - [`CannotCancelSystemEventNotSimulated`](super::DocumentedError::CannotCancelSystemEventNotSimulated)
/// - [`InvalidEventIdNotFound`](super::DocumentedError::InvalidEventIdNotFound)
/// - [`EventIdLimitExceeded`](super::DocumentedError::EventIdLimitExceeded), here with HTTP status 400
pub type CancelSimulatedSystemEventsError = super::DocumentedError;
