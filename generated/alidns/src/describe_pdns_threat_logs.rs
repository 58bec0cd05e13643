// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePdnsThreatLogs`, from `alidns/DescribePdnsThreatLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists requests in Public DNS that were found to be threats.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribePdnsThreatLogsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_pdns_threat_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePdnsThreatLogsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// What kind of attack or malware the threat is.
    pub threat_type: Option<String>,
    /// How serious the threat is.
    pub threat_level: Option<String>,
    /// Address that the threat came from.
    pub threat_source_ip: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// First day of the period concerned.
    pub start_date: Option<String>,
    /// Last day of the period concerned.
    pub end_date: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
}

impl DescribePdnsThreatLogsRequest {
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
    /// Sets `ThreatSourceIp`.
    pub fn threat_source_ip(mut self, value: impl Into<String>) -> Self {
        self.threat_source_ip = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
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
    DescribePdnsThreatLogsRequest {
        "Lang" => lang: query,
        "ThreatType" => threat_type: query,
        "ThreatLevel" => threat_level: query,
        "ThreatSourceIp" => threat_source_ip: query,
        "Keyword" => keyword: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePdnsThreatLogsRequest {
    type Response = DescribePdnsThreatLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePdnsThreatLogs").read_only();
}

impl Paginated for DescribePdnsThreatLogsRequest {
    type Item = Log;
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
        Some(&mut response.logs)
    }
}

/// Response to [`DescribePdnsThreatLogsRequest`].
#[non_exhaustive]
pub struct DescribePdnsThreatLogsResponse {
    /// How many items match in all, over all pages.
    pub total_count: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Page of the list that this response holds.
    pub page_number: Option<i64>,
    /// Log entries that were found.
    pub logs: Vec<Log>,
}

response! {
    DescribePdnsThreatLogsResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Logs" => logs: list(""),
    }
}

/// Log entries that were found.
#[non_exhaustive]
pub struct Log {
    /// When the threat was met.
    pub threat_time: Option<String>,
    /// What kind of attack or malware the threat is.
    pub threat_type: Option<String>,
    /// How serious the threat is.
    pub threat_level: Option<String>,
    /// Address that the query came from.
    pub source_ip: Option<String>,
    /// Full host name, such as `www.example.com`.
    pub sub_domain: Option<String>,
}

response! {
    Log {
        "ThreatTime" => threat_time: value,
        "ThreatType" => threat_type: value,
        "ThreatLevel" => threat_level: value,
        "SourceIp" => source_ip: value,
        "SubDomain" => sub_domain: value,
    }
}
