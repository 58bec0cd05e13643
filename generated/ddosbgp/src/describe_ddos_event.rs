// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDdosEvent`, from `ddosbgp/DescribeDdosEvent.md`.

use alicloud_runtime::codegen::*;

/// Lists the DDoS attacks on one Anti-DDoS Origin instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribeDdosEventRequest::new()
///     .end_time(1557909844)
///     .instance_id("ddosbgp-cn-x1")
///     .page_no(1)
///     .page_size(10)
///     .start_time(1557305044);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ddos_event(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDdosEventRequest {
    /// **Required.** End of the period to look at. Example: `1557909844`.
    pub end_time: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddosbgp-cn-x1`.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return. Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// **Required.** How many items a page holds at most.
    /// Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// **Required.** Beginning of the period to look at. Example: `1557305044`.
    pub start_time: Option<i32>,
    /// IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `test`.
    pub resource_group_id: Option<String>,
    /// Region that the resource lies in. Example: `cn-hangzhou`.
    pub resource_region_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDdosEventRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i32) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageNo`, which is required.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
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
    pub fn start_time(mut self, value: i32) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceRegionId`.
    pub fn resource_region_id(mut self, value: impl Into<String>) -> Self {
        self.resource_region_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDdosEventRequest {
        "EndTime" => end_time: query,
        "InstanceId" => instance_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "Ip" => ip: query,
        "ResourceGroupId" => resource_group_id: query,
        "ResourceRegionId" => resource_region_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDdosEventRequest {
    type Response = DescribeDdosEventResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeDdosEvent")
        .required(&["EndTime", "InstanceId", "PageNo", "PageSize", "StartTime"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDdosEventRequest {
    type Item = DdosEvent;
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
        Some(&mut response.events)
    }
}

/// Response to [`DescribeDdosEventRequest`].
#[non_exhaustive]
pub struct DescribeDdosEventResponse {
    /// Events, one entry each.
    pub events: Vec<DdosEvent>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6A507DC8-F657-4C13-84E2-D1D1B9400753`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `8`.
    pub total: Option<i64>,
}

response! {
    DescribeDdosEventResponse {
        "Events" => events: list(""),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// Events, one entry each.
#[non_exhaustive]
pub struct DdosEvent {
    /// When it ended or ends, or where the period ends that the data is about. Example: `1557891306`.
    pub end_time: Option<i32>,
    /// IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// Data rate, in Mbit/s. Example: `110000`.
    pub mbps: Option<i32>,
    /// Packets a second. Unit: `pps`. Example: `0`.
    pub pps: Option<i32>,
    /// When it began, or where the period begins that the data is about. Example: `1557889506`.
    pub start_time: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `defense_end`.
    pub status: Option<Open<EventStatus>>,
}

response! {
    DdosEvent {
        "EndTime" => end_time: value,
        "Ip" => ip: value,
        "Mbps" => mbps: value,
        "Pps" => pps: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum EventStatus {
        /// In a black hole.
        HoleBegin = "hole_begin",
        /// Out of the black hole.
        HoleEnd = "hole_end",
        /// Being cleaned.
        DefenseBegin = "defense_begin",
        /// Cleaning has ended.
        DefenseEnd = "defense_end",
    }
}
