// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEvents`, from `rds/DescribeEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists operations on instances that were recorded as events.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeEventsRequest::new()
///     .region_id("cn-hangzhou")
///     .start_time("2019-08-20T01:30:00Z")
///     .end_time("2019-08-20T01:35:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEventsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Beginning of the period to look at. Example: `2019-06-11T15:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-06-12T15:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeEventsRequest {
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeEventsRequest {
    type Response = DescribeEventsResponse;
    type Error = DescribeEventsError;
    const INFO: OperationInfo = super::operation("DescribeEvents")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEventsError] = &[
        DescribeEventsError::InvalidStartTimeFormat,
        DescribeEventsError::InvalidParameterCombination,
        DescribeEventsError::RegionNotSupport,
        DescribeEventsError::OrderComboInstanceNotAllowOperate,
        DescribeEventsError::PricePricingPlanResultNotFound,
        DescribeEventsError::OrderNoRealNameAuthentication,
        DescribeEventsError::InvalidRegionNotFound,
    ];
}

impl Paginated for DescribeEventsRequest {
    type Item = EventItems;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.event_items)
    }
}

/// Response to [`DescribeEventsRequest`].
#[non_exhaustive]
pub struct DescribeEventsResponse {
    /// Events found, one entry each.
    pub event_items: Vec<EventItems>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A103039D-B1B2-4C57-B989-7D7C0DA95426`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `40`.
    pub total_record_count: Option<i32>,
}

response! {
    DescribeEventsResponse {
        "EventItems" => event_items: list("EventItems"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalRecordCount" => total_record_count: value,
    }
}

/// Events found, one entry each.
#[non_exhaustive]
pub struct EventItems {
    /// ID that stands for the event. Example: `11000053`.
    pub event_id: Option<i32>,
    /// What was done, mostly the name of an operation. Example: `ModifySecurityIPList`.
    pub event_name: Option<String>,
    /// Parameters or context of the event, as JSON text. Example: `text`.
    pub event_payload: Option<String>,
    /// Why it came to the event. Example: `FROM_USER`.
    pub event_reason: Option<String>,
    /// When the event was recorded. Example: `2019-08-20T01:12:49Z`.
    pub event_record_time: Option<Timestamp>,
    /// Moment at which the event took place. Example: `2019-08-20T01:08:22Z`.
    pub event_time: Option<Timestamp>,
    /// Class of the event, which says what happened. Example: `NetworkManagement`.
    pub event_type: Option<String>,
    /// Whether the system or a user caused the event. Example: `SYSTEM`.
    pub event_user_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Instance that the event concerns. Example: `rm-bp1z3065m9976ix8a`.
    pub resource_name: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `instance`.
    pub resource_type: Option<String>,
    /// Who started the task or the event. Example: `22973492****`.
    pub caller_uid: Option<i64>,
}

response! {
    EventItems {
        "EventId" => event_id: value,
        "EventName" => event_name: value,
        "EventPayload" => event_payload: value,
        "EventReason" => event_reason: value,
        "EventRecordTime" => event_record_time: value,
        "EventTime" => event_time: value,
        "EventType" => event_type: value,
        "EventUserType" => event_user_type: value,
        "RegionId" => region_id: value,
        "ResourceName" => resource_name: value,
        "ResourceType" => resource_type: value,
        "CallerUid" => caller_uid: value,
    }
}

/// Errors that the documentation of [`DescribeEventsRequest`] names.
///
/// - [`InvalidStartTimeFormat`](super::DocumentedError::InvalidStartTimeFormat)
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`RegionNotSupport`](super::DocumentedError::RegionNotSupport)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidRegionNotFound`](super::DocumentedError::InvalidRegionNotFound)
pub type DescribeEventsError = super::DocumentedError;
