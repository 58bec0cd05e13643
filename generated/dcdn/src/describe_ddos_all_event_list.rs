// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDdosAllEventList`, from `dcdn/DescribeDdosAllEventList.md`.

use alicloud_runtime::codegen::*;

/// Lists DDoS attack events within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDdosAllEventListRequest::new()
///     .start_time("...")
///     .page_number(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ddos_all_event_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDdosAllEventListRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Class of the event, which says what happened.
    pub event_type: Option<Open<EventType>>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeDdosAllEventListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<Open<EventType>>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
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
    DescribeDdosAllEventListRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "EventType" => event_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDdosAllEventListRequest {
    type Response = DescribeDdosAllEventListResponse;
    type Error = DescribeDdosAllEventListError;
    const INFO: OperationInfo = super::operation("DescribeDdosAllEventList")
        .required(&["StartTime", "PageNumber"])
        .read_only();
    const ERRORS: &'static [DescribeDdosAllEventListError] = &[
        DescribeDdosAllEventListError::InvalidParameter2,
        DescribeDdosAllEventListError::InternalError2,
    ];
}

impl Paginated for DescribeDdosAllEventListRequest {
    type Item = DataList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data_list)
    }
}

/// Response to [`DescribeDdosAllEventListRequest`].
#[non_exhaustive]
pub struct DescribeDdosAllEventListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D73A4243-CFBD-5110-876F-09237E77ECBD`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `20`.
    pub total: Option<i64>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Items of the kind data that were found or are concerned.
    pub data_list: Vec<DataList>,
}

response! {
    DescribeDdosAllEventListResponse {
        "RequestId" => request_id: value,
        "Total" => total: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "DataList" => data_list: list(""),
    }
}

/// Items of the kind data that were found or are concerned.
#[non_exhaustive]
pub struct DataList {
    /// What it is aimed at. Example: `example.com`.
    pub target: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2022-10-09T10:03:31Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-11-26T15:59:00Z`.
    pub end_time: Option<Timestamp>,
    /// Class of the event, which says what happened. Example: `web-cc`.
    pub event_type: Option<String>,
    /// Data rate over the interval. Example: `800`.
    pub bps: Option<i64>,
    /// Peak of the attack, in packets per second. Example: `12000`.
    pub pps: Option<i64>,
    /// New connections a second. Example: `50`.
    pub cps: Option<i64>,
    /// Requests a second. Example: `7692`.
    pub qps: Option<i64>,
    /// ID of one event. Example: `28069`.
    pub event_id: Option<String>,
}

response! {
    DataList {
        "Target" => target: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "EventType" => event_type: value,
        "Bps" => bps: value,
        "Pps" => pps: value,
        "Cps" => cps: value,
        "Qps" => qps: value,
        "EventId" => event_id: value,
    }
}

values! {
    /// Class of the event, which says what happened.
    pub enum EventType {
        /// Flood of web requests.
        WebCc = "web-cc",
        /// Flood of connections.
        Cc = "cc",
        /// Flood of traffic.
        Traffic = "traffic",
    }
}

/// Errors that the documentation of [`DescribeDdosAllEventListRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeDdosAllEventListError = super::DocumentedError;
