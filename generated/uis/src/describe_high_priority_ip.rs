// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHighPriorityIp`, from `uis/DescribeHighPriorityIp.md`.

use alicloud_runtime::codegen::*;

/// Looks up one high-priority IP address, with state, domain and areas.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DescribeHighPriorityIpRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_high_priority_ip(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHighPriorityIpRequest {
    /// **Required** by the documentation; not checked here. IP address that belongs to the high
    /// priority.
    pub high_priority_ip: Option<String>,
    /// **Required** by the documentation; not checked here. ID of the UIS instance that the call is
    /// about. Example: `UIS-xxxsjkn8dtiej7bbb****`.
    pub uis_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeHighPriorityIpRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HighPriorityIp`.
    pub fn high_priority_ip(mut self, value: impl Into<String>) -> Self {
        self.high_priority_ip = Some(value.into());
        self
    }
    /// Sets `UisId`.
    pub fn uis_id(mut self, value: impl Into<String>) -> Self {
        self.uis_id = Some(value.into());
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeHighPriorityIpRequest {
        "HighPriorityIp" => high_priority_ip: query,
        "UisId" => uis_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeHighPriorityIpRequest {
    type Response = DescribeHighPriorityIpResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHighPriorityIp")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeHighPriorityIpRequest {
    type Item = HighPriorityIp;
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
        Some(&mut response.high_priority_ips)
    }
}

/// Response to [`DescribeHighPriorityIpRequest`].
#[non_exhaustive]
pub struct DescribeHighPriorityIpResponse {
    /// IP addresses that belong to the high priority.
    pub high_priority_ips: Vec<HighPriorityIp>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A35AEC0B-1820-4969-9A2E-6BFC1ADC9936`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeHighPriorityIpResponse {
        "HighPriorityIps" => high_priority_ips: list("HighPriorityIp"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// IP addresses that belong to the high priority.
#[non_exhaustive]
pub struct HighPriorityIp {
    /// ID of the board area that the item belongs to or stands for. Example: `cn-hangzhou`.
    pub board_area_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.google.com`.
    pub domain: Option<String>,
    /// ID of the dynamic off area that the item belongs to or stands for. Example: `us-west-1`.
    pub dynamic_off_area_id: Option<String>,
    /// IP address of the host or service concerned. Example: `61.19.1.XXX`.
    pub ip: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
    /// ID of the static off area that the item belongs to or stands for. Example: `us-west-1`.
    pub static_off_area_id: Option<String>,
}

response! {
    HighPriorityIp {
        "BoardAreaId" => board_area_id: value,
        "Domain" => domain: value,
        "DynamicOffAreaId" => dynamic_off_area_id: value,
        "Ip" => ip: value,
        "State" => state: value,
        "StaticOffAreaId" => static_off_area_id: value,
    }
}
