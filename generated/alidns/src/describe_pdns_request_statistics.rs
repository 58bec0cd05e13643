// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePdnsRequestStatistics`, from `alidns/DescribePdnsRequestStatistics.md`.

use alicloud_runtime::codegen::*;

/// Counts requests to Public DNS by domain or subdomain and by protocol.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribePdnsRequestStatisticsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_pdns_request_statistics(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePdnsRequestStatisticsRequest {
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<String>,
    /// Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Full host name, such as `www.example.com`.
    pub sub_domain: Option<String>,
    /// Whether queries are counted domain by domain or host name by host name. Example: `DOMAIN`.
    pub type_: Option<String>,
    /// First day of the period concerned. Example: `2024-06-14`.
    pub start_date: Option<String>,
    /// Last day of the period concerned. Example: `2024-07-14`.
    pub end_date: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
}

impl DescribePdnsRequestStatisticsRequest {
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
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `SubDomain`.
    pub fn sub_domain(mut self, value: impl Into<String>) -> Self {
        self.sub_domain = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `StartDate`.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `EndDate`.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
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
    DescribePdnsRequestStatisticsRequest {
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
        "SubDomain" => sub_domain: query,
        "Type" => type_: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePdnsRequestStatisticsRequest {
    type Response = DescribePdnsRequestStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePdnsRequestStatistics")
        .read_only();
}

impl Paginated for DescribePdnsRequestStatisticsRequest {
    type Item = PdnsRequestStatisticData;
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
        Some(&mut response.data)
    }
}

/// Response to [`DescribePdnsRequestStatisticsRequest`].
#[non_exhaustive]
pub struct DescribePdnsRequestStatisticsResponse {
    /// How many items match in all, over all pages. Example: `49`.
    pub total_count: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i64>,
    /// Query counts, one entry for each domain or host name.
    pub data: Vec<PdnsRequestStatisticData>,
}

response! {
    DescribePdnsRequestStatisticsResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Data" => data: list(""),
    }
}

/// Query counts, one entry for each domain or host name.
#[non_exhaustive]
pub struct PdnsRequestStatisticData {
    /// Domain that the entry is about, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Full host name, such as `www.example.com`.
    pub sub_domain: Option<String>,
    /// How many queries came over HTTP on IPv6. Example: `0`.
    pub v6_http_count: Option<i64>,
    /// How many queries came over HTTPS on IPv6. Example: `0`.
    pub v6_https_count: Option<i64>,
    /// How many queries there were in all. Example: `500`.
    pub total_count: Option<i64>,
    /// How many queries came over HTTP on IPv4. Example: `0`.
    pub v4_http_count: Option<i64>,
    /// How many queries came over HTTPS on IPv4. Example: `0`.
    pub v4_https_count: Option<i64>,
    /// How many queries came over IPv4. Example: `0`.
    pub v4_count: Option<i64>,
    /// How many queries came over IPv6. Example: `0`.
    pub v6_count: Option<i64>,
    /// How many queries came over HTTP. Example: `0`.
    pub http_count: Option<i64>,
    /// How many queries came over HTTPS. Example: `0`.
    pub https_count: Option<i64>,
    /// How many queries came by DNS over HTTPS. Example: `0`.
    pub doh_total_count: Option<i64>,
    /// How many queries came over UDP. Example: `500`.
    pub udp_total_count: Option<i64>,
    /// How many addresses sent queries. Example: `10`.
    pub ip_count: Option<i64>,
    /// How many threats were met.
    pub threat_count: Option<i64>,
    /// Most serious level among the threats.
    pub max_threat_level: Option<String>,
    /// What is known about the threat.
    pub threat_info: Vec<ThreatInfo>,
}

response! {
    PdnsRequestStatisticData {
        "DomainName" => domain_name: value,
        "SubDomain" => sub_domain: value,
        "V6HttpCount" => v6_http_count: value,
        "V6HttpsCount" => v6_https_count: value,
        "TotalCount" => total_count: value,
        "V4HttpCount" => v4_http_count: value,
        "V4HttpsCount" => v4_https_count: value,
        "V4Count" => v4_count: value,
        "V6Count" => v6_count: value,
        "HttpCount" => http_count: value,
        "HttpsCount" => https_count: value,
        "DohTotalCount" => doh_total_count: value,
        "UdpTotalCount" => udp_total_count: value,
        "IpCount" => ip_count: value,
        "ThreatCount" => threat_count: value,
        "MaxThreatLevel" => max_threat_level: value,
        "ThreatInfo" => threat_info: list(""),
    }
}

/// What is known about the threat.
#[non_exhaustive]
pub struct ThreatInfo {
    /// What kind of attack or malware the threat is.
    pub threat_type: Option<String>,
    /// How serious the threat is.
    pub threat_level: Option<String>,
}

response! {
    ThreatInfo {
        "ThreatType" => threat_type: value,
        "ThreatLevel" => threat_level: value,
    }
}
