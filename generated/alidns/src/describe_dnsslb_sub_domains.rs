// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDNSSLBSubDomains`, from `alidns/DescribeDNSSLBSubDomains.md`.

use alicloud_runtime::codegen::*;

/// Lists the host names of a domain for which weights can be used.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDNSSLBSubDomainsRequest::new()
///     .domain_name("example.com");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dnsslb_sub_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDNSSLBSubDomainsRequest {
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: at most 100. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
    /// Host part of the name, such as `www`; `@` stands for the domain itself. Example: `test`.
    pub rr: Option<String>,
}

impl DescribeDNSSLBSubDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Rr`.
    pub fn rr(mut self, value: impl Into<String>) -> Self {
        self.rr = Some(value.into());
        self
    }
}

request! {
    DescribeDNSSLBSubDomainsRequest {
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "UserClientIp" => user_client_ip: query,
        "Rr" => rr: query,
    }
}

impl Operation for DescribeDNSSLBSubDomainsRequest {
    type Response = DescribeDNSSLBSubDomainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDNSSLBSubDomains")
        .required(&["DomainName"])
        .read_only();
}

impl Paginated for DescribeDNSSLBSubDomainsRequest {
    type Item = SlbSubDomain;
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
        Some(&mut response.slb_sub_domains)
    }
}

/// Response to [`DescribeDNSSLBSubDomainsRequest`].
#[non_exhaustive]
pub struct DescribeDNSSLBSubDomainsResponse {
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Host names for which weights can be used.
    pub slb_sub_domains: Vec<SlbSubDomain>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
}

response! {
    DescribeDNSSLBSubDomainsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "SlbSubDomains" => slb_sub_domains: list("SlbSubDomain"),
        "TotalCount" => total_count: value,
    }
}

/// Host names for which weights can be used.
#[non_exhaustive]
pub struct SlbSubDomain {
    /// Whether weights are in use for the host name. Example: `true`.
    pub open: Option<bool>,
    /// How many records there are. Example: `3`.
    pub record_count: Option<i64>,
    /// Full host name, such as `www.example.com`.
    pub sub_domain: Option<String>,
    /// Type of the DNS record, such as `A` or `CNAME`. Example: `LoadBalancer`.
    pub type_: Option<String>,
    /// Whether weights are in use, line by line.
    pub line_algorithms: Vec<LineAlgorithm>,
}

response! {
    SlbSubDomain {
        "Open" => open: value,
        "RecordCount" => record_count: value,
        "SubDomain" => sub_domain: value,
        "Type" => type_: value,
        "LineAlgorithms" => line_algorithms: list("LineAlgorithm"),
    }
}

/// Whether weights are in use, line by line.
#[non_exhaustive]
pub struct LineAlgorithm {
    /// Origin of queries, such as a carrier or region, that the record is meant for.
    /// Example: `default`.
    pub line: Option<String>,
    /// Whether weights are in use for the host name. Example: `true`.
    pub open: Option<bool>,
}

response! {
    LineAlgorithm {
        "Line" => line: value,
        "Open" => open: value,
    }
}
