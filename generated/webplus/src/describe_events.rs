// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEvents`, from `webplus/DescribeEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists events of environments and changes within a time range.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeEventsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeEventsRequest {
    /// ID of the env that the call is about. Example: `we-5d1dac8e08350d1dd94*****`.
    pub env_id: Option<String>,
    /// ID of the change that the call is about. Example: `wc-d2eeaaa1405481bdd8cb92c*****`.
    pub change_id: Option<String>,
    /// End of the period to look at. Example: `1562225909800`.
    pub end_time: Option<i64>,
    /// Whether this holds: last change events. Example: `true`.
    pub last_change_events: Option<bool>,
    /// Which page of the list to return. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// Moment that was recorded for this: reverse by. Example: `true`.
    pub reverse_by_timestamp: Option<bool>,
    /// Beginning of the period to look at. Example: `1562225800000`.
    pub start_time: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnvId`.
    pub fn env_id(mut self, value: impl Into<String>) -> Self {
        self.env_id = Some(value.into());
        self
    }
    /// Sets `ChangeId`.
    pub fn change_id(mut self, value: impl Into<String>) -> Self {
        self.change_id = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `LastChangeEvents`.
    #[inline]
    pub fn last_change_events(mut self, value: bool) -> Self {
        self.last_change_events = Some(value);
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
    /// Sets `ReverseByTimestamp`.
    #[inline]
    pub fn reverse_by_timestamp(mut self, value: bool) -> Self {
        self.reverse_by_timestamp = Some(value);
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeEventsRequest {
        "EnvId" => env_id: query,
        "ChangeId" => change_id: query,
        "EndTime" => end_time: query,
        "LastChangeEvents" => last_change_events: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ReverseByTimestamp" => reverse_by_timestamp: query,
        "StartTime" => start_time: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeEventsRequest {
    type Response = DescribeEventsResponse;
    type Error = DescribeEventsError;
    const INFO: OperationInfo = super::operation("DescribeEvents")
        .roa("GET", "/pop/v1/wam/event")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEventsError] = &[
        DescribeEventsError::ResourceAuthFailed,
    ];
}

impl Paginated for DescribeEventsRequest {
    type Item = Event;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.events)
    }
}

/// Response to [`DescribeEventsRequest`].
#[non_exhaustive]
pub struct DescribeEventsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Events, one entry each.
    pub events: Vec<Event>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F975CCFF-CA3D-41C2-8004-362D232*****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeEventsResponse {
        "Code" => code: value,
        "Events" => events: list("Event"),
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Events, one entry each.
#[non_exhaustive]
pub struct Event {
    /// ID that the service gave the application. Example: `wa-5d1d9d8c85c7f86e2ef*****`.
    pub app_id: Option<String>,
    /// ID of the env that the item belongs to or stands for. Example: `we-5d1dac8e08350d1dd94*****`.
    pub env_id: Option<String>,
    /// Name that the envent goes by. Example: `envName`.
    pub envent_name: Option<String>,
    /// ID of one event. Example: `we-5d39b8ba6786bd4b149*****`.
    pub event_id: Option<String>,
    /// Level that the event has on its scale. Example: `INFO`.
    pub event_level: Option<String>,
    /// Text for people about the event. Example: `text`.
    pub event_message: Option<String>,
    /// Moment that was recorded for this: event. Example: `1564064041112`.
    pub event_timestamp: Option<i64>,
    /// Code that stands for the msg, for programs to act on.
    /// Example: `webx.wam.change.vpc.create.success`.
    pub msg_code: Option<String>,
    /// The msg params that were found or are concerned, one entry each.
    /// Example: `we-5d1dac8e08350d1dd94*****`.
    pub msg_params: Vec<String>,
    /// The object attrs that were found or are concerned, one entry each.
    pub object_attrs: Vec<ObjectAttr>,
    /// ID of the object that the item belongs to or stands for. Example: `vpc-wz9e6y22o3o91nuy*****`.
    pub object_id: Option<String>,
    /// Name that the object goes by. Example: `we*****-default-vpc`.
    pub object_name: Option<String>,
    /// Kind of object that the task works on. Example: `vpc`.
    pub object_type: Option<String>,
    /// ID of the primary user that the item belongs to or stands for. Example: `1036052989950239`.
    pub primary_user_id: Option<String>,
    /// Name that the user of the primary is known by.
    pub primary_user_name: Option<String>,
    /// ID of the second user that the item belongs to or stands for.
    pub second_user_id: Option<String>,
    /// Name that the user of the second is known by.
    pub second_user_name: Option<String>,
    /// ID of the trace that the item belongs to or stands for. Example: `wc-5d1dac8f08350d1dd94*****`.
    pub trace_id: Option<String>,
}

response! {
    Event {
        "AppId" => app_id: value,
        "EnvId" => env_id: value,
        "EnventName" => envent_name: value,
        "EventId" => event_id: value,
        "EventLevel" => event_level: value,
        "EventMessage" => event_message: value,
        "EventTimestamp" => event_timestamp: value,
        "MsgCode" => msg_code: value,
        "MsgParams" => msg_params: list("MsgParam"),
        "ObjectAttrs" => object_attrs: list("ObjectAttr"),
        "ObjectId" => object_id: value,
        "ObjectName" => object_name: value,
        "ObjectType" => object_type: value,
        "PrimaryUserId" => primary_user_id: value,
        "PrimaryUserName" => primary_user_name: value,
        "SecondUserId" => second_user_id: value,
        "SecondUserName" => second_user_name: value,
        "TraceId" => trace_id: value,
    }
}

/// The object attrs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ObjectAttr {
    /// Name that the attribute goes by.
    pub attribute_name: Option<String>,
    /// Value that the attribute has or is given.
    pub attribute_value: Option<String>,
}

response! {
    ObjectAttr {
        "AttributeName" => attribute_name: value,
        "AttributeValue" => attribute_value: value,
    }
}

/// Errors that the documentation of [`DescribeEventsRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
pub type DescribeEventsError = super::DocumentedError;
