// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInsightsEventsCount`, from `actiontrail/GetInsightsEventsCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the account's insight events by type and region.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::GetInsightsEventsCountRequest::new();
/// let reply = client.get_insights_events_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInsightsEventsCountRequest {
    /// Day or moment that the record belongs to. Example: `2026-01-07`.
    pub date: Option<String>,
    /// End of the period to look at. Example: `2026-01-07T06:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Beginning of the period to look at. Example: `2025-12-01T02:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl GetInsightsEventsCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Date`.
    pub fn date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    GetInsightsEventsCountRequest {
        "Date" => date: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for GetInsightsEventsCountRequest {
    type Response = GetInsightsEventsCountResponse;
    type Error = GetInsightsEventsCountError;
    const INFO: OperationInfo = super::operation("GetInsightsEventsCount").read_only();
    const ERRORS: &'static [GetInsightsEventsCountError] = &[
        GetInsightsEventsCountError::InvalidTimeRangeException,
    ];
}

/// Response to [`GetInsightsEventsCountRequest`].
#[non_exhaustive]
pub struct GetInsightsEventsCountResponse {
    /// What the call found, one entry each.
    pub data: Vec<InsightsEventsCountData>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `VjE6bHJlTGoxdm1M****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4ABAEA6E-C740-5CE2-A003-643E5519****`.
    pub request_id: Option<String>,
}

response! {
    GetInsightsEventsCountResponse {
        "Data" => data: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct InsightsEventsCountData {
    /// How many items or events were counted. Example: `3`.
    pub count: Option<i32>,
    /// What unusual activity is looked for, such as calls from new IPs. Example: `IpInsight`.
    pub insight_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    InsightsEventsCountData {
        "Count" => count: value,
        "InsightType" => insight_type: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`GetInsightsEventsCountRequest`] names.
///
/// - [`InvalidTimeRangeException`](super::DocumentedError::InvalidTimeRangeException)
pub type GetInsightsEventsCountError = super::DocumentedError;
