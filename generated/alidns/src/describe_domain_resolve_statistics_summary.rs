// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainResolveStatisticsSummary`, from `alidns/DescribeDomainResolveStatisticsSummary.md`.

use alicloud_runtime::codegen::*;

/// Lists the domains in paid editions with the number of their queries.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDomainResolveStatisticsSummaryRequest::new()
///     .start_date("2023-03-01");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_domain_resolve_statistics_summary(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainResolveStatisticsSummaryRequest {
    /// Text to search for. Example: `test`.
    pub keyword: Option<String>,
    /// Whether the keyword has to match as a whole or in part. Example: `EXACT`.
    pub search_mode: Option<String>,
    /// Whether the list is sorted upward or downward. Example: `DESC`.
    pub direction: Option<String>,
    /// Which names count: empty, those with queries; zero, those without; more, those up to it;
    /// negative, all. Example: `-1`.
    pub threshold: Option<i64>,
    /// **Required.** First day of the period concerned. Example: `2023-03-01`.
    pub start_date: Option<String>,
    /// Last day of the period concerned. Example: `2023-03-01`.
    pub end_date: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at least 1. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Language of the texts that come back. Default: `en`. Example: `zh`.
    pub lang: Option<String>,
}

impl DescribeDomainResolveStatisticsSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `SearchMode`.
    pub fn search_mode(mut self, value: impl Into<String>) -> Self {
        self.search_mode = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: i64) -> Self {
        self.threshold = Some(value);
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeDomainResolveStatisticsSummaryRequest {
        "Keyword" => keyword: query,
        "SearchMode" => search_mode: query,
        "Direction" => direction: query,
        "Threshold" => threshold: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeDomainResolveStatisticsSummaryRequest {
    type Response = DescribeDomainResolveStatisticsSummaryResponse;
    type Error = DescribeDomainResolveStatisticsSummaryError;
    const INFO: OperationInfo = super::operation(
            "DescribeDomainResolveStatisticsSummary",
        )
        .required(&["StartDate"])
        .read_only();
    const ERRORS: &'static [DescribeDomainResolveStatisticsSummaryError] = &[
        DescribeDomainResolveStatisticsSummaryError::StatisticsTooManyResults,
        DescribeDomainResolveStatisticsSummaryError::StatisticsInvalidDomainName,
        DescribeDomainResolveStatisticsSummaryError::StatisticsInvalidStartDate,
        DescribeDomainResolveStatisticsSummaryError::StatisticsInvalidEndDate,
        DescribeDomainResolveStatisticsSummaryError::StatisticsInvalidSearchMode,
        DescribeDomainResolveStatisticsSummaryError::StatisticsInvalidOrderDirection,
        DescribeDomainResolveStatisticsSummaryError::StatisticsInvalidDomainType,
        DescribeDomainResolveStatisticsSummaryError::StatisticsQuotaExceededTime,
        DescribeDomainResolveStatisticsSummaryError::SysParamsError,
    ];
}

impl Paginated for DescribeDomainResolveStatisticsSummaryRequest {
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

/// Response to [`DescribeDomainResolveStatisticsSummaryRequest`].
#[non_exhaustive]
pub struct DescribeDomainResolveStatisticsSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many pages the whole list has. Example: `1`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_items: Option<i32>,
    /// Query counts that were found, one entry each.
    pub statistics: Vec<Statistic>,
}

response! {
    DescribeDomainResolveStatisticsSummaryResponse {
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
        "Statistics" => statistics: list(""),
    }
}

/// Query counts that were found, one entry each.
#[non_exhaustive]
pub struct Statistic {
    /// Domain that the entry is about, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// How many queries there were. Example: `35509014`.
    pub count: Option<String>,
    /// Whether the domain is hosted in the DNS service or answered as a caching proxy.
    /// Example: `CACHE`.
    pub domain_type: Option<String>,
}

response! {
    Statistic {
        "DomainName" => domain_name: value,
        "Count" => count: value,
        "DomainType" => domain_type: value,
    }
}

/// Errors that the documentation of [`DescribeDomainResolveStatisticsSummaryRequest`] names.
///
/// - [`StatisticsTooManyResults`](super::DocumentedError::StatisticsTooManyResults)
/// - [`StatisticsInvalidDomainName`](super::DocumentedError::StatisticsInvalidDomainName)
/// - [`StatisticsInvalidStartDate`](super::DocumentedError::StatisticsInvalidStartDate)
/// - [`StatisticsInvalidEndDate`](super::DocumentedError::StatisticsInvalidEndDate)
/// - [`StatisticsInvalidSearchMode`](super::DocumentedError::StatisticsInvalidSearchMode)
/// - [`StatisticsInvalidOrderDirection`](super::DocumentedError::StatisticsInvalidOrderDirection)
/// - [`StatisticsInvalidDomainType`](super::DocumentedError::StatisticsInvalidDomainType)
/// - [`StatisticsQuotaExceededTime`](super::DocumentedError::StatisticsQuotaExceededTime)
/// - [`SysParamsError`](super::DocumentedError::SysParamsError)
pub type DescribeDomainResolveStatisticsSummaryError = super::DocumentedError;
