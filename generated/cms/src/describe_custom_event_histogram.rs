// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomEventHistogram`, from `cms/DescribeCustomEventHistogram.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventHistogram, SystemEventLevel};

/// Counts custom events over time.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeCustomEventHistogramRequest::new();
/// let reply = client.describe_custom_event_histogram(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomEventHistogramRequest {
    /// End of the period to look at. Example: `1552220485596`.
    pub end_time: Option<String>,
    /// Event that is looked up or counted. Example: `123`.
    pub event_id: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345`.
    pub group_id: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `CRITICAL`.
    pub level: Option<Open<SystemEventLevel>>,
    /// Count only events of this name. Example: `BucketIngressBandwidth`.
    pub name: Option<String>,
    /// Words that an event or a log has to contain. Example: `cms`.
    pub search_keywords: Option<String>,
    /// Beginning of the period to look at. Example: `1552209685596`.
    pub start_time: Option<String>,
}

impl DescribeCustomEventHistogramRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `EventId`.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<Open<SystemEventLevel>>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `SearchKeywords`.
    pub fn search_keywords(mut self, value: impl Into<String>) -> Self {
        self.search_keywords = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    DescribeCustomEventHistogramRequest {
        "EndTime" => end_time: query,
        "EventId" => event_id: query,
        "GroupId" => group_id: query,
        "Level" => level: query,
        "Name" => name: query,
        "SearchKeywords" => search_keywords: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeCustomEventHistogramRequest {
    type Response = DescribeCustomEventHistogramResponse;
    type Error = DescribeCustomEventHistogramError;
    const INFO: OperationInfo = super::operation("DescribeCustomEventHistogram")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeCustomEventHistogramError] = &[
        DescribeCustomEventHistogramError::ParameterInvalid,
        DescribeCustomEventHistogramError::AccessForbidden,
        DescribeCustomEventHistogramError::ResourceNotFound,
        DescribeCustomEventHistogramError::InternalError,
    ];
}

/// Response to [`DescribeCustomEventHistogramRequest`].
#[non_exhaustive]
pub struct DescribeCustomEventHistogramResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Numbers of events, one entry for each interval.
    pub event_histograms: Vec<EventHistogram>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `486029C9-53E1-44B4-85A8-16A571A043FD`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeCustomEventHistogramResponse {
        "Code" => code: value,
        "EventHistograms" => event_histograms: list("EventHistogram"),
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DescribeCustomEventHistogramRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeCustomEventHistogramError = super::DocumentedError;
