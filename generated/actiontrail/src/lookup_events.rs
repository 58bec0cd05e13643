// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LookupEvents`, from `actiontrail/LookupEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LookupAttribute};

/// Searches the recorded events by conditions; at most two calls a second are allowed.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::LookupEventsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.lookup_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LookupEventsRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Example: `20`.
    pub max_results: Option<String>,
    /// Beginning of the period to look at. Example: `2020-10-08T11:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2020-10-15T11:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward. Example: `BACKWARD`.
    pub direction: Option<String>,
    /// Conditions that events must meet. Items: at most 2.
    pub lookup_attribute: Vec<LookupAttribute>,
}

impl LookupEventsRequest {
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
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
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
    LookupEventsRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Direction" => direction: query,
        "LookupAttribute" => lookup_attribute: query,
    }
}

impl Operation for LookupEventsRequest {
    type Response = LookupEventsResponse;
    type Error = LookupEventsError;
    const INFO: OperationInfo = super::operation("LookupEvents").read_only();
    const ERRORS: &'static [LookupEventsError] = &[
        LookupEventsError::IncompleteSignature,
        LookupEventsError::InvalidParameterCombination,
        LookupEventsError::InvalidQueryParameter,
        LookupEventsError::InvalidParameterEndTime,
        LookupEventsError::InvalidParameterStartTime,
    ];
}

impl Paginated for LookupEventsRequest {
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

/// Response to [`LookupEventsRequest`].
#[non_exhaustive]
pub struct LookupEventsResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2020-07-22T14:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Recorded calls with caller, time and outcome. Example: `text`.
    pub events: Vec<Value>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FD79665A-CE8B-49D4-82E6-5EE2E0E7****`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2020-07-15T14:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    LookupEventsResponse {
        "EndTime" => end_time: value,
        "Events" => events: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// Errors that the documentation of [`LookupEventsRequest`] names.
///
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`InvalidParameterEndTime`](super::DocumentedError::InvalidParameterEndTime)
/// - [`InvalidParameterStartTime`](super::DocumentedError::InvalidParameterStartTime)
pub type LookupEventsError = super::DocumentedError;
