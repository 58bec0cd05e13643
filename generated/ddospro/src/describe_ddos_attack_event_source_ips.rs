// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDdosAttackEventSourceIps`, from `ddospro/DescribeDdosAttackEventSourceIps.md`.

use alicloud_runtime::codegen::*;

/// Lists the source addresses of a DDoS attack, with city and bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DescribeDdosAttackEventSourceIpsRequest::new()
///     .current_page(1)
///     .end_time(1536893404)
///     .ip("1.1.1.1")
///     .page_size(10)
///     .start_time(1536891600);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ddos_attack_event_source_ips(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDdosAttackEventSourceIpsRequest {
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

impl DescribeDdosAttackEventSourceIpsRequest {
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
    DescribeDdosAttackEventSourceIpsRequest {
        "CurrentPage" => current_page: query,
        "EndTime" => end_time: query,
        "Ip" => ip: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDdosAttackEventSourceIpsRequest {
    type Response = DescribeDdosAttackEventSourceIpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDdosAttackEventSourceIps")
        .required(&["CurrentPage", "EndTime", "Ip", "PageSize", "StartTime"])
        .read_only();
}

impl Paginated for DescribeDdosAttackEventSourceIpsRequest {
    type Item = IpList;
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
        Some(&mut response.data.as_mut()?.ip_list)
    }
}

/// Response to [`DescribeDdosAttackEventSourceIpsRequest`].
#[non_exhaustive]
pub struct DescribeDdosAttackEventSourceIpsResponse {
    /// What the call returns besides its status.
    pub data: Option<DdosAttackEventSourceIpData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
}

response! {
    DescribeDdosAttackEventSourceIpsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DdosAttackEventSourceIpData {
    /// Items of the kind IP address that were found or are concerned.
    pub ip_list: Vec<IpList>,
    /// How many items match in all, over all pages. Example: `55`.
    pub total_count: Option<i32>,
}

response! {
    DdosAttackEventSourceIpData {
        "IpList" => ip_list: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind IP address that were found or are concerned.
#[non_exhaustive]
pub struct IpList {
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// Data rate of the in. Unit: `Bps`. Example: `65798144`.
    pub in_bps: Option<i32>,
    /// IP address that belongs to the source. Example: `2.2.2.2`.
    pub source_ip: Option<String>,
}

response! {
    IpList {
        "City" => city: value,
        "InBps" => in_bps: value,
        "SourceIp" => source_ip: value,
    }
}
