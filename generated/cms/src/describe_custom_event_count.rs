// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomEventCount`, from `cms/DescribeCustomEventCount.md`.

use alicloud_runtime::codegen::*;

/// Counts custom events by name.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeCustomEventCountRequest::new();
/// let reply = client.describe_custom_event_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomEventCountRequest {
    /// Count only events of this name. Example: `BABEL_BUY`.
    pub name: Option<String>,
    /// Event that is looked up or counted. Example: `123`.
    pub event_id: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345`.
    pub group_id: Option<String>,
    /// Words that an event or a log has to contain. Example: `cms`.
    pub search_keywords: Option<String>,
    /// Beginning of the period to look at. Example: `1552209685596`.
    pub start_time: Option<String>,
    /// End of the period to look at. Example: `1552220485596`.
    pub end_time: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `CRITICAL`.
    pub level: Option<String>,
}

impl DescribeCustomEventCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
}

request! {
    DescribeCustomEventCountRequest {
        "Name" => name: query,
        "EventId" => event_id: query,
        "GroupId" => group_id: query,
        "SearchKeywords" => search_keywords: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Level" => level: query,
    }
}

impl Operation for DescribeCustomEventCountRequest {
    type Response = DescribeCustomEventCountResponse;
    type Error = DescribeCustomEventCountError;
    const INFO: OperationInfo = super::operation("DescribeCustomEventCount")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeCustomEventCountError] = &[
        DescribeCustomEventCountError::ParameterInvalid,
        DescribeCustomEventCountError::AccessForbidden,
        DescribeCustomEventCountError::ResourceNotFound,
        DescribeCustomEventCountError::InternalError,
    ];
}

/// Response to [`DescribeCustomEventCountRequest`].
#[non_exhaustive]
pub struct DescribeCustomEventCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `60912C8D-B340-4253-ADE7-61ACDFD25CFC`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Numbers of custom events, one entry for each name.
    pub custom_event_counts: Vec<CustomEventCount>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DescribeCustomEventCountResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "CustomEventCounts" => custom_event_counts: list("CustomEventCount"),
        "Message" => message: value,
    }
}

/// Numbers of custom events, one entry for each name.
#[non_exhaustive]
pub struct CustomEventCount {
    /// Name of the custom event. Example: `BABEL_BUY`.
    pub name: Option<String>,
    /// How many times the event occurred. Example: `20`.
    pub num: Option<i32>,
    /// Moment that the record or the action belongs to. Example: `1552267615000`.
    pub time: Option<i64>,
}

response! {
    CustomEventCount {
        "Name" => name: value,
        "Num" => num: value,
        "Time" => time: value,
    }
}

/// Errors that the documentation of [`DescribeCustomEventCountRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeCustomEventCountError = super::DocumentedError;
