// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryEventTraces`, from `eventbridge/QueryEventTraces.md`.

use alicloud_runtime::codegen::*;

/// Shows the trace of one event: receipt, matched rules and deliveries.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::QueryEventTracesRequest::new()
///     .event_bus_name("...")
///     .event_id("...");
/// let reply = client.query_event_traces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryEventTracesRequest {
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// **Required.** ID that the publisher gave the event; unique together with its source.
    pub event_id: Option<String>,
}

impl QueryEventTracesRequest {
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
}

request! {
    QueryEventTracesRequest {
        "EventBusName" => event_bus_name: query,
        "EventId" => event_id: query,
    }
}

impl Operation for QueryEventTracesRequest {
    type Response = QueryEventTracesResponse;
    type Error = QueryEventTracesError;
    const INFO: OperationInfo = super::operation("QueryEventTraces")
        .required(&["EventBusName", "EventId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryEventTracesError] = &[
        QueryEventTracesError::ServiceNotEnable,
    ];
}

/// Response to [`QueryEventTracesRequest`].
#[non_exhaustive]
pub struct QueryEventTracesResponse {
    /// Text for people that explains the code or the event beside it. Example: `EventBusNotExist`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BB934571-1F5A-5E17-91DD-E2BC3E1BFBFF`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<EventTraceData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    QueryEventTracesResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct EventTraceData {
    /// What is done, or is to be done, with the item. Example: `PutEvent`.
    pub action: Option<String>,
    /// Time that is set or recorded for this: received. Example: `1659495343896`.
    pub received_time: Option<i64>,
    /// Time that is set or recorded for this: rule matching. Example: `1659495343896`.
    pub rule_matching_time: Option<String>,
    /// Time that is set or recorded for this: action. Example: `1659495343896`.
    pub action_time: Option<i64>,
    /// State that the notify is in. Example: `[200]Ok`.
    pub notify_status: Option<String>,
    /// Rule that is meant; unique on its event bus. Example: `ramrolechange-mns`.
    pub rule_name: Option<String>,
    /// ID that the publisher gave the event; unique together with its source.
    /// Example: `a5747e4f-2af2-40b6-b262-d0140e995bf7`.
    pub event_id: Option<String>,
    /// Event bus that is meant; events are published to it and its rules route them on.
    /// Example: `demo`.
    pub event_bus_name: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    /// Example: `acs:mns:cn-zhangjiakou:123456789098****:queues/testQueue`.
    pub endpoint: Option<String>,
    /// How long delivery to the target took. Example: `80`.
    pub notify_latency: Option<String>,
    /// When the event was delivered to the target, in milliseconds since 1970.
    /// Example: `1659495343896`.
    pub notify_time: Option<i64>,
    /// Where the event comes from. Example: `cert-api`.
    pub event_source: Option<String>,
}

response! {
    EventTraceData {
        "Action" => action: value,
        "ReceivedTime" => received_time: value,
        "RuleMatchingTime" => rule_matching_time: value,
        "ActionTime" => action_time: value,
        "NotifyStatus" => notify_status: value,
        "RuleName" => rule_name: value,
        "EventId" => event_id: value,
        "EventBusName" => event_bus_name: value,
        "Endpoint" => endpoint: value,
        "NotifyLatency" => notify_latency: value,
        "NotifyTime" => notify_time: value,
        "EventSource" => event_source: value,
    }
}

/// Errors that the documentation of [`QueryEventTracesRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type QueryEventTracesError = super::DocumentedError;
