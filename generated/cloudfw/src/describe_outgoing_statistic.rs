// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOutgoingStatistic`, from `cloudfw/DescribeOutgoingStatistic.md`.

use alicloud_runtime::codegen::*;

/// Reads the statistics of outbound connections over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeOutgoingStatisticRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_outgoing_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOutgoingStatisticRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeOutgoingStatisticRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeOutgoingStatisticRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeOutgoingStatisticRequest {
    type Response = DescribeOutgoingStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeOutgoingStatistic")
        .required(&["StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeOutgoingStatisticRequest`], which the documentation does not describe.
pub type DescribeOutgoingStatisticResponse = alicloud_runtime::UndocumentedResponse;
