// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccessKeyLastUsedEvents`, from `actiontrail/GetAccessKeyLastUsedEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists the events in which an AccessKey pair was last used.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::GetAccessKeyLastUsedEventsRequest::new()
///     .access_key("LTAI****************")
///     .service_name("Ecs");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_access_key_last_used_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccessKeyLastUsedEventsRequest {
    /// **Required.** Key that opens, signs or picks out the access. Example: `LTAI****************`.
    pub access_key: Option<String>,
    /// **Required.** Cloud service whose records are looked at, such as `Ecs`.
    pub service_name: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<String>,
}

impl GetAccessKeyLastUsedEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessKey`, which is required.
    pub fn access_key(mut self, value: impl Into<String>) -> Self {
        self.access_key = Some(value.into());
        self
    }
    /// Sets `ServiceName`, which is required.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    GetAccessKeyLastUsedEventsRequest {
        "AccessKey" => access_key: query,
        "ServiceName" => service_name: query,
        "NextToken" => next_token: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetAccessKeyLastUsedEventsRequest {
    type Response = GetAccessKeyLastUsedEventsResponse;
    type Error = GetAccessKeyLastUsedEventsError;
    const INFO: OperationInfo = super::operation("GetAccessKeyLastUsedEvents")
        .required(&["AccessKey", "ServiceName"])
        .read_only();
    const ERRORS: &'static [GetAccessKeyLastUsedEventsError] = &[
        GetAccessKeyLastUsedEventsError::IncompleteSignature,
        GetAccessKeyLastUsedEventsError::InvalidQueryParameter,
    ];
}

impl Paginated for GetAccessKeyLastUsedEventsRequest {
    type Item = AccessKeyLastUsedEvent;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.events)
    }
}

/// Response to [`GetAccessKeyLastUsedEventsRequest`].
#[non_exhaustive]
pub struct GetAccessKeyLastUsedEventsResponse {
    /// Recorded calls with caller, time and outcome.
    pub events: Vec<AccessKeyLastUsedEvent>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `145318BE-DEE1-4C57-AA7C-5BE7D34A6AE0`.
    pub request_id: Option<String>,
}

response! {
    GetAccessKeyLastUsedEventsResponse {
        "Events" => events: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
    }
}

/// Recorded calls with caller, time and outcome.
#[non_exhaustive]
pub struct AccessKeyLastUsedEvent {
    /// More about the item, in words or as JSON. Example: `text`.
    pub detail: Option<String>,
    /// API operation, or console action, that was recorded. Example: `DescribeInstances`.
    pub event_name: Option<String>,
    /// Where it comes from. Example: `ManagementEvent`.
    pub source: Option<String>,
    /// Moment that was recorded for this: used. Example: `1657247532000`.
    pub used_timestamp: Option<i64>,
}

response! {
    AccessKeyLastUsedEvent {
        "Detail" => detail: value,
        "EventName" => event_name: value,
        "Source" => source: value,
        "UsedTimestamp" => used_timestamp: value,
    }
}

/// Errors that the documentation of [`GetAccessKeyLastUsedEventsRequest`] names.
///
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
pub type GetAccessKeyLastUsedEventsError = super::DocumentedError;
