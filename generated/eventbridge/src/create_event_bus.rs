// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEventBus`, from `eventbridge/CreateEventBus.md`.

use alicloud_runtime::codegen::*;

/// Creates a custom event bus under a name of your choice.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::CreateEventBusRequest::new()
///     .event_bus_name("...");
/// let reply = client.create_event_bus(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEventBusRequest {
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    /// Length: 2 to 127.
    pub event_bus_name: Option<String>,
    /// Free text that describes the item to people. Length: at most 255.
    pub description: Option<String>,
}

impl CreateEventBusRequest {
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
    CreateEventBusRequest {
        "EventBusName" => event_bus_name: query,
        "Description" => description: query,
    }
}

impl Operation for CreateEventBusRequest {
    type Response = CreateEventBusResponse;
    type Error = CreateEventBusError;
    const INFO: OperationInfo = super::operation("CreateEventBus")
        .required(&["EventBusName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [CreateEventBusError] = &[
        CreateEventBusError::ServiceNotEnable,
    ];
}

/// Response to [`CreateEventBusRequest`].
#[non_exhaustive]
pub struct CreateEventBusResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A995F07C-E503-5881-9962-9CECA8566876`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<EventBusData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateEventBusResponse {
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
}

response! {
    EventBusData {
        "EventBusARN" => event_bus_arn: value,
    }
}

/// Errors that the documentation of [`CreateEventBusRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type CreateEventBusError = super::DocumentedError;
