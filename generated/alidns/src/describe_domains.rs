// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomains`, from `alidns/DescribeDomains.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the domains of the account in Alibaba Cloud DNS, filtered by keyword, group and so on.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDomainsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainsRequest {
    /// ID of a domain group; the default group applies where none is given. Example: `2223`.
    pub group_id: Option<String>,
    /// Text to search for, regardless of case. Example: `com`.
    pub key_word: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-resourcegroupid01`.
    pub resource_group_id: Option<String>,
    /// Whether the keyword has to match as a whole or in part. Example: `LIKE`.
    pub search_mode: Option<Open<SearchMode>>,
    /// Whether the response says which domains are marked as favorites. Example: `true`.
    pub starmark: Option<bool>,
}

impl DescribeDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `KeyWord`.
    pub fn key_word(mut self, value: impl Into<String>) -> Self {
        self.key_word = Some(value.into());
        self
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `SearchMode`.
    pub fn search_mode(mut self, value: impl Into<Open<SearchMode>>) -> Self {
        self.search_mode = Some(value.into());
        self
    }
    /// Sets `Starmark`.
    #[inline]
    pub fn starmark(mut self, value: bool) -> Self {
        self.starmark = Some(value);
        self
    }
}

request! {
    DescribeDomainsRequest {
        "GroupId" => group_id: query,
        "KeyWord" => key_word: query,
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "SearchMode" => search_mode: query,
        "Starmark" => starmark: query,
    }
}

impl Operation for DescribeDomainsRequest {
    type Response = DescribeDomainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomains").read_only();
}

impl Paginated for DescribeDomainsRequest {
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

/// Response to [`DescribeDomainsRequest`].
#[non_exhaustive]
pub struct DescribeDomainsResponse {
    /// Domain names, one entry each.
    pub domains: Vec<Domain>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `68386699-8B9E-4D5B-BC4C-75A28F6C2A00`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
}

response! {
    DescribeDomainsResponse {
        "Domains" => domains: list("Domain"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Domain names, one entry each.
#[non_exhaustive]
pub struct Domain {
    /// Whether the domain is registered with Alibaba Cloud. Example: `true`.
    pub ali_domain: Option<bool>,
    /// Name servers that the domain has in the DNS service.
    /// Example: `{"DnsServer": ["ns1.alidns.com","ns2.alidns.com"]}`.
    pub dns_servers: Vec<String>,
    /// ID that the DNS service gave the domain. Example: `00efd71a-770e-4255-b54e-6fe5659baffe`.
    pub domain_id: Option<String>,
    /// Domain that the entry is about, without any host part. Example: `abc.com`.
    pub domain_name: Option<String>,
    /// ID of a domain group; the default group applies where none is given. Example: `2223`.
    pub group_id: Option<String>,
    /// Label of the domain group that people recognize it by. Example: `mygroup`.
    pub group_name: Option<String>,
    /// When the instance that the domain is bound to expires. Example: `2020-03-14T16:00Z`.
    pub instance_end_time: Option<Timestamp>,
    /// Whether the instance that the domain is bound to has run out. Example: `false`.
    pub instance_expired: Option<bool>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `i-7bg`.
    pub instance_id: Option<String>,
    /// Domain in Punycode, the ASCII form of names with other letters. Example: `abc.com`.
    pub puny_code: Option<String>,
    /// How many records there are. Example: `100`.
    pub record_count: Option<i64>,
    /// Email address of the domain's registrant. Example: `test@example.com`.
    pub registrant_email: Option<String>,
    /// Free text for people; it has no technical effect. Example: `remark`.
    pub remark: Option<String>,
    /// Code of the edition that was bought. Example: `version_enterprise_basic`.
    pub version_code: Option<String>,
    /// Edition of the DNS service that was bought. Example: `text`.
    pub version_name: Option<String>,
    /// When the item was created. Example: `2019-01-30T05:25Z`.
    pub create_time: Option<Timestamp>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg***`.
    pub resource_group_id: Option<String>,
    /// When the item was created, as a Unix timestamp. Example: `1660546144000`.
    pub create_timestamp: Option<i64>,
    /// Whether the domain is marked as a favorite. Example: `true`.
    pub starmark: Option<bool>,
    /// Whether traffic analysis is on for the domain. Example: `OPEN`.
    pub domain_logging_switch_status: Option<String>,
    /// Whether secondary DNS is on for the domain.
    pub slave_dns_status: Option<String>,
}

response! {
    Domain {
        "AliDomain" => ali_domain: value,
        "DnsServers" => dns_servers: list("DnsServer"),
        "DomainId" => domain_id: value,
        "DomainName" => domain_name: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "InstanceEndTime" => instance_end_time: value,
        "InstanceExpired" => instance_expired: value,
        "InstanceId" => instance_id: value,
        "PunyCode" => puny_code: value,
        "RecordCount" => record_count: value,
        "RegistrantEmail" => registrant_email: value,
        "Remark" => remark: value,
        "VersionCode" => version_code: value,
        "VersionName" => version_name: value,
        "CreateTime" => create_time: value,
        "Tags" => tags: list("Tag"),
        "ResourceGroupId" => resource_group_id: value,
        "CreateTimestamp" => create_timestamp: value,
        "Starmark" => starmark: value,
        "DomainLoggingSwitchStatus" => domain_logging_switch_status: value,
        "SlaveDnsStatus" => slave_dns_status: value,
    }
}

values! {
    /// Whether the keyword has to match as a whole or in part.
    pub enum SearchMode {
        /// A part of the name suffices.
        Like = "LIKE",
        /// The whole name has to match.
        Exact = "EXACT",
    }
}
