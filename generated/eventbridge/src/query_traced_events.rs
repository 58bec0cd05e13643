// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryTracedEvents`, from `eventbridge/QueryTracedEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TracedEvent, TracedEventData};

/// Lists the traced events of an event bus within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::QueryTracedEventsRequest::new()
///     .event_bus_name("...")
///     .start_time(1)
///     .end_time(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_traced_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryTracedEventsRequest {
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
    /// How many items to return at most.
    pub limit: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Where the event comes from.
    pub event_source: Option<String>,
    /// Class of the event, which says what happened.
    pub event_type: Option<String>,
    /// Rule that took the events.
    pub matched_rule: Option<String>,
}

impl QueryTracedEventsRequest {
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
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `EventSource`.
    pub fn event_source(mut self, value: impl Into<String>) -> Self {
        self.event_source = Some(value.into());
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `MatchedRule`.
    pub fn matched_rule(mut self, value: impl Into<String>) -> Self {
        self.matched_rule = Some(value.into());
        self
    }
}

request! {
    QueryTracedEventsRequest {
        "EventBusName" => event_bus_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Limit" => limit: query,
        "NextToken" => next_token: query,
        "EventSource" => event_source: query,
        "EventType" => event_type: query,
        "MatchedRule" => matched_rule: query,
    }
}

impl Operation for QueryTracedEventsRequest {
    type Response = QueryTracedEventsResponse;
    type Error = QueryTracedEventsError;
    const INFO: OperationInfo = super::operation("QueryTracedEvents")
        .required(&["EventBusName", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryTracedEventsError] = &[
        QueryTracedEventsError::ServiceNotEnable,
    ];
}

impl Paginated for QueryTracedEventsRequest {
    type Item = TracedEvent;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(&response.data.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.events)
    }
}

/// Response to [`QueryTracedEventsRequest`].
#[non_exhaustive]
pub struct QueryTracedEventsResponse {
    /// Text for people that explains the code or the event beside it. Example: `EventBusNotExist`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `d9e4628b-8b34-4f33-82be-5aac50aac0ba`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<TracedEventData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    QueryTracedEventsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`QueryTracedEventsRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type QueryTracedEventsError = super::DocumentedError;
