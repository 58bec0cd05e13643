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
}

request! {
    AcceptInquiredSystemEventRequest {
        "EventId" => event_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for AcceptInquiredSystemEventRequest {
    type Response = AcceptInquiredSystemEventResponse;
    type Error = AcceptInquiredSystemEventError;
    const INFO: OperationInfo = super::operation("AcceptInquiredSystemEvent")
        .required(&["EventId", "RegionId"])
        .region("RegionId");
}

/// What [`AcceptInquiredSystemEventRequest`] is answered with.
pub type AcceptInquiredSystemEventResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`AcceptInquiredSystemEventRequest`] names.
    pub enum AcceptInquiredSystemEventError {
        MissingParameter = "MissingParameter" ("400"), "%s", "A required parameter is missing; the message says which.";
        InvalidParameter = "InvalidParameter" ("400"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidEventIdNoInquiringEventFound = "InvalidEventId.NoInquiringEventFound" ("404"), "%s", "The event is not in state `Inquiring`, so there is nothing to agree to.";
        OperationConflict = "OperationConflict" ("403"), "%s", "Another operation on the resource is still going on; try again when it is done.";
        OperationFailDiskCategoryNotSupported = "OperationFail.DiskCategoryNotSupported" ("403"), "%s", "Disks of this category do not allow the action that the event proposes.";
        OperationFailDiskStatusNotSupported = "OperationFail.DiskStatusNotSupported" ("403"), "%s", "The disk is in a state that does not allow the action that the event proposes.";
        OperationFailInstanceStatusNotSupported = "OperationFail.InstanceStatusNotSupported" ("403"), "%s", "The instance is in a state that does not allow the action that the event proposes.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "%s", "In its present state, the instance does not allow the operation.";
    }
}
