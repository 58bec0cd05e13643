// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePdnsThreatStatistics`, from `alidns/DescribePdnsThreatStatistics.md`.

use alicloud_runtime::codegen::*;

/// Counts the threats found in Public DNS, by domain and so on.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribePdnsThreatStatisticsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_pdns_threat_statistics(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePdnsThreatStatisticsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Domain to work on or look for, without any host part.
    pub domain_name: Option<String>,
    /// Full host name, such as `www.example.com`.
    pub sub_domain: Option<String>,
    /// What kind of attack or malware the threat is.
    pub threat_type: Option<String>,
    /// How serious the threat is.
    pub threat_level: Option<String>,
    /// What the threats are counted by.
    pub type_: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Whether the list is sorted upward or downward.
    pub direction: Option<String>,
    /// Address that the threat came from.
    pub threat_source_ip: Option<String>,
    /// First day of the period concerned.
    pub start_date: Option<String>,
    /// Last day of the period concerned.
    pub end_date: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
}

impl DescribePdnsThreatStatisticsRequest {
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
    /// Sets `ThreatType`.
    pub fn threat_type(mut self, value: impl Into<String>) -> Self {
        self.threat_type = Some(value.into());
        self
    }
    /// Sets `ThreatLevel`.
    pub fn threat_level(mut self, value: impl Into<String>) -> Self {
        self.threat_level = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
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
    /// Sets `ThreatSourceIp`.
    pub fn threat_source_ip(mut self, value: impl Into<String>) -> Self {
        self.threat_source_ip = Some(value.into());
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
    DescribePdnsThreatStatisticsRequest {
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
        "SubDomain" => sub_domain: query,
        "ThreatType" => threat_type: query,
        "ThreatLevel" => threat_level: query,
        "Type" => type_: query,
        "OrderBy" => order_by: query,
        "Direction" => direction: query,
        "ThreatSourceIp" => threat_source_ip: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePdnsThreatStatisticsRequest {
    type Response = DescribePdnsThreatStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePdnsThreatStatistics")
        .read_only();
}

impl Paginated for DescribePdnsThreatStatisticsRequest {
    type Item = PdnsThreatStatisticData;
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

/// Response to [`DescribePdnsThreatStatisticsRequest`].
#[non_exhaustive]
pub struct DescribePdnsThreatStatisticsResponse {
    /// How many items match in all, over all pages.
    pub total_count: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Page of the list that this response holds.
    pub page_number: Option<i64>,
    /// Threat counts, one entry for each domain or other subject.
    pub data: Vec<PdnsThreatStatisticData>,
}

response! {
    DescribePdnsThreatStatisticsResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Data" => data: list(""),
    }
}

/// Threat counts, one entry for each domain or other subject.
#[non_exhaustive]
pub struct PdnsThreatStatisticData {
    /// Domain that the entry is about, without any host part.
    pub domain_name: Option<String>,
    /// Full host name, such as `www.example.com`.
    pub sub_domain: Option<String>,
    /// When the latest threat was met.
    pub latest_threat_time: Option<i64>,
    /// How many threats there were in all.
    pub total_count: Option<i64>,
    /// How many queries came by DNS over HTTPS.
    pub doh_total_count: Option<i64>,
    /// How many queries came over UDP.
    pub udp_total_count: Option<i64>,
    /// Most serious level among the threats.
    pub max_threat_level: Option<String>,
    /// How many domains the group or the account has.
    pub domain_count: Option<i64>,
    /// Address that the query came from.
    pub source_ip: Option<String>,
    /// What kind of attack or malware the threat is.
    pub threat_type: Option<String>,
    /// How serious the threat is.
    pub threat_level: Option<String>,
}

response! {
    PdnsThreatStatisticData {
        "DomainName" => domain_name: value,
        "SubDomain" => sub_domain: value,
        "LatestThreatTime" => latest_threat_time: value,
        "TotalCount" => total_count: value,
        "DohTotalCount" => doh_total_count: value,
        "UdpTotalCount" => udp_total_count: value,
        "MaxThreatLevel" => max_threat_level: value,
        "DomainCount" => domain_count: value,
        "SourceIp" => source_ip: value,
        "ThreatType" => threat_type: value,
        "ThreatLevel" => threat_level: value,
    }
}
