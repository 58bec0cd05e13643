// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainStatisticsSummary`, from `alidns/DescribeDomainStatisticsSummary.md`.

use alicloud_runtime::codegen::*;

/// Lists the domains in paid editions with the total of their queries.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDomainStatisticsSummaryRequest::new()
///     .page_number(1)
///     .start_date("2019-07-04");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_domain_statistics_summary(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainStatisticsSummaryRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Which page of the list to return. Range: at least 1. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// **Required.** First day of the period concerned. Example: `2019-07-04`.
    pub start_date: Option<String>,
    /// Last day of the period concerned. Example: `2019-07-04`.
    pub end_date: Option<String>,
    /// Whether the keyword has to match as a whole or in part. Example: `LIKE`.
    pub search_mode: Option<String>,
    /// Text to search for. Example: `test`.
    pub keyword: Option<String>,
    /// Return only domains with at most this many queries. Range: at least 0. Example: `12`.
    pub threshold: Option<i64>,
}

impl DescribeDomainStatisticsSummaryRequest {
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
    /// Sets `PageNumber`, which is required.
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
    /// Sets `StartDate`, which is required.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `EndDate`.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Sets `SearchMode`.
    pub fn search_mode(mut self, value: impl Into<String>) -> Self {
        self.search_mode = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: i64) -> Self {
        self.threshold = Some(value);
        self
    }
}

request! {
    DescribeDomainStatisticsSummaryRequest {
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
        "SearchMode" => search_mode: query,
        "Keyword" => keyword: query,
        "Threshold" => threshold: query,
    }
}

impl Operation for DescribeDomainStatisticsSummaryRequest {
    type Response = DescribeDomainStatisticsSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainStatisticsSummary")
        .required(&["PageNumber", "StartDate"])
        .read_only();
}

impl Paginated for DescribeDomainStatisticsSummaryRequest {
    type Item = Statistic;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.statistics)
    }
}

/// Response to [`DescribeDomainStatisticsSummaryRequest`].
#[non_exhaustive]
pub struct DescribeDomainStatisticsSummaryResponse {
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CC625C21-8832-4683-BF10-C3CFB1A4FA13`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many pages the whole list has. Example: `14`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `68`.
    pub total_items: Option<i32>,
    /// Query counts that were found, one entry each.
    pub statistics: Vec<Statistic>,
}

response! {
    DescribeDomainStatisticsSummaryResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
        "Statistics" => statistics: list("Statistic"),
    }
}

/// Query counts that were found, one entry each.
#[non_exhaustive]
pub struct Statistic {
    /// Domain that the entry is about, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// How many queries there were. Example: `35509014`.
    pub count: Option<i64>,
    /// Whether the domain is hosted in the DNS service or answered as a caching proxy.
    /// Example: `PUBLIC`.
    pub domain_type: Option<String>,
    /// Whether query analysis is on for the domain. Example: `OPEN`.
    pub resolve_analysis_status: Option<String>,
}

response! {
    Statistic {
        "DomainName" => domain_name: value,
        "Count" => count: value,
        "DomainType" => domain_type: value,
        "resolveAnalysisStatus" => resolve_analysis_status: value,
    }
}
