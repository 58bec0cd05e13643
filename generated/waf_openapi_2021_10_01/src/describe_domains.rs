// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomains`, from `waf-openapi_2021_10_01/DescribeDomains.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the domains that were added to WAF in CNAME mode.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeDomainsRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Address of the origin, either an IP address or a host name.
    pub backend: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: at most 50.
    pub page_size: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl DescribeDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Backend`.
    pub fn backend(mut self, value: impl Into<String>) -> Self {
        self.backend = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeDomainsRequest {
        "InstanceId" => instance_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "Domain" => domain: query,
        "Backend" => backend: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeDomainsRequest {
    type Response = DescribeDomainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomains")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDomainsRequest {
    type Item = Domain;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.domains)
    }
}

/// Response to [`DescribeDomainsRequest`].
#[non_exhaustive]
pub struct DescribeDomainsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABF68BB3-2C48-5FA4-9750-D5FE55700E36`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `146`.
    pub total_count: Option<i64>,
    /// Domain names, one entry each.
    pub domains: Vec<Domain>,
}

response! {
    DescribeDomainsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Domains" => domains: list(""),
    }
}

/// Domain names, one entry each.
#[non_exhaustive]
pub struct Domain {
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyundoc.com`.
    pub domain: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `xxxxxcvdaf.****.com`.
    pub cname: Option<String>,
    /// Network ports that belong to the listen.
    pub listen_ports: Option<ListenPorts>,
    /// The backeds that are concerned.
    pub backeds: Option<Backeds>,
    /// ID of the resource manager resource group that the item belongs to or stands for.
    /// Example: `rg-acfmvtc5z52****`.
    pub resource_manager_resource_group_id: Option<String>,
}

response! {
    Domain {
        "Domain" => domain: value,
        "Status" => status: value,
        "Cname" => cname: value,
        "ListenPorts" => listen_ports: value,
        "Backeds" => backeds: value,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: value,
    }
}

/// Network ports that belong to the listen.
#[non_exhaustive]
pub struct ListenPorts {
    /// Ports that take plain HTTP. Example: `80`.
    pub http: Vec<i64>,
    /// The HTTPs that were found or are concerned, one entry each. Example: `443`.
    pub https: Vec<i64>,
}

response! {
    ListenPorts {
        "Http" => http: list(""),
        "Https" => https: list(""),
    }
}

/// The backeds that are concerned.
#[non_exhaustive]
pub struct Backeds {
    /// Ports that take plain HTTP.
    pub http: Vec<Http>,
    /// The HTTPs that were found or are concerned, one entry each.
    pub https: Vec<Http>,
}

response! {
    Backeds {
        "Http" => http: list(""),
        "Https" => https: list(""),
    }
}

/// Ports that take plain HTTP.
#[non_exhaustive]
pub struct Http {
    /// Address of the origin, either an IP address or a host name. Example: `1.1.XX.XX`.
    pub backend: Option<String>,
}

response! {
    Http {
        "Backend" => backend: value,
    }
}
