// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePostpayTrafficDetail`, from `cloudfw/DescribePostpayTrafficDetail.md`.

use alicloud_runtime::codegen::*;

/// Lists the billed traffic of pay-as-you-go by day, instance and traffic type.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribePostpayTrafficDetailRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .traffic_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_postpay_traffic_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePostpayTrafficDetailRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub current_page: Option<i64>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Keeps what has this address, name or ID.
    pub search_item: Option<String>,
    /// **Required.** Which kind of traffic it is or is to be.
    pub traffic_type: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
}

impl DescribePostpayTrafficDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i64) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `SearchItem`.
    pub fn search_item(mut self, value: impl Into<String>) -> Self {
        self.search_item = Some(value.into());
        self
    }
    /// Sets `TrafficType`, which is required.
    pub fn traffic_type(mut self, value: impl Into<String>) -> Self {
        self.traffic_type = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
}

request! {
    DescribePostpayTrafficDetailRequest {
        "Lang" => lang: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SearchItem" => search_item: query,
        "TrafficType" => traffic_type: query,
        "Order" => order: query,
        "RegionNo" => region_no: query,
    }
}

impl Operation for DescribePostpayTrafficDetailRequest {
    type Response = DescribePostpayTrafficDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePostpayTrafficDetail")
        .required(&["StartTime", "EndTime", "TrafficType"])
        .read_only();
}

impl Paginated for DescribePostpayTrafficDetailRequest {
    type Item = TrafficList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.traffic_list)
    }
}

/// Response to [`DescribePostpayTrafficDetailRequest`].
#[non_exhaustive]
pub struct DescribePostpayTrafficDetailResponse {
    /// How many items match in all, over all pages. Example: `132`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0525EADE-C112-5702-A5BC-0E2F6F94DB23`.
    pub request_id: Option<String>,
    /// Items of the kind traffic that were found or are concerned.
    pub traffic_list: Vec<TrafficList>,
}

response! {
    DescribePostpayTrafficDetailResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "TrafficList" => traffic_list: list(""),
    }
}

/// Items of the kind traffic that were found or are concerned.
#[non_exhaustive]
pub struct TrafficList {
    /// Day of the figures, as digits of year, month and day. Example: `20231001`.
    pub traffic_day: Option<String>,
    /// Which kind of traffic it is or is to be. Example: `EIP_TRAFFIC`.
    pub traffic_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-8vb2d7c9mtn0bo9qcraq`.
    pub instance_id: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `39.106.146.214`.
    pub resource_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `EcsPublicIP`.
    pub instance_type: Option<String>,
    /// How many bytes this is: total. Example: `1215096939`.
    pub total_bytes: Option<i64>,
    /// How many bytes this is: in. Example: `1115096939`.
    pub in_bytes: Option<i64>,
    /// How many bytes this is: out. Example: `100000000`.
    pub out_bytes: Option<i64>,
}

response! {
    TrafficList {
        "TrafficDay" => traffic_day: value,
        "TrafficType" => traffic_type: value,
        "InstanceId" => instance_id: value,
        "ResourceId" => resource_id: value,
        "InstanceType" => instance_type: value,
        "TotalBytes" => total_bytes: value,
        "InBytes" => in_bytes: value,
        "OutBytes" => out_bytes: value,
    }
}
