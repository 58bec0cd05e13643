// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCcEvents`, from `ddospro/DescribeCcEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists HTTP flood attacks on a domain with peak QPS and blocked requests.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DescribeCcEventsRequest::new()
///     .domain("www.aliyun.com")
///     .end_time(1534921519)
///     .start_time(1536891600);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cc_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCcEventsRequest {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// End of the period to look at. Unit: `seconds`. Example: `1534921519`.
    pub end_time: Option<i64>,
    /// Which page of the list to return. Range: at least 1. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Range: at most 20. Example: `10`.
    pub page_size: Option<i32>,
    /// Beginning of the period to look at. Unit: `seconds`. Example: `1536891600`.
    pub start_time: Option<i64>,
}

impl DescribeCcEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
}

request! {
    DescribeCcEventsRequest {
        "Domain" => domain: query,
        "EndTime" => end_time: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeCcEventsRequest {
    type Response = DescribeCcEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCcEvents").read_only();
}

impl Paginated for DescribeCcEventsRequest {
    type Item = EventList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.event_list)
    }
}

/// Response to [`DescribeCcEventsRequest`].
#[non_exhaustive]
pub struct DescribeCcEventsResponse {
    /// Items of the kind event that were found or are concerned.
    pub event_list: Vec<EventList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `3`.
    pub total: Option<i32>,
}

response! {
    DescribeCcEventsResponse {
        "EventList" => event_list: list(""),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// Items of the kind event that were found or are concerned.
#[non_exhaustive]
pub struct EventList {
    /// Whether the attack is over. Example: `true`.
    pub attack_finished: Option<bool>,
    /// How many there are of this: blocked. Example: `1041`.
    pub blocked_count: Option<i32>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// How long it lasts, or how long the term bought is. Unit: `hours`. Example: `3`.
    pub duration: Option<i32>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2018-08-23 10:29:00`.
    pub end_time: Option<String>,
    /// Requests a second counted for the max. Example: `274`.
    pub max_qps: Option<i32>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2018-08-23 10:26:00`.
    pub start_time: Option<String>,
}

response! {
    EventList {
        "AttackFinished" => attack_finished: value,
        "BlockedCount" => blocked_count: value,
        "Domain" => domain: value,
        "Duration" => duration: value,
        "EndTime" => end_time: value,
        "MaxQps" => max_qps: value,
        "StartTime" => start_time: value,
    }
}
