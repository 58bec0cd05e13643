// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInternetOpenIp`, from `cloudfw/DescribeInternetOpenIp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the public IP addresses that are exposed to the Internet, with risk and traffic share.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeInternetOpenIpRequest::new()
///     .current_page("...")
///     .page_size("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_internet_open_ip(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInternetOpenIpRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that the service goes by.
    pub service_name: Option<String>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<String>,
    /// Keeps what is open or reached on this number.
    pub port: Option<String>,
    /// ID of the assets instance that the call is about.
    pub assets_instance_id: Option<String>,
    /// Name that the assets instance goes by.
    pub assets_instance_name: Option<String>,
    /// IP address that belongs to the public.
    pub public_ip: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// Which kind of assets it is or is to be.
    pub assets_type: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeInternetOpenIpRequest {
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
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(mut self, value: impl Into<String>) -> Self {
        self.risk_level = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `AssetsInstanceId`.
    pub fn assets_instance_id(mut self, value: impl Into<String>) -> Self {
        self.assets_instance_id = Some(value.into());
        self
    }
    /// Sets `AssetsInstanceName`.
    pub fn assets_instance_name(mut self, value: impl Into<String>) -> Self {
        self.assets_instance_name = Some(value.into());
        self
    }
    /// Sets `PublicIp`.
    pub fn public_ip(mut self, value: impl Into<String>) -> Self {
        self.public_ip = Some(value.into());
        self
    }
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `AssetsType`.
    pub fn assets_type(mut self, value: impl Into<String>) -> Self {
        self.assets_type = Some(value.into());
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
    /// Sets `CurrentPage`, which is required.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeInternetOpenIpRequest {
        "Lang" => lang: query,
        "ServiceName" => service_name: query,
        "RiskLevel" => risk_level: query,
        "Port" => port: query,
        "AssetsInstanceId" => assets_instance_id: query,
        "AssetsInstanceName" => assets_instance_name: query,
        "PublicIp" => public_ip: query,
        "RegionNo" => region_no: query,
        "AssetsType" => assets_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeInternetOpenIpRequest {
    type Response = DescribeInternetOpenIpResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInternetOpenIp")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
}

impl Paginated for DescribeInternetOpenIpRequest {
    type Item = DataList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data_list)
    }
}

/// Response to [`DescribeInternetOpenIpRequest`].
#[non_exhaustive]
pub struct DescribeInternetOpenIpResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6B780BD6-282C-51A9-A8E6-59F636BAFA54`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind data that were found or are concerned.
    pub data_list: Vec<DataList>,
}

response! {
    DescribeInternetOpenIpResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "DataList" => data_list: list(""),
    }
}

/// Items of the kind data that were found or are concerned.
#[non_exhaustive]
pub struct DataList {
    /// Level that the risk has on its scale. Example: `3`.
    pub risk_level: Option<i32>,
    /// Share of the asset's traffic in the last day that went by this address, in percent.
    /// Example: `11.1`.
    pub traffic_percent1_day: Option<String>,
    /// Details about the ACL recommend. Example: `text`.
    pub acl_recommend_detail: Option<String>,
    /// Name that the assets goes by. Example: `launch-advisor-2023****`.
    pub assets_name: Option<String>,
    /// Number that picks out the region. Example: `cn-shenzhen`.
    pub region_no: Option<String>,
    /// Which kind of assets it is or is to be. Example: `EcsEIP`.
    pub assets_type: Option<String>,
    /// Whether the service has a rule to propose for it. Example: `true`.
    pub has_acl_recommend: Option<bool>,
    /// How many there are of this: detail. Example: `5`.
    pub detail_num: Option<i32>,
    /// Share of the asset's traffic in the last 7 days that went by this address, in percent.
    /// Example: `77.7`.
    pub traffic_percent7_day: Option<String>,
    /// Share of the asset's traffic in the last 30 days that went by this address, in percent.
    /// Example: `99.9`.
    pub traffic_percent30_day: Option<String>,
    /// IP address that belongs to the public. Example: `203.0.113.1`.
    pub public_ip: Option<String>,
    /// Why it came to the risk. Example: `text`.
    pub risk_reason: Option<String>,
    /// ID of the assets instance that the item belongs to or stands for.
    /// Example: `i-bp1ix9w22kv6aew9****`.
    pub assets_instance_id: Option<String>,
    /// Items of the kind port that were found or are concerned.
    /// Example: `["3000","5601","8886,"8887","8889"]`.
    pub port_list: Vec<String>,
    /// Items of the kind service name that were found or are concerned.
    /// Example: `['HTTPS', 'RDP', 'SSL', 'Unknown']`.
    pub service_name_list: Vec<String>,
}

response! {
    DataList {
        "RiskLevel" => risk_level: value,
        "TrafficPercent1Day" => traffic_percent1_day: value,
        "AclRecommendDetail" => acl_recommend_detail: value,
        "AssetsName" => assets_name: value,
        "RegionNo" => region_no: value,
        "AssetsType" => assets_type: value,
        "HasAclRecommend" => has_acl_recommend: value,
        "DetailNum" => detail_num: value,
        "TrafficPercent7Day" => traffic_percent7_day: value,
        "TrafficPercent30Day" => traffic_percent30_day: value,
        "PublicIp" => public_ip: value,
        "RiskReason" => risk_reason: value,
        "AssetsInstanceId" => assets_instance_id: value,
        "PortList" => port_list: list(""),
        "ServiceNameList" => service_name_list: list(""),
    }
}
