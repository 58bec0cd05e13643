// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiskEvents`, from `ebs/DescribeDiskEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists risk events of disks; being withdrawn in favor of
/// [`DescribeEvents`](super::Client::describe_events).
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeDiskEventsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_disk_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiskEventsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Class that the disk belongs to.
    pub disk_category: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeDiskEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self {
        self.disk_category = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
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
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeDiskEventsRequest {
        "RegionId" => region_id: query,
        "DiskCategory" => disk_category: query,
        "Type" => type_: query,
        "DiskId" => disk_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeDiskEventsRequest {
    type Response = DescribeDiskEventsResponse;
    type Error = DescribeDiskEventsError;
    const INFO: OperationInfo = super::operation("DescribeDiskEvents")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDiskEventsError] = &[
        DescribeDiskEventsError::InvalidParameter,
        DescribeDiskEventsError::Forbidden,
        DescribeDiskEventsError::ForbiddenAction,
        DescribeDiskEventsError::NoSuchResource,
        DescribeDiskEventsError::InternalError,
        DescribeDiskEventsError::RequestTimeout,
    ];
}

impl Paginated for DescribeDiskEventsRequest {
    type Item = DiskEvent;
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
        Some(&mut response.disk_events)
    }
}

/// Response to [`DescribeDiskEventsRequest`].
#[non_exhaustive]
pub struct DescribeDiskEventsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i64>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// The disk events that were found or are concerned, one entry each.
    pub disk_events: Vec<DiskEvent>,
}

response! {
    DescribeDiskEventsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "DiskEvents" => disk_events: list(""),
    }
}

/// The disk events that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DiskEvent {
    /// Kind of the item, out of those that the service tells apart. Example: `DataNeedProtect`.
    pub type_: Option<String>,
    /// ID of the disk that the item belongs to or stands for. Example: `d-bp1bq5g3dxxo1x4o****`.
    pub disk_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Solved`.
    pub status: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2022-06-01T08:00:00Z`.
    pub timestamp: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `This is description.`.
    pub description: Option<String>,
    /// What is done, or is to be done, about the recommend. Example: `NoAction`.
    pub recommend_action: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    DiskEvent {
        "Type" => type_: value,
        "DiskId" => disk_id: value,
        "Status" => status: value,
        "Timestamp" => timestamp: value,
        "Description" => description: value,
        "RecommendAction" => recommend_action: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeDiskEventsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeDiskEventsError = super::DocumentedError;
