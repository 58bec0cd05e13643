// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEvents`, from `ebs/DescribeEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists risk events of disks, by name, resource, status, level or period.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeEventsRequest::new();
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
    /// Name that the event goes by.
    pub event_name: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Level that the event has on its scale.
    pub event_level: Option<String>,
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
    /// Sets `EventName`.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `EventLevel`.
    pub fn event_level(mut self, value: impl Into<String>) -> Self {
        self.event_level = Some(value.into());
        self
    }
}

request! {
    DescribeEventsRequest {
        "RegionId" => region_id: query,
        "EventName" => event_name: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Status" => status: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "EventLevel" => event_level: query,
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
        DescribeEventsError::Forbidden,
        DescribeEventsError::ForbiddenAction,
        DescribeEventsError::NoSuchResource,
        DescribeEventsError::InternalError,
        DescribeEventsError::RequestTimeout,
    ];
}

impl Paginated for DescribeEventsRequest {
    type Item = ResourceEvent;
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
        Some(&mut response.resource_events)
    }
}

/// Response to [`DescribeEventsRequest`].
#[non_exhaustive]
pub struct DescribeEventsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// The resource events that were found or are concerned, one entry each.
    pub resource_events: Vec<ResourceEvent>,
}

response! {
    DescribeEventsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "ResourceEvents" => resource_events: list(""),
    }
}

/// The resource events that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResourceEvent {
    /// Class of the event, which says what happened. Example: `Alert`.
    pub event_type: Option<String>,
    /// Name that the event goes by. Example: `DiskIOHang`.
    pub event_name: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `d-bp67acfmxazb4p****`.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `disk`.
    pub resource_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `WillExecute`.
    pub status: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1684204822000`.
    pub start_time: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// What is done, or is to be done, about the recommend. Example: `AdjustProvision`.
    pub recommend_action: Option<String>,
    /// The recommend params that are concerned. Example: `4296`.
    pub recommend_params: Option<String>,
    /// Level that the event has on its scale. Example: `INFO`.
    pub event_level: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1679538083000`.
    pub end_time: Option<String>,
}

response! {
    ResourceEvent {
        "EventType" => event_type: value,
        "EventName" => event_name: value,
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "Status" => status: value,
        "StartTime" => start_time: value,
        "Description" => description: value,
        "RecommendAction" => recommend_action: value,
        "RecommendParams" => recommend_params: value,
        "EventLevel" => event_level: value,
        "EndTime" => end_time: value,
    }
}

/// Errors that the documentation of [`DescribeEventsRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeEventsError = super::DocumentedError;
