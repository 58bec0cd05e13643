// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryEvent`, from `eventbridge/QueryEvent.md`.

use alicloud_runtime::codegen::*;

/// Gets the content of one event by event ID, bus and source.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::QueryEventRequest::new()
///     .event_bus_name("...")
///     .event_id("...");
/// let reply = client.query_event(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryEventRequest {
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// **Required.** ID that the publisher gave the event; unique together with its source.
    pub event_id: Option<String>,
    /// Where the event comes from.
    pub event_source: Option<String>,
}

impl QueryEventRequest {
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
    /// Sets `EventId`, which is required.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
    /// Sets `EventSource`.
    pub fn event_source(mut self, value: impl Into<String>) -> Self {
        self.event_source = Some(value.into());
        self
    }
}

request! {
    QueryEventRequest {
        "EventBusName" => event_bus_name: query,
        "EventId" => event_id: query,
        "EventSource" => event_source: query,
    }
}

impl Operation for QueryEventRequest {
    type Response = QueryEventResponse;
    type Error = QueryEventError;
    const INFO: OperationInfo = super::operation("QueryEvent")
        .required(&["EventBusName", "EventId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryEventError] = &[QueryEventError::ServiceNotEnable];
}

/// Response to [`QueryEventRequest`].
#[non_exhaustive]
pub struct QueryEventResponse {
    /// Text for people that explains the code or the event beside it. Example: `EventBusNotExist`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `580A938B-6107-586C-8EC7-F22EEBEDA9E6`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<Value>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    QueryEventResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`QueryEventRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type QueryEventError = super::DocumentedError;
