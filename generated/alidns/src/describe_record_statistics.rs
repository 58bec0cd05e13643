// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRecordStatistics`, from `alidns/DescribeRecordStatistics.md`.

use alicloud_runtime::codegen::*;

/// Returns how many queries one host name had over time.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeRecordStatisticsRequest::new()
///     .start_date("2019-07-04")
///     .domain_name("exmaple.com")
///     .rr("www");
/// let reply = client.describe_record_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRecordStatisticsRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** First day of the period concerned. Example: `2019-07-04`.
    pub start_date: Option<String>,
    /// Last day of the period concerned. Example: `2019-07-04`.
    pub end_date: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `exmaple.com`.
    pub domain_name: Option<String>,
    /// **Required.** Host part of the name, such as `www`; `@` stands for the domain itself.
    pub rr: Option<String>,
    /// Whether the domain is hosted in the DNS service or answered as a caching proxy.
    /// Example: `PUBLIC`.
    pub domain_type: Option<String>,
}

impl DescribeRecordStatisticsRequest {
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
    /// Sets `Rr`, which is required.
    pub fn rr(mut self, value: impl Into<String>) -> Self {
        self.rr = Some(value.into());
        self
    }
    /// Sets `DomainType`.
    pub fn domain_type(mut self, value: impl Into<String>) -> Self {
        self.domain_type = Some(value.into());
        self
    }
}

request! {
    DescribeRecordStatisticsRequest {
        "Lang" => lang: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
        "DomainName" => domain_name: query,
        "Rr" => rr: query,
        "DomainType" => domain_type: query,
    }
}

impl Operation for DescribeRecordStatisticsRequest {
    type Response = DescribeRecordStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRecordStatistics")
        .required(&["StartDate", "DomainName", "Rr"])
        .read_only();
}

/// Response to [`DescribeRecordStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeRecordStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6AEC7A64-3CB1-4C49-8B35-0B901F1E26BF`.
    pub request_id: Option<String>,
    /// Query counts that were found, one entry each.
    pub statistics: Vec<Statistic>,
}

response! {
    DescribeRecordStatisticsResponse {
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
}

response! {
    Statistic {
        "Timestamp" => timestamp: value,
        "Count" => count: value,
    }
}
