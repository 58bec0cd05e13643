// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsCacheDomains`, from `alidns/DescribeDnsCacheDomains.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SourceDnsServer};

/// Lists the domains that the service answers as a proxy of other DNS servers.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsCacheDomainsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dns_cache_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsCacheDomainsRequest {
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<String>,
    /// Text to search for. Example: `a`.
    pub keyword: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
}

impl DescribeDnsCacheDomainsRequest {
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
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
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
}

request! {
    DescribeDnsCacheDomainsRequest {
        "Lang" => lang: query,
        "Keyword" => keyword: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDnsCacheDomainsRequest {
    type Response = DescribeDnsCacheDomainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDnsCacheDomains").read_only();
}

impl Paginated for DescribeDnsCacheDomainsRequest {
    type Item = Domain;
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
        Some(&mut response.domains)
    }
}

/// Response to [`DescribeDnsCacheDomainsRequest`].
#[non_exhaustive]
pub struct DescribeDnsCacheDomainsResponse {
    /// Domain names, one entry each.
    pub domains: Vec<Domain>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `57121A9C-CDCF-541F-AD39-275D89099420`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i64>,
}

response! {
    DescribeDnsCacheDomainsResponse {
        "Domains" => domains: list(""),
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
    }
}

/// Domain names, one entry each.
#[non_exhaustive]
pub struct Domain {
    /// Protocol for queries to the origin servers. Example: `UDP`.
    pub source_protocol: Option<String>,
    /// When the item was last changed. Example: `2023-05-22T03:40Z`.
    pub update_time: Option<Timestamp>,
    /// Free text for people; it has no technical effect. Example: `remark`.
    pub remark: Option<String>,
    /// When the instance runs out unless it is renewed. Example: `2022-12-02T16:00Z`.
    pub expire_time: Option<Timestamp>,
    /// When the item was created. Example: `2022-10-17T06:13Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `i-7***`.
    pub instance_id: Option<String>,
    /// Whether the origin servers support EDNS. Example: `SUPPORT`.
    pub source_edns: Option<String>,
    /// Domain that the entry is about, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID that the DNS service gave the domain. Example: `00efd71a-770e-*****************`.
    pub domain_id: Option<String>,
    /// When the item was last changed, as a Unix timestamp. Example: `1671690491000`.
    pub update_timestamp: Option<i64>,
    /// When the instance or domain expires, as a Unix timestamp. Example: `1692374400000`.
    pub expire_timestamp: Option<i64>,
    /// Longest time that answers from the origin servers are cached, whatever their own TTL.
    /// Example: `86400`.
    pub cache_ttl_max: Option<i32>,
    /// Shortest time that answers from the origin servers are cached, whatever their own TTL.
    /// Example: `30`.
    pub cache_ttl_min: Option<i32>,
    /// Code of the edition that was bought. Example: `ultimate`.
    pub version_code: Option<String>,
    /// DNS servers that answers are fetched from.
    pub source_dns_servers: Vec<SourceDnsServer>,
    /// When the item was created, as a Unix timestamp. Example: `1660546144000`.
    pub create_timestamp: Option<i64>,
}

response! {
    Domain {
        "SourceProtocol" => source_protocol: value,
        "UpdateTime" => update_time: value,
        "Remark" => remark: value,
        "ExpireTime" => expire_time: value,
        "CreateTime" => create_time: value,
        "InstanceId" => instance_id: value,
        "SourceEdns" => source_edns: value,
        "DomainName" => domain_name: value,
        "DomainId" => domain_id: value,
        "UpdateTimestamp" => update_timestamp: value,
        "ExpireTimestamp" => expire_timestamp: value,
        "CacheTtlMax" => cache_ttl_max: value,
        "CacheTtlMin" => cache_ttl_min: value,
        "VersionCode" => version_code: value,
        "SourceDnsServers" => source_dns_servers: list(""),
        "CreateTimestamp" => create_timestamp: value,
    }
}
