// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomEventAttribute`, from `cms/DescribeCustomEventAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SystemEventLevel};

/// Returns the details of custom events.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeCustomEventAttributeRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_custom_event_attribute(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomEventAttributeRequest {
    /// End of the period to look at. Example: `1552227965971`.
    pub end_time: Option<String>,
    /// Event that is looked up or counted. Example: `123`.
    pub event_id: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345`.
    pub group_id: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `WARN`.
    pub level: Option<Open<SystemEventLevel>>,
    /// Return only events of this name. Example: `BOSS-SYNC`.
    pub name: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// Words that an event or a log has to contain. Example: `cms`.
    pub search_keywords: Option<String>,
    /// Beginning of the period to look at. Example: `1552224365971`.
    pub start_time: Option<String>,
}

impl DescribeCustomEventAttributeRequest {
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
    DescribeCustomEventAttributeRequest {
        "EndTime" => end_time: query,
        "EventId" => event_id: query,
        "GroupId" => group_id: query,
        "Level" => level: query,
        "Name" => name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SearchKeywords" => search_keywords: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeCustomEventAttributeRequest {
    type Response = DescribeCustomEventAttributeResponse;
    type Error = DescribeCustomEventAttributeError;
    const INFO: OperationInfo = super::operation("DescribeCustomEventAttribute")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeCustomEventAttributeError] = &[
        DescribeCustomEventAttributeError::ParameterInvalid,
        DescribeCustomEventAttributeError::AccessForbidden,
        DescribeCustomEventAttributeError::ResourceNotFound,
        DescribeCustomEventAttributeError::InternalError,
    ];
}

impl Paginated for DescribeCustomEventAttributeRequest {
    type Item = CustomEvent;
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
        Some(&mut response.custom_events)
    }
}

/// Response to [`DescribeCustomEventAttributeRequest`].
#[non_exhaustive]
pub struct DescribeCustomEventAttributeResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Custom events found, one entry each.
    pub custom_events: Vec<CustomEvent>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `60912C8D-B340-4253-ADE7-61ACDFD25CFC`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeCustomEventAttributeResponse {
        "Code" => code: value,
        "CustomEvents" => custom_events: list("CustomEvent"),
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Custom events found, one entry each.
#[non_exhaustive]
pub struct CustomEvent {
    /// Text or data that the item consists of. Example: `abc`.
    pub content: Option<String>,
    /// Application group that the item belongs to or that was created. Example: `12345`.
    pub group_id: Option<String>,
    /// ID of the event. Example: `123`.
    pub id: Option<String>,
    /// Name of the custom event. Example: `text`.
    pub name: Option<String>,
    /// Moment that the record or the action belongs to. Example: `1552199984000`.
    pub time: Option<String>,
}

response! {
    CustomEvent {
        "Content" => content: value,
        "GroupId" => group_id: value,
        "Id" => id: value,
        "Name" => name: value,
        "Time" => time: value,
    }
}

/// Errors that the documentation of [`DescribeCustomEventAttributeRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeCustomEventAttributeError = super::DocumentedError;
