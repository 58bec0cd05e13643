// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSystemEventHistogram`, from `cms/DescribeSystemEventHistogram.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventHistogram, SystemEventLevel};

/// Counts system events over time.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeSystemEventHistogramRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_system_event_histogram(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSystemEventHistogramRequest {
    /// Code of the cloud service concerned. Example: `OSS`.
    pub product: Option<String>,
    /// Kind of event, such as an exception or maintenance, or whether events are custom or system ones.
    pub event_type: Option<String>,
    /// Count only events of this name, as
    /// [`DescribeSystemEventMetaList`](super::Client::describe_system_event_meta_list) shows it.
    /// Example: `BucketIngressBandwidth`.
    pub name: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `CRITICAL`.
    pub level: Option<Open<SystemEventLevel>>,
    /// Count only events in this state. Example: `normal`.
    pub status: Option<String>,
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
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeSystemEventHistogramRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<Open<SystemEventLevel>>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeSystemEventHistogramRequest {
        "Product" => product: query,
        "EventType" => event_type: query,
        "Name" => name: query,
        "Level" => level: query,
        "Status" => status: query,
        "GroupId" => group_id: query,
        "SearchKeywords" => search_keywords: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSystemEventHistogramRequest {
    type Response = DescribeSystemEventHistogramResponse;
    type Error = DescribeSystemEventHistogramError;
    const INFO: OperationInfo = super::operation("DescribeSystemEventHistogram")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSystemEventHistogramError] = &[
        DescribeSystemEventHistogramError::ParameterInvalid,
        DescribeSystemEventHistogramError::AccessForbidden,
        DescribeSystemEventHistogramError::ResourceNotFound,
        DescribeSystemEventHistogramError::InternalError,
    ];
}

impl Paginated for DescribeSystemEventHistogramRequest {
    type Item = EventHistogram;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.system_event_histograms)
    }
}

/// Response to [`DescribeSystemEventHistogramRequest`].
#[non_exhaustive]
pub struct DescribeSystemEventHistogramResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `486029C9-53E1-44B4-85A8-16A571A043FD`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
    /// Numbers of system events, one entry for each interval.
    pub system_event_histograms: Vec<EventHistogram>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    DescribeSystemEventHistogramResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "SystemEventHistograms" => system_event_histograms: list("SystemEventHistogram"),
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`DescribeSystemEventHistogramRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeSystemEventHistogramError = super::DocumentedError;
