// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDohAccountStatistics`, from `alidns/DescribeDohAccountStatistics.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Statistic};

/// Returns how many DNS over HTTPS queries the account had over time.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDohAccountStatisticsRequest::new()
///     .start_date("2019-07-04")
///     .end_date("2019-07-04");
/// let reply = client.describe_doh_account_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDohAccountStatisticsRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** First day of the period concerned. Example: `2019-07-04`.
    pub start_date: Option<String>,
    /// **Required.** Last day of the period concerned. Example: `2019-07-04`.
    pub end_date: Option<String>,
}

impl DescribeDohAccountStatisticsRequest {
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
    /// Sets `EndDate`, which is required.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
}

request! {
    DescribeDohAccountStatisticsRequest {
        "Lang" => lang: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
    }
}

impl Operation for DescribeDohAccountStatisticsRequest {
    type Response = DescribeDohAccountStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDohAccountStatistics")
        .required(&["StartDate", "EndDate"])
        .read_only();
}

/// Response to [`DescribeDohAccountStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeDohAccountStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0F32959D-417B-4D66-8463-68606605E3E2`.
    pub request_id: Option<String>,
    /// Query counts that were found, one entry each.
    pub statistics: Vec<Statistic>,
}

response! {
    DescribeDohAccountStatisticsResponse {
        "RequestId" => request_id: value,
        "Statistics" => statistics: list(""),
    }
}
