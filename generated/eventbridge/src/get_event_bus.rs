// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEventBus`, from `eventbridge/GetEventBus.md`.

use alicloud_runtime::codegen::*;

/// Shows one event bus by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::GetEventBusRequest::new()
///     .event_bus_name("...");
/// let reply = client.get_event_bus(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEventBusRequest {
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
}

impl GetEventBusRequest {
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
}

request! {
    GetEventBusRequest {
        "EventBusName" => event_bus_name: query,
    }
}

impl Operation for GetEventBusRequest {
    type Response = GetEventBusResponse;
    type Error = GetEventBusError;
    const INFO: OperationInfo = super::operation("GetEventBus")
        .required(&["EventBusName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [GetEventBusError] = &[GetEventBusError::ServiceNotEnable];
}

/// Response to [`GetEventBusRequest`].
#[non_exhaustive]
pub struct GetEventBusResponse {
    /// Text for people that explains the code or the event beside it. Example: `EventBusNotExist`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `d5bfc188-4452-4ba7-b73a-a9005e522439`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<EventBusData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetEventBusResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EventBusData {
    /// Resource name of the event bus.
    /// Example: `acs:eventbridge:cn-hangzhou:123456789098****:eventbus/MyEventBus`.
    pub event_bus_arn: Option<String>,
    /// Event bus that is meant; events are published to it and its rules route them on.
    /// Example: `MyEventBus`.
    pub event_bus_name: Option<String>,
    /// Free text that describes the item to people. Example: `demo`.
    pub description: Option<String>,
    /// Moment that was recorded for this: create. Example: `1641781825000`.
    pub create_timestamp: Option<i64>,
}

response! {
    EventBusData {
        "EventBusARN" => event_bus_arn: value,
        "EventBusName" => event_bus_name: value,
        "Description" => description: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}

/// Errors that the documentation of [`GetEventBusRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type GetEventBusError = super::DocumentedError;
