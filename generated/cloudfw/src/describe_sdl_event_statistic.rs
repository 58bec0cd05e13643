// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSdlEventStatistic`, from `cloudfw/DescribeSdlEventStatistic.md`.

use alicloud_runtime::codegen::*;

/// Counts the sensitive data leak events of a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeSdlEventStatisticRequest::new();
/// let reply = client.describe_sdl_event_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSdlEventStatisticRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
}

impl DescribeSdlEventStatisticRequest {
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
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    DescribeSdlEventStatisticRequest {
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeSdlEventStatisticRequest {
    type Response = DescribeSdlEventStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSdlEventStatistic")
        .read_only();
}

/// Response to [`DescribeSdlEventStatisticRequest`], which the documentation does not describe.
pub type DescribeSdlEventStatisticResponse = alicloud_runtime::UndocumentedResponse;
