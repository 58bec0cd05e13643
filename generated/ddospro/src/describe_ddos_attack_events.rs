// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDdosAttackEvents`, from `ddospro/DescribeDdosAttackEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists DDoS attacks on an IP address with type and result.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DescribeDdosAttackEventsRequest::new()
///     .current_page(1)
///     .end_time(1536893404)
///     .ip("1.1.1.1")
///     .page_size(10)
///     .start_time(1536891600);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ddos_attack_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDdosAttackEventsRequest {
    /// **Required.** Which page of the list to return. Range: at least 1. Example: `1`.
    pub current_page: Option<i32>,
    /// **Required.** End of the period to look at. Unit: `milliseconds`. Example: `1536893404`.
    pub end_time: Option<i64>,
    /// **Required.** IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// **Required.** How many items a page holds at most. Range: at most 20. Example: `10`.
    pub page_size: Option<i32>,
    /// **Required.** Beginning of the period to look at. Unit: `milliseconds`. Example: `1536891600`.
    pub start_time: Option<i64>,
}

impl DescribeDdosAttackEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
}

request! {
    DescribeDdosAttackEventsRequest {
        "CurrentPage" => current_page: query,
        "EndTime" => end_time: query,
        "Ip" => ip: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDdosAttackEventsRequest {
    type Response = DescribeDdosAttackEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDdosAttackEvents")
        .required(&["CurrentPage", "EndTime", "Ip", "PageSize", "StartTime"])
        .read_only();
}

impl Paginated for DescribeDdosAttackEventsRequest {
    type Item = EventList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.event_list)
    }
}

/// Response to [`DescribeDdosAttackEventsRequest`].
#[non_exhaustive]
pub struct DescribeDdosAttackEventsResponse {
    /// What the call returns besides its status.
    pub data: Option<DdosAttackEventData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
}

response! {
    DescribeDdosAttackEventsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DdosAttackEventData {
    /// Items of the kind event that were found or are concerned.
    pub event_list: Vec<EventList>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
}

response! {
    DdosAttackEventData {
        "EventList" => event_list: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind event that were found or are concerned.
#[non_exhaustive]
pub struct EventList {
    /// Which kind of attack it is or is to be. Example: `syn-flood`.
    pub attack_type: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Unit: `milliseconds`. Example: `1535019587000`.
    pub end_time: Option<i64>,
    /// What became of the attack, as a number: whether the address was shut off or traffic was cleaned.
    /// Example: `1`.
    pub result: Option<i32>,
    /// When it began, or where the period begins that the data is about.
    /// Unit: `milliseconds`. Example: `1535018684000`.
    pub start_time: Option<i64>,
}

response! {
    EventList {
        "AttackType" => attack_type: value,
        "EndTime" => end_time: value,
        "Result" => result: value,
        "StartTime" => start_time: value,
    }
}
