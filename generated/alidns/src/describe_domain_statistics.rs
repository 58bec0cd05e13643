// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainStatistics`, from `alidns/DescribeDomainStatistics.md`.

use alicloud_runtime::codegen::*;

/// Returns how many queries a domain had over time.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDomainStatisticsRequest::new()
///     .domain_name("example.com")
///     .start_date("2019-07-04")
///     .end_date("2019-07-04");
/// let reply = client.describe_domain_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainStatisticsRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** First day of the period concerned. Example: `2019-07-04`.
    pub start_date: Option<String>,
    /// **Required.** Last day of the period concerned. Example: `2019-07-04`.
    pub end_date: Option<String>,
    /// Whether the domain is hosted in the DNS service or answered as a caching proxy.
    /// Example: `PUBLIC`.
    pub domain_type: Option<String>,
}

impl DescribeDomainStatisticsRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `StartDate`, which is required.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `EndDate`, which is required.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Sets `DomainType`.
    pub fn domain_type(mut self, value: impl Into<String>) -> Self {
        self.domain_type = Some(value.into());
        self
    }
}

request! {
    DescribeDomainStatisticsRequest {
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
        "DomainType" => domain_type: query,
    }
}

impl Operation for DescribeDomainStatisticsRequest {
    type Response = DescribeDomainStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainStatistics")
        .required(&["DomainName", "StartDate", "EndDate"])
        .read_only();
}

/// Response to [`DescribeDomainStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeDomainStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6AEC7A64-3CB1-4C49-8B35-0B901F1E26BF`.
    pub request_id: Option<String>,
    /// Query counts that were found, one entry each.
    pub statistics: Vec<Statistic>,
}

response! {
    DescribeDomainStatisticsResponse {
        "RequestId" => request_id: value,
        "Statistics" => statistics: list("Statistic"),
    }
}

/// Query counts that were found, one entry each.
#[non_exhaustive]
pub struct Statistic {
    /// Moment that the record or data point belongs to. Example: `1556640000000`.
    pub timestamp: Option<i64>,
    /// How many queries there were. Example: `15292887`.
    pub count: Option<i64>,
    /// Domain that the entry is about, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
}

response! {
    Statistic {
        "Timestamp" => timestamp: value,
        "Count" => count: value,
        "DomainName" => domain_name: value,
    }
}
