// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEventBuses`, from `eventbridge/ListEventBuses.md`.

use alicloud_runtime::codegen::*;

/// Lists all event buses, optionally by a prefix of their names.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::ListEventBusesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_event_buses(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEventBusesRequest {
    /// Beginning the names are to have.
    pub name_prefix: Option<String>,
    /// How many items to return at most.
    pub limit: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListEventBusesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamePrefix`.
    pub fn name_prefix(mut self, value: impl Into<String>) -> Self {
        self.name_prefix = Some(value.into());
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
}

request! {
    ListEventBusesRequest {
        "NamePrefix" => name_prefix: query,
        "Limit" => limit: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListEventBusesRequest {
    type Response = ListEventBusesResponse;
    type Error = ListEventBusesError;
    const INFO: OperationInfo = super::operation("ListEventBuses")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListEventBusesError] = &[
        ListEventBusesError::ServiceNotEnable,
    ];
}

impl Paginated for ListEventBusesRequest {
    type Item = EventBuse;
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
        Some(&mut response.data.as_mut()?.event_buses)
    }
}

/// Response to [`ListEventBusesRequest`].
#[non_exhaustive]
pub struct ListEventBusesResponse {
    /// Text for people that explains the code or the event beside it. Example: `InvalidArgument`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D1DCF64A-3F2C-5323-ADCB-3F4DF30F****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<EventBuseData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListEventBusesResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EventBuseData {
    /// The event buses that were found or are concerned, one entry each.
    pub event_buses: Vec<EventBuse>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `10`.
    pub next_token: Option<String>,
    /// How many items there are in all. Example: `2`.
    pub total: Option<i32>,
}

response! {
    EventBuseData {
        "EventBuses" => event_buses: list(""),
        "NextToken" => next_token: value,
        "Total" => total: value,
    }
}

/// The event buses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EventBuse {
    /// Resource name of the event bus.
    /// Example: `acs:eventbridge:cn-hangzhou:12345678909****:eventbus/default`.
    pub event_bus_arn: Option<String>,
    /// Event bus that is meant; events are published to it and its rules route them on.
    /// Example: `default`.
    pub event_bus_name: Option<String>,
    /// Free text that describes the item to people. Example: `bus_description`.
    pub description: Option<String>,
    /// Moment that was recorded for this: create. Example: `1607071602000`.
    pub create_timestamp: Option<i64>,
}

response! {
    EventBuse {
        "EventBusARN" => event_bus_arn: value,
        "EventBusName" => event_bus_name: value,
        "Description" => description: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}

/// Errors that the documentation of [`ListEventBusesRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type ListEventBusesError = super::DocumentedError;
