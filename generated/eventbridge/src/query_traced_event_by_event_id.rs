// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryTracedEventByEventId`, from `eventbridge/QueryTracedEventByEventId.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TracedEvent, TracedEventData};

/// Looks up a traced event on an event bus by its event ID.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::QueryTracedEventByEventIdRequest::new()
///     .event_bus_name("...")
///     .event_id("...");
/// let reply = client.query_traced_event_by_event_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryTracedEventByEventIdRequest {
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// Where the event comes from.
    pub event_source: Option<String>,
    /// **Required.** ID that the publisher gave the event; unique together with its source.
    pub event_id: Option<String>,
}

impl QueryTracedEventByEventIdRequest {
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
    /// Sets `EventSource`.
    pub fn event_source(mut self, value: impl Into<String>) -> Self {
        self.event_source = Some(value.into());
        self
    }
    /// Sets `EventId`, which is required.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
}

request! {
    QueryTracedEventByEventIdRequest {
        "EventBusName" => event_bus_name: query,
        "EventSource" => event_source: query,
        "EventId" => event_id: query,
    }
}

impl Operation for QueryTracedEventByEventIdRequest {
    type Response = QueryTracedEventByEventIdResponse;
    type Error = QueryTracedEventByEventIdError;
    const INFO: OperationInfo = super::operation("QueryTracedEventByEventId")
        .required(&["EventBusName", "EventId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryTracedEventByEventIdError] = &[
        QueryTracedEventByEventIdError::ServiceNotEnable,
    ];
}

/// Response to [`QueryTracedEventByEventIdRequest`].
#[non_exhaustive]
pub struct QueryTracedEventByEventIdResponse {
    /// Text for people that explains the code or the event beside it. Example: `EventBusNotExist`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5D7B9F4-BF96-51A9-90B1-928955FABB5B`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<TracedEventData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    QueryTracedEventByEventIdResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`QueryTracedEventByEventIdRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type QueryTracedEventByEventIdError = super::DocumentedError;
