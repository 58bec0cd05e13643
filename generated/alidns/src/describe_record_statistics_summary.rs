// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRecordStatisticsSummary`, from `alidns/DescribeRecordStatisticsSummary.md`.

use alicloud_runtime::codegen::*;

/// Lists host names with the total of their queries.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeRecordStatisticsSummaryRequest::new()
///     .page_number(1)
///     .start_date("2019-07-04")
///     .domain_name("example.top");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_record_statistics_summary(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRecordStatisticsSummaryRequest {
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
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.top`.
    pub domain_name: Option<String>,
    /// Whether the keyword has to match as a whole or in part. Example: `EXACT`.
    pub search_mode: Option<String>,
    /// Text to search for. Example: `test`.
    pub keyword: Option<String>,
    /// Return only host names with at most this many queries. Example: `12`.
    pub threshold: Option<i64>,
    /// Whether the domain is hosted in the DNS service or answered as a caching proxy.
    /// Example: `PUBLIC`.
    pub domain_type: Option<String>,
}

impl DescribeRecordStatisticsSummaryRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    /// Sets `DomainType`.
    pub fn domain_type(mut self, value: impl Into<String>) -> Self {
        self.domain_type = Some(value.into());
        self
    }
}

request! {
    DescribeRecordStatisticsSummaryRequest {
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
        "DomainName" => domain_name: query,
        "SearchMode" => search_mode: query,
        "Keyword" => keyword: query,
        "Threshold" => threshold: query,
        "DomainType" => domain_type: query,
    }
}

impl Operation for DescribeRecordStatisticsSummaryRequest {
    type Response = DescribeRecordStatisticsSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRecordStatisticsSummary")
        .required(&["PageNumber", "StartDate", "DomainName"])
        .read_only();
}

impl Paginated for DescribeRecordStatisticsSummaryRequest {
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

/// Response to [`DescribeRecordStatisticsSummaryRequest`].
#[non_exhaustive]
pub struct DescribeRecordStatisticsSummaryResponse {
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E49F0023-4A98-486F-8BA3-6003D5664105`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many pages the whole list has. Example: `1`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_items: Option<i32>,
    /// Query counts that were found, one entry each.
    pub statistics: Vec<Statistic>,
}

response! {
    DescribeRecordStatisticsSummaryResponse {
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
    /// Full host name, such as `www.example.com`. Example: `example.top`.
    pub sub_domain: Option<String>,
    /// How many queries there were. Example: `838711553`.
    pub count: Option<i64>,
}

response! {
    Statistic {
        "SubDomain" => sub_domain: value,
        "Count" => count: value,
    }
}
