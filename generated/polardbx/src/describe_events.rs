// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEvents`, from `polardbx/DescribeEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists past events of instances with reason and payload, within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeEventsRequest::new();
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
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
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
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEvents")
        .method("GET")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeEventsRequest {
    type Item = EventItem;
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
    /// ID of this call; quote it when asking support about it.
    /// Example: `4748127A-6D50-432C-B635-433467074C27`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_record_count: Option<i64>,
    /// The event items that were found or are concerned, one entry each.
    pub event_items: Vec<EventItem>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
}

response! {
    DescribeEventsResponse {
        "RequestId" => request_id: value,
        "TotalRecordCount" => total_record_count: value,
        "EventItems" => event_items: list(""),
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
    }
}

/// The event items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EventItem {
    /// ID of one event. Example: `50421290`.
    pub event_id: Option<i64>,
    /// Name that the event goes by. Example: `ModifySecurityIps`.
    pub event_name: Option<String>,
    /// Further details of the event. Example: `text`.
    pub event_payload: Option<String>,
    /// Why it came to the event. Example: `FROM_USER`.
    pub event_reason: Option<String>,
    /// Time that is set or recorded for this: event record. Example: `2021-10-15T06:39:49Z`.
    pub event_record_time: Option<Timestamp>,
    /// Moment at which the event took place. Example: `2021-10-15T06:35:00Z`.
    pub event_time: Option<Timestamp>,
    /// Class of the event, which says what happened. Example: `SecurityManagement`.
    pub event_type: Option<String>,
    /// Which kind of event user it is or is to be. Example: `USRE`.
    pub event_user_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name of the resource that the call or the item is about. Example: `px-bp1v8udesc89g156g`.
    pub resource_name: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `instance`.
    pub resource_type: Option<String>,
}

response! {
    EventItem {
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
    }
}
