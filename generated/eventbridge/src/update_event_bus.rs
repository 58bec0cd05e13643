// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEventBus`, from `eventbridge/UpdateEventBus.md`.

use alicloud_runtime::codegen::*;

/// Changes an event bus, such as its description.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::UpdateEventBusRequest::new()
///     .event_bus_name("...");
/// let reply = client.update_event_bus(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEventBusRequest {
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    /// Length: 2 to 127.
    pub event_bus_name: Option<String>,
    /// Free text that describes the item to people. Length: at most 255.
    pub description: Option<String>,
}

impl UpdateEventBusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventBusName`, which is required.
    pub fn event_bus_name(mut self, value: impl Into<String>) -> Self {
        self.event_bus_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    UpdateEventBusRequest {
        "EventBusName" => event_bus_name: query,
        "Description" => description: query,
    }
}

impl Operation for UpdateEventBusRequest {
    type Response = UpdateEventBusResponse;
    type Error = UpdateEventBusError;
    const INFO: OperationInfo = super::operation("UpdateEventBus")
        .required(&["EventBusName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [UpdateEventBusError] = &[
        UpdateEventBusError::ServiceNotEnable,
    ];
}

/// Response to [`UpdateEventBusRequest`].
#[non_exhaustive]
pub struct UpdateEventBusResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `f2099962-1628-45f1-9782-2bf6daad823f`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateEventBusResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateEventBusRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type UpdateEventBusError = super::DocumentedError;
