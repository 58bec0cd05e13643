// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDDosAllEventList`, from `ddoscoo/DescribeDDosAllEventList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventType};

/// Lists DDoS attack events of all kinds in a time range, by type or IP address.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDDosAllEventListRequest::new()
///     .end_time(1604073600)
///     .page_number(1)
///     .page_size(10)
///     .start_time(1598889600);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_d_dos_all_event_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDDosAllEventListRequest {
    /// **Required.** End of the period to look at. Unit: `seconds`. Example: `1604073600`.
    pub end_time: Option<i64>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// **Required.** Beginning of the period to look at. Unit: `seconds`. Example: `1598889600`.
    pub start_time: Option<i64>,
    /// Class of the event, which says what happened. Example: `defense`.
    pub event_type: Option<String>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
}

impl DescribeDDosAllEventListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
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
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
}

request! {
    DescribeDDosAllEventListRequest {
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EventType" => event_type: query,
        "Ip" => ip: query,
    }
}

impl Operation for DescribeDDosAllEventListRequest {
    type Response = DescribeDDosAllEventListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDDosAllEventList")
        .required(&["EndTime", "PageNumber", "PageSize", "StartTime"])
        .read_only();
}

impl Paginated for DescribeDDosAllEventListRequest {
    type Item = AttackEvent;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.attack_events)
    }
}

/// Response to [`DescribeDDosAllEventListRequest`].
#[non_exhaustive]
pub struct DescribeDDosAllEventListResponse {
    /// The attack events that were found or are concerned, one entry each.
    pub attack_events: Vec<AttackEvent>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AA2B635-69BD-499D-9587-5782663DC0F6`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `2`.
    pub total: Option<i64>,
}

response! {
    DescribeDDosAllEventListResponse {
        "AttackEvents" => attack_events: list(""),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// The attack events that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AttackEvent {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Unit: `seconds`. Example: `1600953999`.
    pub end_time: Option<i64>,
    /// Class of the event, which says what happened. Example: `defense`.
    pub event_type: Option<Open<EventType>>,
    /// IP address of the host or service concerned. Example: `203.***.***.52`.
    pub ip: Option<String>,
    /// Data rate, in Mbit/s. Example: `2415`.
    pub mbps: Option<i64>,
    /// Where the traffic went. Example: `80`.
    pub port: Option<String>,
    /// Packets a second. Unit: `pps`. Example: `204800`.
    pub pps: Option<i64>,
    /// When it began, or where the period begins that the data is about.
    /// Unit: `seconds`. Example: `1600951380`.
    pub start_time: Option<i64>,
    /// Part of the country or the world concerned. Example: `cn`.
    pub area: Option<String>,
}

response! {
    AttackEvent {
        "EndTime" => end_time: value,
        "EventType" => event_type: value,
        "Ip" => ip: value,
        "Mbps" => mbps: value,
        "Port" => port: value,
        "Pps" => pps: value,
        "StartTime" => start_time: value,
        "Area" => area: value,
    }
}
