// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LookupInsightEvents`, from `actiontrail/LookupInsightEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LookupAttribute};

/// Searches the Insight events, which point to unusual activity, by time and attributes.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::LookupInsightEventsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.lookup_insight_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LookupInsightEventsRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `VjE6dLbnNpVmbz06****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Example: `20`.
    pub max_results: Option<String>,
    /// Beginning of the period to look at. Example: `2026-01-07T04:10:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2026-01-07T07:10:00Z`.
    pub end_time: Option<Timestamp>,
    /// Conditions that events must meet. Items: at most 2.
    pub lookup_attribute: Vec<LookupAttribute>,
}

impl LookupInsightEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<String>) -> Self {
        self.max_results = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `LookupAttribute`.
    pub fn lookup_attribute(
        mut self,
        value: impl IntoIterator<Item = impl Into<LookupAttribute>>,
    ) -> Self {
        self.lookup_attribute = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    LookupInsightEventsRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "LookupAttribute" => lookup_attribute: query,
    }
}

impl Operation for LookupInsightEventsRequest {
    type Response = LookupInsightEventsResponse;
    type Error = LookupInsightEventsError;
    const INFO: OperationInfo = super::operation("LookupInsightEvents").read_only();
    const ERRORS: &'static [LookupInsightEventsError] = &[
        LookupInsightEventsError::IncompleteSignature,
        LookupInsightEventsError::InvalidParameterCombination,
        LookupInsightEventsError::InvalidQueryParameter,
        LookupInsightEventsError::InvalidParameterDateOutOfRange,
        LookupInsightEventsError::InvalidParameterEndTime,
        LookupInsightEventsError::InvalidParameterStartTime,
        LookupInsightEventsError::InvalidParameterStartTimeExceedsCurrent,
        LookupInsightEventsError::InvalidParameterStartTimeOutOfDate,
        LookupInsightEventsError::InvalidTimeRangeException,
    ];
}

impl Paginated for LookupInsightEventsRequest {
    type Item = Value;
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

/// Response to [`LookupInsightEventsRequest`].
#[non_exhaustive]
pub struct LookupInsightEventsResponse {
    /// Recorded calls with caller, time and outcome. Example: `text`.
    pub events: Vec<Value>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `VjE6bHJlTGoxdm1M****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `851038F3-33AB-4C49-97D7-6AB37D35****`.
    pub request_id: Option<String>,
}

response! {
    LookupInsightEventsResponse {
        "Events" => events: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`LookupInsightEventsRequest`] names.
///
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`InvalidParameterDateOutOfRange`](super::DocumentedError::InvalidParameterDateOutOfRange)
/// - [`InvalidParameterEndTime`](super::DocumentedError::InvalidParameterEndTime)
/// - [`InvalidParameterStartTime`](super::DocumentedError::InvalidParameterStartTime)
/// - [`InvalidParameterStartTimeExceedsCurrent`](super::DocumentedError::InvalidParameterStartTimeExceedsCurrent)
/// - [`InvalidParameterStartTimeOutOfDate`](super::DocumentedError::InvalidParameterStartTimeOutOfDate)
/// - [`InvalidTimeRangeException`](super::DocumentedError::InvalidTimeRangeException)
pub type LookupInsightEventsError = super::DocumentedError;
