// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSdlStatistic`, from `cloudfw/DescribeSdlStatistic.md`.

use alicloud_runtime::codegen::*;

/// Reads overall statistics of sensitive data leak detection over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeSdlStatisticRequest::new();
/// let reply = client.describe_sdl_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSdlStatisticRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
}

impl DescribeSdlStatisticRequest {
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
    DescribeSdlStatisticRequest {
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeSdlStatisticRequest {
    type Response = DescribeSdlStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSdlStatistic").read_only();
}

/// Response to [`DescribeSdlStatisticRequest`], which the documentation does not describe.
pub type DescribeSdlStatisticResponse = alicloud_runtime::UndocumentedResponse;
