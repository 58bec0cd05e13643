// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsProductInstances`, from `alidns/DescribeDnsProductInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the paid instances of the DNS service.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsProductInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dns_product_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsProductInstancesRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 1000. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
    /// Code of the edition that was bought. Example: `version1`.
    pub version_code: Option<String>,
    /// Whether the domain is hosted in the DNS service or answered as a caching proxy.
    /// Example: `PUBLIC`.
    pub domain_type: Option<String>,
    /// How the list is sorted. Example: `createDate`.
    pub order_by: Option<String>,
    /// Whether the list is sorted upward or downward. Example: `DESC`.
    pub direction: Option<String>,
}

impl DescribeDnsProductInstancesRequest {
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
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `VersionCode`.
    pub fn version_code(mut self, value: impl Into<String>) -> Self {
        self.version_code = Some(value.into());
        self
    }
    /// Sets `DomainType`.
    pub fn domain_type(mut self, value: impl Into<String>) -> Self {
        self.domain_type = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
}

request! {
    DescribeDnsProductInstancesRequest {
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "UserClientIp" => user_client_ip: query,
        "VersionCode" => version_code: query,
        "DomainType" => domain_type: query,
        "OrderBy" => order_by: query,
        "Direction" => direction: query,
    }
}

impl Operation for DescribeDnsProductInstancesRequest {
    type Response = DescribeDnsProductInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDnsProductInstances")
        .read_only();
}

impl Paginated for DescribeDnsProductInstancesRequest {
    type Item = DnsProduct;
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
        Some(&mut response.dns_products)
    }
}

/// Response to [`DescribeDnsProductInstancesRequest`].
#[non_exhaustive]
pub struct DescribeDnsProductInstancesResponse {
    /// Instances of the paid DNS service that were found.
    pub dns_products: Vec<DnsProduct>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
    /// Whether the domain is hosted in the DNS service or answered as a caching proxy.
    /// Example: `PUBLIC`.
    pub domain_type: Option<String>,
}

response! {
    DescribeDnsProductInstancesResponse {
        "DnsProducts" => dns_products: list("DnsProduct"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "DomainType" => domain_type: value,
    }
}

/// Instances of the paid DNS service that were found.
#[non_exhaustive]
pub struct DnsProduct {
    /// How many times the domain of a custom edition may be exchanged. Example: `3`.
    pub bind_count: Option<i64>,
    /// How many domains may be bound to the instance. Example: `5`.
    pub bind_domain_count: Option<i64>,
    /// How many domains are bound to the instance already. Example: `3`.
    pub bind_domain_used_count: Option<i64>,
    /// How many times the domain of a custom edition has been exchanged. Example: `1`.
    pub bind_used_count: Option<i64>,
    /// How large an attack on the DNS is absorbed, as bandwidth. Example: `50`.
    pub d_dos_defend_flow: Option<i64>,
    /// How large an attack on the DNS is absorbed, in queries; for custom editions. Example: `50`.
    pub d_dos_defend_query: Option<i64>,
    /// How many addresses one host name can spread its answers over. Example: `15`.
    pub dns_slb_count: Option<i64>,
    /// How strongly the DNS is shielded against attacks. Example: `no`.
    pub dns_security: Option<Open<DnsSecurity>>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `abc.com`.
    pub domain: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-12T09:23Z`.
    pub end_time: Option<Timestamp>,
    /// End of the time in question, as a Unix timestamp. Example: `1474335170000`.
    pub end_timestamp: Option<i64>,
    /// Whether global server load balancing may be used. Example: `true`.
    pub gslb: Option<bool>,
    /// Lines for whole carriers that records can be answered by. Example: `text`.
    pub isp_lines: Option<String>,
    /// Lines for carriers by province that records can be answered by. Example: `text`.
    pub isp_region_lines: Option<String>,
    /// Whether traffic to the domain's DNS is dropped because of an attack. Example: `false`.
    pub in_black_hole: Option<bool>,
    /// Whether traffic to the domain's DNS is being scrubbed because of an attack. Example: `false`.
    pub in_clean: Option<bool>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `i-8fj`.
    pub instance_id: Option<String>,
    /// How often addresses are checked. Unit: `minutes`. Example: `50`.
    pub monitor_frequency: Option<i64>,
    /// How many nodes check the addresses. Example: `5`.
    pub monitor_node_count: Option<i64>,
    /// How many health checks the instance may have. Example: `2`.
    pub monitor_task_count: Option<i64>,
    /// How large an attack is absorbed outside China, as bandwidth. Example: `1`.
    pub oversea_d_dos_defend_flow: Option<i64>,
    /// Lines outside China that records can be answered by. Example: `text`.
    pub oversea_line: Option<String>,
    /// Whether there are lines by region. Example: `true`.
    pub region_lines: Option<bool>,
    /// Lines for search engine crawlers that records can be answered by. Example: `text`.
    pub search_engine_lines: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2015-12-12T09:23Z`.
    pub start_time: Option<Timestamp>,
    /// Beginning of the time in question, as a Unix timestamp. Example: `1474335170000`.
    pub start_timestamp: Option<i64>,
    /// How many levels deep host names may go. Example: `6`.
    pub sub_domain_level: Option<i64>,
    /// Smallest TTL that records may have in this edition. Unit: `seconds`. Example: `10`.
    pub ttl_min_value: Option<i64>,
    /// How many records may redirect to a URL. Example: `20`.
    pub url_forward_count: Option<i64>,
    /// Code of the edition that was bought. Example: `version1`.
    pub version_code: Option<String>,
    /// Edition of the DNS service that was bought. Example: `text`.
    pub version_name: Option<String>,
    /// How the instance is paid for. Example: `Subscription`.
    pub payment_type: Option<String>,
    /// Whether the subscription of the instance is renewed by itself. Example: `true`.
    pub auto_renewal: Option<bool>,
}

response! {
    DnsProduct {
        "BindCount" => bind_count: value,
        "BindDomainCount" => bind_domain_count: value,
        "BindDomainUsedCount" => bind_domain_used_count: value,
        "BindUsedCount" => bind_used_count: value,
        "DDosDefendFlow" => d_dos_defend_flow: value,
        "DDosDefendQuery" => d_dos_defend_query: value,
        "DnsSLBCount" => dns_slb_count: value,
        "DnsSecurity" => dns_security: value,
        "Domain" => domain: value,
        "EndTime" => end_time: value,
        "EndTimestamp" => end_timestamp: value,
        "Gslb" => gslb: value,
        "ISPLines" => isp_lines: value,
        "ISPRegionLines" => isp_region_lines: value,
        "InBlackHole" => in_black_hole: value,
        "InClean" => in_clean: value,
        "InstanceId" => instance_id: value,
        "MonitorFrequency" => monitor_frequency: value,
        "MonitorNodeCount" => monitor_node_count: value,
        "MonitorTaskCount" => monitor_task_count: value,
        "OverseaDDosDefendFlow" => oversea_d_dos_defend_flow: value,
        "OverseaLine" => oversea_line: value,
        "RegionLines" => region_lines: value,
        "SearchEngineLines" => search_engine_lines: value,
        "StartTime" => start_time: value,
        "StartTimestamp" => start_timestamp: value,
        "SubDomainLevel" => sub_domain_level: value,
        "TTLMinValue" => ttl_min_value: value,
        "URLForwardCount" => url_forward_count: value,
        "VersionCode" => version_code: value,
        "VersionName" => version_name: value,
        "PaymentType" => payment_type: value,
        "AutoRenewal" => auto_renewal: value,
    }
}

values! {
    /// How strongly the DNS is shielded against attacks.
    pub enum DnsSecurity {
        /// No defense was bought.
        No = "no",
        /// Basic defense against attacks on the DNS.
        Basic = "basic",
        /// Full defense against attacks on the DNS.
        Advenced = "advenced",
    }
}
