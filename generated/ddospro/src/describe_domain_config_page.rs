// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainConfigPage`, from `ddospro/DescribeDomainConfigPage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Line};

/// Lists website domains with CNAME, instances, and origin servers, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DescribeDomainConfigPageRequest::new()
///     .page_no(1)
///     .page_size(10)
///     .domain("www.aliyun.com");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_domain_config_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainConfigPageRequest {
    /// **Required.** Which page of the list to return. Range: at least 1. Example: `1`.
    pub page_no: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: at most 5. Example: `5`.
    pub page_size: Option<i32>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

impl DescribeDomainConfigPageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    DescribeDomainConfigPageRequest {
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "Domain" => domain: query,
    }
}

impl Operation for DescribeDomainConfigPageRequest {
    type Response = DescribeDomainConfigPageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainConfigPage")
        .required(&["PageNo", "PageSize"])
        .read_only();
}

impl Paginated for DescribeDomainConfigPageRequest {
    type Item = ConfigList;
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
        Some(&mut response.config_list)
    }
}

/// Response to [`DescribeDomainConfigPageRequest`].
#[non_exhaustive]
pub struct DescribeDomainConfigPageResponse {
    /// Items of the kind config that were found or are concerned.
    pub config_list: Vec<ConfigList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `10`.
    pub total: Option<i32>,
}

response! {
    DescribeDomainConfigPageResponse {
        "ConfigList" => config_list: list(""),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// Items of the kind config that were found or are concerned.
#[non_exhaustive]
pub struct ConfigList {
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `xxxxxx.alicloudddos.com`.
    pub cname: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
}

response! {
    ConfigList {
        "Cname" => cname: value,
        "Domain" => domain: value,
        "Instances" => instances: list(""),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// ID of the instance, by which other calls name it. Example: `ddosbag-xxxx-xxxx`.
    pub instance_id: Option<String>,
    /// Free text kept with the instance. Example: `text`.
    pub instance_remark: Option<String>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    Instance {
        "InstanceId" => instance_id: value,
        "InstanceRemark" => instance_remark: value,
        "Rules" => rules: list(""),
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// Route or carrier line that is meant. Example: `CT`.
    pub line: Option<Open<Line>>,
    /// Items of the kind proxy type that were found or are concerned. Example: `["https", "http"]`.
    pub proxy_type_list: Vec<String>,
    /// Servers that belong to the real, one entry each. Example: `["2.2.2.2", "3.3.3.3"]`.
    pub real_servers: Vec<String>,
}

response! {
    Rule {
        "Ip" => ip: value,
        "Line" => line: value,
        "ProxyTypeList" => proxy_type_list: list(""),
        "RealServers" => real_servers: list(""),
    }
}
