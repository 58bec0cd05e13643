// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDDoSEvents`, from `ddoscoo/DescribeDDoSEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventType, Region, RegionId};

/// Lists attack events on given Anti-DDoS Proxy instances, with peak bandwidth and packet rate.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDDoSEventsRequest::new()
///     .instance_ids(["ddoscoo-cn-mp91j1ao****"])
///     .page_number(1)
///     .page_size(10)
///     .start_time(1582992000);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ddos_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDDoSEventsRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_ids: Vec<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// **Required.** Beginning of the period to look at. Unit: `seconds`. Example: `1582992000`.
    pub start_time: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// End of the period to look at. Unit: `seconds`. Example: `1583683200`.
    pub end_time: Option<i64>,
}

impl DescribeDDoSEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    DescribeDDoSEventsRequest {
        "InstanceIds" => instance_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDDoSEventsRequest {
    type Response = DescribeDDoSEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDDoSEvents")
        .required(&["InstanceIds", "PageNumber", "PageSize", "StartTime"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDDoSEventsRequest {
    type Item = DDoSEventData;
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
        Some(&mut response.ddos_events)
    }
}

/// Response to [`DescribeDDoSEventsRequest`].
#[non_exhaustive]
pub struct DescribeDDoSEventsResponse {
    /// The DDoS events that were found or are concerned, one entry each.
    pub ddos_events: Vec<DDoSEventData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CA72AF5-1795-4350-8C77-50A448A2F334`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
}

response! {
    DescribeDDoSEventsResponse {
        "DDoSEvents" => ddos_events: list(""),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// The DDoS events that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DDoSEventData {
    /// Data rate over the interval. Unit: `bps`. Example: `0`.
    pub bps: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Unit: `seconds`. Example: `1583933330`.
    pub end_time: Option<i64>,
    /// Class of the event, which says what happened. Here: `defense`, `blackhole`.
    /// Example: `blackhole`.
    pub event_type: Option<Open<EventType>>,
    /// IP address of the host or service concerned. Example: `203.***.***.132`.
    pub ip: Option<String>,
    /// Where the traffic went. Example: `80`.
    pub port: Option<String>,
    /// Packets a second. Unit: `pps`. Example: `0`.
    pub pps: Option<i64>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name. Example: `cn`.
    pub region: Option<Open<Region>>,
    /// When it began, or where the period begins that the data is about.
    /// Unit: `seconds`. Example: `1583933277`.
    pub start_time: Option<i64>,
}

response! {
    DDoSEventData {
        "Bps" => bps: value,
        "EndTime" => end_time: value,
        "EventType" => event_type: value,
        "Ip" => ip: value,
        "Port" => port: value,
        "Pps" => pps: value,
        "Region" => region: value,
        "StartTime" => start_time: value,
    }
}
