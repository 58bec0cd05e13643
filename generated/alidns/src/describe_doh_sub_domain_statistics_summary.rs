// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDohSubDomainStatisticsSummary`, from `alidns/DescribeDohSubDomainStatisticsSummary.md`.

use alicloud_runtime::codegen::*;

/// Lists host names with the number of their DNS over HTTPS queries.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDohSubDomainStatisticsSummaryRequest::new()
///     .page_number(1)
///     .start_date("2019-07-04")
///     .domain_name("example.com");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_doh_sub_domain_statistics_summary(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDohSubDomainStatisticsSummaryRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Which page of the list to return. Range: at least 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
    /// **Required.** First day of the period concerned. Example: `2019-07-04`.
    pub start_date: Option<String>,
    /// Last day of the period concerned. Example: `2019-07-04`.
    pub end_date: Option<String>,
    /// Full host name, such as `www.example.com`.
    pub sub_domain: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DescribeDohSubDomainStatisticsSummaryRequest {
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
    /// Sets `SubDomain`.
    pub fn sub_domain(mut self, value: impl Into<String>) -> Self {
        self.sub_domain = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeDohSubDomainStatisticsSummaryRequest {
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
        "SubDomain" => sub_domain: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDohSubDomainStatisticsSummaryRequest {
    type Response = DescribeDohSubDomainStatisticsSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDohSubDomainStatisticsSummary")
        .required(&["PageNumber", "StartDate", "DomainName"])
        .read_only();
}

impl Paginated for DescribeDohSubDomainStatisticsSummaryRequest {
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

/// Response to [`DescribeDohSubDomainStatisticsSummaryRequest`].
#[non_exhaustive]
pub struct DescribeDohSubDomainStatisticsSummaryResponse {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0F32959D-417B-4D66-8463-68606605E3E2`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many pages the whole list has. Example: `50`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_items: Option<i32>,
    /// Query counts that were found, one entry each.
    pub statistics: Vec<Statistic>,
}

response! {
    DescribeDohSubDomainStatisticsSummaryResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
        "Statistics" => statistics: list(""),
    }
}

/// Query counts that were found, one entry each.
#[non_exhaustive]
pub struct Statistic {
    /// How many queries came over HTTP on IPv6. Example: `3141592653`.
    pub v6_http_count: Option<i64>,
    /// How many queries came over HTTPS on IPv4. Example: `3141592653`.
    pub v4_https_count: Option<i64>,
    /// How many addresses sent queries. Example: `20`.
    pub ip_count: Option<i64>,
    /// Full host name, such as `www.example.com`.
    pub sub_domain: Option<String>,
    /// How many items match in all, over all pages. Example: `14141592653`.
    pub total_count: Option<i64>,
    /// How many queries came over HTTP. Example: `3141592653`.
    pub http_count: Option<i64>,
    /// How many queries came over HTTPS. Example: `3141592653`.
    pub https_count: Option<i64>,
    /// How many queries came over HTTP on IPv4. Example: `3141592653`.
    pub v4_http_count: Option<i64>,
    /// How many queries came over HTTPS on IPv6. Example: `3141592653`.
    pub v6_https_count: Option<i64>,
}

response! {
    Statistic {
        "V6HttpCount" => v6_http_count: value,
        "V4HttpsCount" => v4_https_count: value,
        "IpCount" => ip_count: value,
        "SubDomain" => sub_domain: value,
        "TotalCount" => total_count: value,
        "HttpCount" => http_count: value,
        "HttpsCount" => https_count: value,
        "V4HttpCount" => v4_http_count: value,
        "V6HttpsCount" => v6_https_count: value,
    }
}
