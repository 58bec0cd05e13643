// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePdnsRequestStatistic`, from `alidns/DescribePdnsRequestStatistic.md`.

use alicloud_runtime::codegen::*;

/// Returns how many queries public DNS answered over time.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribePdnsRequestStatisticRequest::new();
/// let reply = client.describe_pdns_request_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePdnsRequestStatisticRequest {
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<String>,
    /// Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Full host name, such as `www.example.com`.
    pub sub_domain: Option<String>,
    /// Whether queries are counted for the account, for one domain or for one host name.
    /// Example: `ACCOUNT`.
    pub type_: Option<String>,
    /// First day of the period concerned. Example: `2024-06-14`.
    pub start_date: Option<String>,
    /// Last day of the period concerned. Example: `2024-07-01`.
    pub end_date: Option<String>,
}

impl DescribePdnsRequestStatisticRequest {
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
}

request! {
    DescribePdnsRequestStatisticRequest {
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
        "SubDomain" => sub_domain: query,
        "Type" => type_: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
    }
}

impl Operation for DescribePdnsRequestStatisticRequest {
    type Response = DescribePdnsRequestStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePdnsRequestStatistic")
        .read_only();
}

/// Response to [`DescribePdnsRequestStatisticRequest`].
#[non_exhaustive]
pub struct DescribePdnsRequestStatisticResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Query counts, one entry for each point in time.
    pub data: Vec<PdnsRequestStatisticData>,
}

response! {
    DescribePdnsRequestStatisticResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// Query counts, one entry for each point in time.
#[non_exhaustive]
pub struct PdnsRequestStatisticData {
    /// How many queries came over HTTP on IPv6. Example: `0`.
    pub v6_http_count: Option<i64>,
    /// How many queries came over HTTPS on IPv6. Example: `0`.
    pub v6_https_count: Option<i64>,
    /// Moment that the record or data point belongs to. Example: `1706716800000`.
    pub timestamp: Option<i64>,
    /// How many queries there were in all. Example: `0`.
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
    /// How many queries came over UDP. Example: `5000`.
    pub udp_total_count: Option<i64>,
    /// How many addresses sent queries. Example: `10`.
    pub ip_count: Option<i64>,
}

response! {
    PdnsRequestStatisticData {
        "V6HttpCount" => v6_http_count: value,
        "V6HttpsCount" => v6_https_count: value,
        "Timestamp" => timestamp: value,
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
    }
}
