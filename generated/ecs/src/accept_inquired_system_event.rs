// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AcceptInquiredSystemEvent`, from `ecs/AcceptInquiredSystemEvent.md`.

use alicloud_runtime::codegen::*;

/// Agrees to the action that a system event in state `Inquiring` proposes, so that the system goes
/// ahead with it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AcceptInquiredSystemEventRequest::new()
///     .event_id("e-2zeielxl1qzq8slb****")
///     .region_id("cn-hangzhou");
/// let reply = client.accept_inquired_system_event(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AcceptInquiredSystemEventRequest {
    /// **Required.** ID of the system event. Example: `e-2zeielxl1qzq8slb****`.
    pub event_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Answer to the inquiry of the event. For invited testers only; leave it out.
    pub choice: Option<String>,
}

impl AcceptInquiredSystemEventRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Choice`.
    pub fn choice(mut self, value: impl Into<String>) -> Self {
        self.choice = Some(value.into());
        self
    }
}

request! {
    AcceptInquiredSystemEventRequest {
        "EventId" => event_id: query,
        "RegionId" => region_id: query,
        "Choice" => choice: query,
    }
}

impl Operation for AcceptInquiredSystemEventRequest {
    type Response = AcceptInquiredSystemEventResponse;
    type Error = AcceptInquiredSystemEventError;
    const INFO: OperationInfo = super::operation("AcceptInquiredSystemEvent")
        .required(&["EventId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [AcceptInquiredSystemEventError] = &[
        AcceptInquiredSystemEventError::MissingParameter,
        AcceptInquiredSystemEventError::InvalidParameter2,
        AcceptInquiredSystemEventError::InvalidEventIdNoInquiringEventFound,
        AcceptInquiredSystemEventError::OperationConflict2,
        AcceptInquiredSystemEventError::OperationFailDiskCategoryNotSupported,
        AcceptInquiredSystemEventError::OperationFailDiskStatusNotSupported,
        AcceptInquiredSystemEventError::OperationFailInstanceStatusNotSupported,
        AcceptInquiredSystemEventError::IncorrectInstanceStatus,
        AcceptInquiredSystemEventError::OperationDeniedAcceptNotSupported,
        AcceptInquiredSystemEventError::SwitchToOfflineOnlineIsolateFail,
        AcceptInquiredSystemEventError::SwitchToOfflineOnlineReinitFail,
    ];
}

/// Response to [`AcceptInquiredSystemEventRequest`].
pub type AcceptInquiredSystemEventResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AcceptInquiredSystemEventRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidEventIdNoInquiringEventFound`](super::DocumentedError::InvalidEventIdNoInquiringEventFound)
/// - [`OperationConflict2`](super::DocumentedError::OperationConflict2), here with HTTP status 403
/// - [`OperationFailDiskCategoryNotSupported`](super::DocumentedError::OperationFailDiskCategoryNotSupported)
/// - [`OperationFailDiskStatusNotSupported`](super::DocumentedError::OperationFailDiskStatusNotSupported)
/// - [`OperationFailInstanceStatusNotSupported`](super::DocumentedError::OperationFailInstanceStatusNotSupported)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`OperationDeniedAcceptNotSupported`](super::DocumentedError::OperationDeniedAcceptNotSupported)
/// - [`SwitchToOfflineOnlineIsolateFail`](super::DocumentedError::SwitchToOfflineOnlineIsolateFail)
/// - [`SwitchToOfflineOnlineReinitFail`](super::DocumentedError::SwitchToOfflineOnlineReinitFail)
pub type AcceptInquiredSystemEventError = super::DocumentedError;
