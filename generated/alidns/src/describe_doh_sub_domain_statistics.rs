// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDohSubDomainStatistics`, from `alidns/DescribeDohSubDomainStatistics.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Statistic};

/// Returns how often one host name was looked up by DNS over HTTPS over time.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDohSubDomainStatisticsRequest::new()
///     .sub_domain("www.example.com")
///     .start_date("2019-07-04")
///     .end_date("2019-07-04");
/// let reply = client.describe_doh_sub_domain_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDohSubDomainStatisticsRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Full host name, such as `www.example.com`.
    pub sub_domain: Option<String>,
    /// **Required.** First day of the period concerned. Example: `2019-07-04`.
    pub start_date: Option<String>,
    /// **Required.** Last day of the period concerned. Example: `2019-07-04`.
    pub end_date: Option<String>,
}

impl DescribeDohSubDomainStatisticsRequest {
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
    /// Sets `SubDomain`, which is required.
    pub fn sub_domain(mut self, value: impl Into<String>) -> Self {
        self.sub_domain = Some(value.into());
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
}

request! {
    DescribeDohSubDomainStatisticsRequest {
        "Lang" => lang: query,
        "SubDomain" => sub_domain: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
    }
}

impl Operation for DescribeDohSubDomainStatisticsRequest {
    type Response = DescribeDohSubDomainStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDohSubDomainStatistics")
        .required(&["SubDomain", "StartDate", "EndDate"])
        .read_only();
}

/// Response to [`DescribeDohSubDomainStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeDohSubDomainStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0F32959D-417B-4D66-8463-68606605E3E2`.
    pub request_id: Option<String>,
    /// Query counts that were found, one entry each.
    pub statistics: Vec<Statistic>,
}

response! {
    DescribeDohSubDomainStatisticsResponse {
        "RequestId" => request_id: value,
        "Statistics" => statistics: list(""),
    }
}
